package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.LibraryPart;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.team.TeamRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryMigrationTest {
    private static final List<Bookmark> BOOKMARKS = List.of(
            new Bookmark(new PearlId("gone-since"), Instant.parse("2026-11-20T08:02:00Z")),
            new Bookmark(new PearlId("tk-tyokykytalo"), Instant.parse("2026-11-20T08:01:00Z")),
            new Bookmark(new PearlId("dia-learning-cafe"), Instant.parse("2026-11-20T08:00:00Z")));
    private static final Note NOTE = new Note(
            new PearlId("os-vuorovaikutus"),
            "Vuorovaikutus",
            "- kysy ensin\n- äö",
            Instant.parse("2026-11-20T08:05:00Z"));
    private static final List<PearlId> READ =
            List.of(new PearlId("dia-learning-cafe"), new PearlId("os-vuorovaikutus"));
    private static final int WITH_SESSIONS = 2;
    private static final int WITH_FOLDERS = 3;
    private static final int WITH_NOTES = 5;
    private static final int WITH_TEAMS = 6;
    private static final int WITH_HIGHLIGHTS = 7;
    private static final Highlight HIGHLIGHT = new Highlight(
            HighlightId.random(),
            new Anchor(
                    READ.getFirst(),
                    Language.FI,
                    new Anchor.Position(1, 0, 0),
                    new Anchor.Quote("", "Kun huoli sanotaan", "."),
                    7,
                    true),
            "Oppimiskahvila",
            MarkColour.ROSE,
            "kysy ensin",
            Instant.EPOCH);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("library.db");
    }

    private BackupFolder backups() {
        return BackupFolder.beside(file(), Clock.systemUTC());
    }

    static IntStream earlierVersions() {
        return IntStream.range(1, LibraryTables.VERSION);
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("earlierVersions")
    void anOlderLibraryKeepsEverything(int version) {
        OldLibrary.put(file(), version);

        try (var library = open(file())) {
            assertHoldsAll(library, version);
            var note = new Note(READ.getFirst(), "Työkykytalo", "kokeile", Instant.EPOCH);
            library.notes().save(note);
            assertTrue(library.notes().all().contains(note));
            var run = TeamRuns.full();
            library.teamRuns().save(run, Instant.EPOCH);
            assertEquals(Optional.of(run), library.teamRuns().run(run.id()));
            library.highlights().save(HIGHLIGHT);
            assertTrue(library.highlights().all().contains(HIGHLIGHT));
        }
        assertEquals(LibraryTables.VERSION, OldLibrary.version(file()));
    }

    private static void assertHoldsAll(LibraryStore library, int version) {
        assertEquals(BOOKMARKS, library.bookmarks().all());
        assertEquals(READ, library.readings().all().stream().map(Reading::pearl).toList());
        assertEquals(0, library.unread().all());
        if (version >= WITH_SESSIONS) {
            var kept = library.holdings();
            assertEquals("Tiimipäivä", kept.sessions().getFirst().summary().title());
            assertEquals("{\"notes\":\"äö\"}", kept.sessions().getFirst().document());
            assertEquals("{\"run\":1}", kept.runs().getFirst().document());
            assertFalse(kept.runs().getFirst().isOver());
            assertEquals(
                    Duration.ofMinutes(21).toMinutes(),
                    library.runs().neededMinutes().get(BOOKMARKS.get(1).pearl()).longValue());
        }
        if (version >= WITH_FOLDERS) {
            var inFolder = library.folders().all().getFirst();
            assertEquals("Kehityspäivä", inFolder.name().value());
            assertEquals(List.of(BOOKMARKS.get(1).pearl(), BOOKMARKS.get(0).pearl()), inFolder.pearls());
        }
        if (version >= WITH_NOTES) {
            assertEquals(List.of(NOTE), library.notes().all());
        }
        if (version >= WITH_HIGHLIGHTS) {
            assertEquals(
                    "huoli sanotaan",
                    library.highlights().all().getFirst().anchor().quote().words());
        }
        assertTrue(library.readings().all().stream().allMatch(reading -> reading.times() == 1));
        if (version >= WITH_TEAMS) {
            assertEquals("Oppimiskahvila", library.teamRuns().all().getFirst().title());
        }
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("earlierVersions")
    void theFileIsBackedUpBeforeItsTablesChange(int version) {
        OldLibrary.put(file(), version);

        open(file()).close();

        var backup = backups().all().getFirst();
        assertEquals(Occasion.MIGRATION, backup.occasion());
        assertEquals(version, OldLibrary.version(backups().file(backup)));
        // It can be read as it is, and is not changed by it.
        try (var restored = backups().open(backup)) {
            assertHoldsAll(restored, version);
            assertEquals(3, restored.contents().count(LibraryPart.BOOKMARKS));
        }
        assertEquals(version, OldLibrary.version(backups().file(backup)));
    }

    /// Its tables are not those of the version that it says.
    @ParameterizedTest(name = "version {0}")
    @MethodSource("earlierVersions")
    void whatAnOlderProgramWroteIsRecoveredFromADamagedFile(int version) throws SQLException {
        OldLibrary.put(file(), version);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + LibraryTables.VERSION);
        }

        try (var library = assertInstanceOf(OpenedLibrary.Renewed.class, OpenedLibrary.at(file(), Clock.systemUTC()))
                .store()) {
            assertHoldsAll(library, version);
        }
    }

    @Test
    void aProgramKilledBetweenCopyAndChangeMakesNoSecondCopy() throws IOException {
        OldLibrary.put(file(), 1);
        open(file()).close();
        Files.delete(file());
        OldLibrary.put(file(), 1);

        try (var library = open(file())) {
            assertEquals(BOOKMARKS, library.bookmarks().all());
        }

        assertEquals(1, backups().all().size());
    }

    @Test
    void aProgramKilledWhileCopyingCopiesAgain() throws IOException {
        OldLibrary.put(file(), 1);
        Files.createDirectory(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups/.library.unfinished"), "half a copy");

        open(file()).close();

        try (var left = Files.list(folder.resolve("backups"))) {
            assertEquals(
                    List.of(backups().all().getFirst().fileName()),
                    left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void aNewLibraryAndOneOfTodayAreNotBackedUp() {
        open(file()).close();
        open(file()).close();

        assertEquals(List.of(), backups().all());
    }

    private static LibraryStore open(Path place) {
        return assertInstanceOf(OpenedLibrary.Kept.class, OpenedLibrary.at(place, Clock.systemUTC()))
                .store();
    }
}
