package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a backup of a very large library takes.
@Tag("bench")
class BackupBenchmark {
    private static final int BOOKMARKS = 5_000;
    private static final int NOTES = 2_000;
    private static final int HIGHLIGHTS = 10_000;
    private static final int SESSIONS = 300;
    private static final int RUNS = 2_000;
    private static final int TIMES = 7;

    @TempDir
    private Path home;

    @Test
    void aBackupTakesAtMostTwoSeconds() throws SQLException {
        var file = home.resolve("library.db");
        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            fill(library);
            var folder = BackupFolder.beside(file, Clock.systemUTC());
            var millis = new ArrayList<Long>();
            for (var i = 0; i < TIMES; i++) {
                library.addBookmark(new PearlId("new-" + i));
                var before = System.nanoTime();
                folder.make(library.connection(), Occasion.DAILY);
                millis.add((System.nanoTime() - before) / 1_000_000);
            }
            var before = System.nanoTime();
            try (var opened = folder.open(folder.all().getFirst())) {
                library.changesTo(opened);
            }
            System.out.printf(
                    "backups of %d kB: %s ms; looking into one: %d ms%n",
                    folder.all().getFirst().bytes() / 1024, millis, (System.nanoTime() - before) / 1_000_000);
            assertTrue(millis.stream().allMatch(each -> each <= 2_000), millis::toString);
        }
    }

    private static void fill(LibraryStore library) throws SQLException {
        library.connection().createStatement().execute("PRAGMA synchronous = OFF");
        var pearls = IntStream.range(0, BOOKMARKS)
                .mapToObj(number -> new PearlId("pearl-" + number))
                .toList();
        pearls.forEach(library::addBookmark);
        for (var i = 0; i < 50; i++) {
            library.folders()
                    .save(new Folder(FolderId.random(), new FolderName("kansio " + i), pearls.subList(i, i + 100)));
        }
        for (var i = 0; i < SESSIONS; i++) {
            var id = new TrainingId(new UUID(1, i));
            library.trainings().save(FilledLibrary.summary(id, "runko " + i), "x".repeat(8_000));
        }
        for (var i = 0; i < NOTES; i++) {
            library.notes()
                    .save(new Note(new PearlId("pearl-" + i), "Helmi " + i, "muistiinpano ".repeat(40), Instant.EPOCH));
        }
        for (var i = 0; i < HIGHLIGHTS; i++) {
            var anchor = new Anchor(
                    new PearlId("pearl-" + i % BOOKMARKS),
                    Language.FI,
                    new Anchor.Place(1, 0, 0),
                    new Anchor.Quote("e".repeat(160), "korostus ".repeat(8) + i, "j".repeat(160)),
                    i,
                    true);
            library.highlights()
                    .save(new Highlight(
                            HighlightId.random(), anchor, "Helmi", MarkColour.GREEN, "", Instant.ofEpochSecond(i)));
        }
        for (var i = 0; i < RUNS; i++) {
            library.trainings()
                    .saveRun(
                            new RunId(new UUID(2, i)),
                            new TrainingId(new UUID(1, i % SESSIONS)),
                            true,
                            "y".repeat(4_000));
        }
        library.connection().createStatement().execute("PRAGMA synchronous = FULL");
    }
}
