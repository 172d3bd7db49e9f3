package fi.helminauha;

import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.library.Backup;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.settings.UnansweredFile;
import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryBackups;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.StoreException;
import fi.helminauha.training.RunId;
import fi.helminauha.ui.paper.WrittenPaper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes changes as the program makes them.
final class ChangeMaker {
    /// The backup that was said to be there last, by this program or one before it.
    private static Optional<Backup> lastSaid = Optional.empty();

    private ChangeMaker() {}

    /// Makes the change.
    /// @return whether the program says that it is on the disk
    static boolean make(String change, KeptLibrary library, Path folder) {
        var words = change.split(" ");
        return switch (words[0]) {
            case "mark" ->
                keep(
                        library,
                        Kind.BOOKMARK,
                        words[1],
                        store -> store.bookmarks().add(new Bookmark(new PearlId(words[1]), Instant.EPOCH)));
            case "unmark" ->
                keep(
                        library,
                        Kind.BOOKMARK,
                        words[1],
                        store -> store.bookmarks().remove(new PearlId(words[1])));
            case "folder" ->
                keep(
                        library,
                        Kind.FOLDER,
                        words[1],
                        store -> store.folders()
                                .save(new Folder(
                                        new FolderId(new UUID(0, Integer.parseInt(words[1]))),
                                        new FolderName("kansio " + words[1]),
                                        Arrays.stream(words)
                                                .skip(2)
                                                .map(PearlId::new)
                                                .toList())));
            case "search" -> {
                new UnansweredFile(folder.resolve(WrittenReader.SEARCHED)).add(VersionedValues.search(words[1]));
                yield true;
            }
            case "session" -> {
                var session = VersionedValues.session(words[1], words[2]);
                yield keep(
                        library,
                        Kind.SESSION,
                        words[1],
                        store -> store.sessions().save(session, Instant.EPOCH));
            }
            case "run" ->
                keep(library, Kind.RUN, words[1], store -> {
                    var run = VersionedValues.run(words[1], words[2]);
                    store.runs().save(run);
                    store.runs().recordMinutes(run.id(), new PearlId("pearl-1"), Duration.ofMinutes(7));
                });
            case "unrun" ->
                keep(library, Kind.RUN, words.length == 1 ? "" : words[1], store -> {
                    if (words.length == 1) {
                        store.runs().removeAll();
                    } else {
                        store.runs().remove(new RunId(new UUID(2, Integer.parseInt(words[1]))));
                    }
                });
            case "team" ->
                keep(
                        library,
                        Kind.TEAM_RUN,
                        words[1],
                        store -> store.teamRuns().save(VersionedValues.team(words[1], words[2]), Instant.EPOCH));
            case "unteam" ->
                words.length == 1
                        ? keep(
                                library,
                                Kind.TEAM_RUN,
                                "",
                                store -> store.teamRuns().removeAll())
                        : keep(
                                library,
                                Kind.TEAM_RUN,
                                words[1],
                                store -> store.teamRuns().remove(new RunId(new UUID(3, Integer.parseInt(words[1])))));
            case "note" ->
                keep(
                        library,
                        Kind.NOTE,
                        words[1],
                        store -> store.notes().save(VersionedValues.note(words[1], words[2])));
            case "unnote" ->
                keep(library, Kind.NOTE, words[1], store -> store.notes().remove(new PearlId(words[1])));
            case "highlight" ->
                keep(
                        library,
                        Kind.HIGHLIGHT,
                        words[1],
                        store -> store.highlights().save(VersionedValues.highlight(words[1], words[2])));
            case "unhighlight" ->
                keep(
                        library,
                        Kind.HIGHLIGHT,
                        words[1],
                        store -> store.highlights()
                                .remove(VersionedValues.highlight(words[1], "0").id()));
            case "backup" ->
                // Read just now, so that it is not the same as the library kept aside by a restoring.
                keep(
                                library,
                                Kind.READING,
                                words[1],
                                store -> store.readings().add(new PearlId(words[1]), Instant.EPOCH))
                        && isDone(() -> {
                            // Known before another is made that is perhaps never said to be there.
                            var backups = backups(library, folder);
                            lastSaid = lastSaid.or(() -> lastWished(backups));
                            lastSaid = Optional.of(backups.make());
                        });
            case "bring" -> {
                var came = new LibraryHoldings(
                        List.of(new Bookmark(new PearlId(words[1]), Instant.EPOCH)),
                        List.of(),
                        List.of(),
                        // A note of one’s own is longer than what it holds already.
                        library.store().notes().all().stream()
                                        .anyMatch(note -> note.pearl().value().equals(words[1]))
                                ? List.of()
                                : List.of(VersionedValues.note(words[1], words[2])),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
                yield isDone(() -> backups(library, folder).bringIn(came, true));
            }
            case "take" -> {
                LibraryArchive.write(
                        folder.resolve(WrittenReader.TAKEN),
                        backups(library, folder).holdings(),
                        Instant.EPOCH);
                yield true;
            }
            case "restore" ->
                isDone(() -> {
                    var backups = backups(library, folder);
                    lastSaid = lastSaid.or(() -> lastWished(backups));
                    lastSaid.ifPresent(backups::restore);
                });
            case "forget" ->
                keep(
                        library,
                        Kind.READING,
                        "",
                        store -> store.readings()
                                .keepOnly(
                                        List.of(new LibraryHoldings.Reading(new PearlId(words[1]), Instant.EPOCH, 3))));
            case "settings" -> {
                new SettingsFile(folder.resolve(WrittenReader.SETTINGS))
                        .write(VersionedValues.settings(Integer.parseInt(words[1])));
                yield true;
            }
            case "share" -> {
                SharedSession.write(
                        folder.resolve(WrittenReader.SHARED),
                        VersionedValues.session("0", words[1]),
                        "1",
                        PearlId::value);
                yield true;
            }
            case "paper" -> {
                WrittenPaper.write(folder.resolve(WrittenReader.PAPER), VersionedValues.paper(words[1]));
                yield true;
            }
            default ->
                keep(
                        library,
                        Kind.READING,
                        words[1],
                        store -> store.readings().add(new PearlId(words[1]), Instant.EPOCH));
        };
    }

    private static boolean keep(LibraryAccess library, Kind kind, String name, Consumer<LibraryStore> change) {
        return library.keep(new Subject(kind, name), change);
    }

    static LibraryBackups backups(KeptLibrary library, Path folder) {
        return new LibraryBackups(library, folder.resolve(WrittenReader.LIBRARY), Clock.systemUTC());
    }

    /// To be called before another folder is written to.
    static void forgetBackups() {
        lastSaid = Optional.empty();
    }

    static Optional<Backup> lastWished(LibraryBackups backups) {
        return backups.all().stream()
                .filter(backup -> backup.occasion() == Occasion.WISH)
                .findFirst();
    }

    private static boolean isDone(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }
}
