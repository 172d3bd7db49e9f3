package fi.helminauha.ui.paper;

import fi.helminauha.collection.TypedText;
import fi.helminauha.exchange.ProposedName;
import fi.helminauha.i18n.Messages;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Where papers go: to a file that the user names, or to the system’s own program for PDF files, which prints them. Why
/// there is no window for printing is told by decision 013.
public final class PaperFiles {
    private static final String EXTENSION = ".pdf";

    private final Supplier<Window> window;
    private final Predicate<URI> show;

    /// @param window  over which is asked
    /// @param show    opens a file in the system’s program for it, and says whether there is one
    public PaperFiles(Supplier<Window> window, Predicate<URI> show) {
        this.window = window;
        this.show = show;
    }

    /// Files of a handout that is no paper.
    BookFiles books(PaperViewModel viewModel, Messages messages, Consumer<String> say) {
        return new BookFiles(viewModel, messages, window, say);
    }

    /// Asks for a name and writes the paper there.
    /// @param say  is told what became of it
    void save(PaperViewModel viewModel, Messages messages, Consumer<String> say) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("paper.save"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", List.of("*" + EXTENSION, "*.PDF")));
        chooser.setInitialFileName(name(viewModel, messages));
        ProposedName.target(
                        EXTENSION,
                        () -> Optional.ofNullable(chooser.showSaveDialog(window.get()))
                                .map(File::toPath),
                        again -> {
                            chooser.setInitialDirectory(again.toFile().getParentFile());
                            chooser.setInitialFileName(String.valueOf(again.getFileName()));
                        })
                .ifPresent(file -> write(viewModel, messages, file, say));
    }

    /// Writes the paper to a file and says so, or why not.
    static void write(PaperViewModel viewModel, Messages messages, Path file, Consumer<String> say) {
        viewModel.write(
                file,
                () -> {
                    viewModel.lately().remember(file);
                    say.accept(messages.text("paper.saved", TypedText.line(file.toString())));
                },
                _ -> say.accept(messages.text("paper.unsaved", TypedText.line(file.toString()))));
    }

    /// Hands the paper to the system’s program for PDF files, in a file that is gone when this program ends.
    /// @param say  is told what became of it
    void open(PaperViewModel viewModel, Messages messages, Consumer<String> say) {
        try {
            var folder = Files.createTempDirectory("helminauha");
            folder.toFile().deleteOnExit();
            var file = folder.resolve(name(viewModel, messages));
            file.toFile().deleteOnExit();
            viewModel.write(
                    file,
                    () -> say.accept(messages.text(show.test(file.toUri()) ? "paper.opened" : "paper.unopened")),
                    _ -> say.accept(messages.text("paper.unsaved", TypedText.line(file.toString()))));
        } catch (IOException | UncheckedIOException e) {
            say.accept(messages.text("paper.unsaved", TypedText.line(System.getProperty("java.io.tmpdir", ""))));
        }
    }

    /// Opens a file that was saved in the system’s program for it.
    /// @return whether there is one
    boolean show(Path file) {
        return show.test(file.toUri());
    }

    private static String name(PaperViewModel viewModel, Messages messages) {
        var kind = viewModel.choiceProperty().get().orElseThrow().kind();
        var title = viewModel.subject().title();
        return ProposedName.of(
                messages.text("paper.file." + kind.code(), title.isBlank() ? "Helminauha" : title), EXTENSION);
    }
}
