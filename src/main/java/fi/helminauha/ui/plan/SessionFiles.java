package fi.helminauha.ui.plan;

import fi.helminauha.exchange.ProposedName;
import fi.helminauha.exchange.SessionFileName;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingId;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks which file a session goes to or comes from.
public final class SessionFiles {
    private static final List<String> SESSIONS = List.of(
            "*" + SharedSession.EXTENSION,
            "*" + SharedSession.EXTENSION.toUpperCase(Locale.ROOT),
            "*" + SharedSession.EXTENSION + " (*)",
            "*" + SharedSession.EXTENSION + ".*");

    private final TrainingViewModel trainings;
    private final SharingViewModel sharing;
    private final Supplier<Window> window;
    private final Messages messages;

    /// @param window  over which is asked
    public SessionFiles(
            TrainingViewModel trainings, SharingViewModel sharing, Supplier<Window> window, Messages messages) {
        this.trainings = trainings;
        this.sharing = sharing;
        this.window = window;
        this.messages = messages;
    }

    public void save(TrainingId id) {
        // One that is only looked at is not the user’s to give away yet.
        trainings.keepReady();
        trainings.session(id).ifPresent(session -> {
            var chooser = chooser("share.save");
            chooser.setInitialFileName(SessionFileName.of(session.title()));
            target(
                            () -> Optional.ofNullable(chooser.showSaveDialog(window.get()))
                                    .map(File::toPath),
                            again -> {
                                chooser.setInitialDirectory(again.toFile().getParentFile());
                                chooser.setInitialFileName(String.valueOf(again.getFileName()));
                            })
                    .ifPresent(file -> sharing.write(id, file, messages.language()));
        });
    }

    public void open() {
        var chooser = chooser("share.choose");
        // Mail programs and browsers change names; what is no session says so when it is opened.
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("share.files.all"), List.of("*.*", "*")));
        Optional.ofNullable(chooser.showOpenDialog(window.get()))
                .map(File::toPath)
                .ifPresent(sharing::read);
    }

    private FileChooser chooser(String key) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(key));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.text("share.files"), SESSIONS));
        return chooser;
    }

    /// The file that is to be written.
    /// @param ask      shows the dialog
    /// @param propose  sets what the dialog proposes
    static Optional<Path> target(Supplier<Optional<Path>> ask, Consumer<Path> propose) {
        return ProposedName.target(SharedSession.EXTENSION, ask, propose);
    }
}
