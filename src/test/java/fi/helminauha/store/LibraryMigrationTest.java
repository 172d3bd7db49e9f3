package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `library-v1.db` was written by the program as it was before it had training sessions.
class LibraryMigrationTest {
    private static final List<Bookmark> BOOKMARKS = List.of(
            new Bookmark(new PearlId("gone-since"), Instant.parse("2026-11-20T08:02:00Z")),
            new Bookmark(new PearlId("tk-tyokykytalo"), Instant.parse("2026-11-20T08:01:00Z")),
            new Bookmark(new PearlId("dia-learning-cafe"), Instant.parse("2026-11-20T08:00:00Z")));
    private static final List<PearlId> READ =
            List.of(new PearlId("dia-learning-cafe"), new PearlId("os-vuorovaikutus"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void putAnOldLibrary() {
        file = folder.resolve("library.db");
        putOldLibrary(file);
    }

    private static void putOldLibrary(Path place) {
        try (var old = LibraryMigrationTest.class.getResourceAsStream("library-v1.db")) {
            Files.copy(old, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anOlderLibraryKeepsEverythingAndGainsSessionsAndFolders() {
        try (var library = open(file)) {
            assertEquals(BOOKMARKS, library.bookmarks());
            assertEquals(READ, library.recentlyRead());
            assertEquals(List.of(), library.trainings().sessions());
            assertEquals(List.of(), library.folders().all());
        }
        assertEquals(LibraryTables.VERSION, version(file));
    }

    @Test
    void aLibraryOfTheProgramWithSessionsGainsFolders() throws SQLException {
        delete(file);
        open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            // As it was in version 2, which differs by these tables and columns alone.
            statement.executeUpdate("DROP TABLE folder_pearl");
            statement.executeUpdate("DROP TABLE folder");
            statement.executeUpdate("DROP TABLE note");
            for (var table : List.of("bookmark", "reading", "training", "run", "needed_time")) {
                statement.executeUpdate("ALTER TABLE " + table + " DROP COLUMN checksum");
            }
            statement.executeUpdate("INSERT INTO bookmark (pearl, since) VALUES ('tk-tyokykytalo', 1)");
            statement.executeUpdate("PRAGMA user_version = 2");
        }

        try (var library = open(file)) {
            assertEquals(1, library.bookmarks().size());
            assertEquals(List.of(), library.folders().all());
        }
        assertEquals(2, version(folder.resolve("library.db.v2")));
    }

    @Test
    void aLibraryWithoutChecksumsKeepsEverythingAndGainsThem() throws SQLException {
        delete(file);
        FilledLibrary.make(file);
        Set<String> before;
        try (var library = open(file)) {
            library.notes().all().forEach(note -> library.notes().remove(note.pearl()));
            before = FilledLibrary.read(library);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE note");
            for (var table : LibraryTable.values()) {
                if (table != LibraryTable.NOTE) {
                    statement.executeUpdate("ALTER TABLE " + table.table() + " DROP COLUMN checksum");
                }
            }
            statement.executeUpdate("PRAGMA user_version = 3");
        }

        try (var library = open(file)) {
            assertEquals(before, FilledLibrary.read(library));
            assertEquals(0, library.unread().all());
        }
        assertEquals(3, version(folder.resolve("library.db.v3")));
    }

    @Test
    void aLibraryWithoutNotesKeepsEverythingAndTakesNotes() throws SQLException {
        delete(file);
        FilledLibrary.make(file);
        Set<String> before;
        try (var library = open(file)) {
            library.notes().all().forEach(note -> library.notes().remove(note.pearl()));
            before = FilledLibrary.read(library);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE note");
            statement.executeUpdate("PRAGMA user_version = 4");
        }

        try (var library = open(file)) {
            assertEquals(before, FilledLibrary.read(library));
            var note = new Note(new PearlId("tk-tyokykytalo"), "Työkykytalo", "kokeile", Instant.EPOCH);
            library.notes().save(note);
            assertEquals(List.of(note), library.notes().all());
        }
        assertEquals(4, version(folder.resolve("library.db.v4")));
    }

    @Test
    void theFileIsCopiedBeforeItsTablesChange() {
        open(file).close();

        var copy = folder.resolve("library.db.v1");
        assertEquals(1, version(copy));
        assertEquals(List.of("library.db", "library.db.v1"), names());
        var restored = folder.resolve("restored.db");
        rename(copy, restored);
        try (var library = open(restored)) {
            assertEquals(BOOKMARKS, library.bookmarks());
        }
    }

    @Test
    void aProgramKilledBetweenCopyAndChangeLeavesNothingBehind() {
        open(file).close();
        delete(file);
        putOldLibrary(file);

        try (var library = open(file)) {
            assertEquals(BOOKMARKS, library.bookmarks());
        }

        assertEquals(List.of("library.db", "library.db.v1"), names());
    }

    @Test
    void aProgramKilledWhileCopyingCopiesAgain() throws IOException {
        Files.writeString(folder.resolve("library.db.v1.unfinished"), "half a copy");

        open(file).close();

        assertEquals(1, version(folder.resolve("library.db.v1")));
        assertEquals(List.of("library.db", "library.db.v1"), names());
    }

    @Test
    void anotherCopyIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("library.db.v1"), "of an earlier year");

        open(file).close();

        assertEquals("of an earlier year", Files.readString(folder.resolve("library.db.v1")));
        assertEquals(1, version(folder.resolve("library.db.v1-2")));
    }

    @Test
    void aNewLibraryAndOneOfTodayAreNotCopied() {
        delete(file);

        open(file).close();
        open(file).close();

        assertEquals(List.of("library.db"), names());
    }

    private static LibraryStore open(Path place) {
        return assertInstanceOf(OpenedLibrary.Kept.class, OpenedLibrary.at(place, Clock.systemUTC()))
                .store();
    }

    private static int version(Path place) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + place);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path place) {
        try {
            Files.delete(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
