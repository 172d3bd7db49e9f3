package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.LibraryPart;
import fi.helminauha.library.PartChange;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library as values, and put into another one.
class BroughtInLibraryTest {
    private static final PearlId OWN = new PearlId("oma");

    @TempDir
    private Path home;

    private KeptLibrary library;
    private LibraryBackups backups;
    private LibraryStore other;

    @BeforeEach
    void fill() {
        var file = home.resolve("library.db");
        library = new KeptLibrary(file, Clock.systemUTC(), _ -> {}, _ -> {});
        backups = new LibraryBackups(library, file, Clock.systemUTC());
        library.store().bookmarks().add(new Bookmark(OWN, Instant.now()));
        FilledLibrary.make(home.resolve("other.db"));
        other = LibraryStore.open(home.resolve("other.db"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }

    private static Map<LibraryTable, Integer> rows(LibraryStore store) throws SQLException {
        var rows = new EnumMap<LibraryTable, Integer>(LibraryTable.class);
        for (var table : LibraryTable.values()) {
            try (var statement = store.connection().createStatement();
                    var count = statement.executeQuery("SELECT count(*) FROM " + table.table())) {
                rows.put(table, count.getInt(1));
            }
        }
        return rows;
    }

    @Test
    void noTableIsForgotten() throws SQLException {
        var filled = rows(other);
        assertTrue(filled.values().stream().allMatch(number -> number > 0), () -> "nothing to forget: " + filled);

        try (var built = LibraryStore.inMemory(other.holdings(), Clock.systemUTC())) {
            assertEquals(filled, rows(built));
            assertEquals(FilledLibrary.read(other), FilledLibrary.read(built));
            assertEquals(0, built.unread().all());
            assertTrue(other.changesTo(built).stream().allMatch(PartChange::isNone));
        }
    }

    @Test
    void whatIsJoinedIsBesideOnesOwnAndTheSecondTimeAddsNothing() {
        var came = other.holdings();
        var expected = new HashSet<>(FilledLibrary.read(library.store()));
        expected.addAll(FilledLibrary.read(other));

        var aside = backups.bringIn(came, true);

        assertEquals(Occasion.IMPORT, aside.occasion());
        assertEquals(expected, FilledLibrary.read(library.store()));
        assertTrue(backups.preview(came).joined().stream().allMatch(PartChange::isNone));
        backups.bringIn(came, true);
        assertEquals(expected, FilledLibrary.read(library.store()));
    }

    @Test
    void whatReplacesIsAlone() {
        backups.bringIn(other.holdings(), false);

        assertEquals(FilledLibrary.read(other), FilledLibrary.read(library.store()));
    }

    @Test
    void thePreviewTellsWhatComesAndGoesAndChangesNothing() {
        var before = FilledLibrary.read(library.store());

        var preview = backups.preview(other.holdings());

        var bookmarks = other.bookmarks().all().size();
        assertEquals(
                new PartChange(LibraryPart.BOOKMARKS, bookmarks, 0, 0),
                preview.joined().getFirst());
        assertEquals(
                new PartChange(LibraryPart.BOOKMARKS, bookmarks, 1, 0),
                preview.replaced().getFirst());
        assertEquals(before, FilledLibrary.read(library.store()));
    }

    @Test
    void bringingInIsUndone() {
        var before = FilledLibrary.read(library.store());

        backups.restore(backups.bringIn(other.holdings(), false));

        assertEquals(before, FilledLibrary.read(library.store()));
    }
}
