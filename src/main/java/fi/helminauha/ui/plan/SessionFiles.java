package fi.helminauha.ui.plan;

import fi.helminauha.exchange.SharedSession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks which file a session goes to or comes from.
public final class SessionFiles {
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
            chooser.setInitialFileName(fileName(session));
            Optional.ofNullable(chooser.showSaveDialog(window.get()))
                    .map(File::toPath)
                    .map(SessionFiles::withExtension)
                    .ifPresent(file -> sharing.write(id, file, messages.language()));
        });
    }

    public void open() {
        Optional.ofNullable(chooser("share.choose").showOpenDialog(window.get()))
                .map(File::toPath)
                .ifPresent(sharing::read);
    }

    private FileChooser chooser(String key) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(key));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        messages.text("share.files"), List.of("*" + SharedSession.EXTENSION)));
        return chooser;
    }

    /// The session’s title as a file can be called on every system.
    static String fileName(TrainingSummary session) {
        var name =
                session.title().replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip().replaceAll("\\s+", " ");
        var brief = name.length() > 80 ? name.substring(0, 80).strip() : name;
        return (brief.isEmpty() ? "helminauha" : brief) + SharedSession.EXTENSION;
    }

    private static Path withExtension(Path file) {
        return file.toString().endsWith(SharedSession.EXTENSION)
                ? file
                : file.resolveSibling(file.getFileName() + SharedSession.EXTENSION);
    }
}
