package fi.helminauha.ui.library;

import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.exchange.LibraryArchive.Opened;
import fi.helminauha.exchange.LibraryArchive.Refused;
import fi.helminauha.library.FolderId;
import fi.helminauha.store.LibraryBackups;
import fi.helminauha.store.LibraryBackups.Preview;
import fi.helminauha.ui.task.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The library taken along as a file, and brought in from one. Used on the JavaFX thread.
public final class TakeAlongViewModel {
    private final Background background;
    private final LibraryBackups library;
    private final BackupsViewModel backups;
    private final Clock clock;
    private final BooleanProperty isWithTeamRuns = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Arrived>> arrived = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What came in a file, and what bringing it in would change.
    public record Arrived(String fileName, Opened opened, Preview preview) {}

    /// @param library  used on the `io` thread
    /// @param backups  changes the library and says what happens
    public TakeAlongViewModel(Background background, LibraryBackups library, BackupsViewModel backups, Clock clock) {
        this.background = background;
        this.library = library;
        this.backups = backups;
        this.clock = clock;
    }

    /// What is asked about; absent while nothing is.
    public ReadOnlyObjectProperty<Optional<Arrived>> arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /// Whether what teams did goes into the file too: their answers may concern people, so only if it is wished.
    BooleanProperty withTeamRunsProperty() {
        return isWithTeamRuns;
    }

    /// Writes everything to a file, but for teams’ runs where they are not wished.
    public void write(Path file) {
        var isWhole = isWithTeamRuns.get();
        background.io(
                () -> {
                    var all = library.holdings();
                    return LibraryArchive.write(file, isWhole ? all : all.withoutTeamRuns(), clock.instant());
                },
                left -> backups.say(
                        left == 0 ? "notice.takealong.written" : "notice.takealong.written.partly", name(file), left),
                failure -> backups.sayFailure("notice.takealong.unwritten", failure));
    }

    /// Writes a folder with its bookmarks to a file, for a colleague. What is written on the pearls is not in it.
    public void writeFolder(Path file, FolderId folder) {
        background.io(
                () -> LibraryArchive.write(file, library.holdings().ofFolder(folder), clock.instant()),
                _ -> backups.say("notice.takealong.folder.written", name(file)),
                failure -> backups.sayFailure("notice.takealong.unwritten", failure));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private record Looked(LibraryArchive.Reading reading, Optional<Preview> preview) {}

    /// Reads a file and asks what to do with it, or says why it cannot be brought in.
    public void read(Path file) {
        background.io(() -> look(file), looked -> show(name(file), looked));
    }

    /// On the `io` thread.
    private Looked look(Path file) {
        var reading = LibraryArchive.read(file);
        return new Looked(
                reading,
                reading instanceof Opened opened ? Optional.of(library.preview(opened.holdings())) : Optional.empty());
    }

    private void show(String fileName, Looked looked) {
        switch (looked.reading()) {
            case Opened opened ->
                looked.preview().ifPresent(preview -> arrived.set(Optional.of(new Arrived(fileName, opened, preview))));
            case Refused(var reason, var _) ->
                backups.say(
                        "notice.takealong.refused."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        fileName);
        }
    }

    /// Joins what came with the library, or puts it in its place.
    public void accept(boolean isJoined) {
        var came = arrived.get();
        dismiss();
        came.ifPresent(now -> backups.bringIn(now.opened().holdings(), isJoined));
    }

    /// Leaves everything as it is.
    public void dismiss() {
        arrived.set(Optional.empty());
    }
}
