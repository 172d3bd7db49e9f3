package fi.helminauha.ui.paper;

import fi.helminauha.book.BookFormat;
import fi.helminauha.collection.TypedText;
import fi.helminauha.exchange.ProposedName;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Plain;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Where a handout goes that is no paper: to a file that the user names, for browsers or for readers of books.
final class BookFiles {
    private final PaperViewModel viewModel;
    private final Messages messages;
    private final Supplier<Window> window;
    private final Consumer<String> say;

    /// @param window  over which is asked
    /// @param say     is told what becomes of a file
    BookFiles(PaperViewModel viewModel, Messages messages, Supplier<Window> window, Consumer<String> say) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.window = window;
        this.say = say;
    }

    /// The choice of formats.
    List<MenuItem> items() {
        return Stream.of(BookFormat.values()).map(this::item).toList();
    }

    private MenuItem item(BookFormat format) {
        var item = Plain.item(messages.text("book.save." + format.code()));
        item.setId("book-save-" + format.code());
        item.setOnAction(_ -> save(format));
        return item;
    }

    private void save(BookFormat format) {
        var extension = format.extension();
        var title = viewModel.subject().title();
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("paper.save"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        format.code().toUpperCase(Locale.ROOT),
                        List.of("*" + extension, "*" + extension.toUpperCase(Locale.ROOT))));
        chooser.setInitialFileName(ProposedName.of(
                messages.text("paper.file.handout", title.isBlank() ? "Helminauha" : title), extension));
        ProposedName.target(
                        extension,
                        () -> Optional.ofNullable(chooser.showSaveDialog(window.get()))
                                .map(File::toPath),
                        again -> {
                            chooser.setInitialDirectory(again.toFile().getParentFile());
                            chooser.setInitialFileName(String.valueOf(again.getFileName()));
                        })
                .ifPresent(file -> write(format, file));
    }

    /// Writes the handout to a file and says so, or why not.
    void write(BookFormat format, Path file) {
        var name = TypedText.line(file.toString());
        say.accept(messages.text("book.making"));
        viewModel.writeBook(
                format,
                file,
                () -> {
                    viewModel.lately().remember(file);
                    say.accept(messages.text("paper.saved", name));
                },
                failure -> say.accept(messages.text(key(failure), name)));
    }

    private static String key(RuntimeException failure) {
        return switch (failure) {
            case CancellationException _ -> "book.stopped";
            case UncheckedIOException _ -> "paper.unsaved";
            default -> "paper.failed";
        };
    }
}
