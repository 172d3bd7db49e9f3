package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.LibraryHoldings.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryStoreTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");

    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-11-23T08:00:00Z").toEpochMilli());
    /// Every look at the clock is a second later.
    private final InstantSource ticking = () -> Instant.ofEpochMilli(now.getAndAdd(1000));

    private final Clock clock = ticking.withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void bookmarksAreListedNewestFirst() {
        try (var library = LibraryStore.inMemory(clock)) {
            library.bookmarks().add(new Bookmark(CAFE, clock.instant()));
            library.bookmarks().add(new Bookmark(HOUSE, clock.instant()));

            assertEquals(List.of(HOUSE, CAFE), pearls(library));
        }
    }

    @Test
    void aPearlMarkedTwiceKeepsItsDate() {
        try (var library = LibraryStore.inMemory(clock)) {
            library.bookmarks().add(new Bookmark(CAFE, clock.instant()));
            var first = library.bookmarks().all();
            library.bookmarks().add(new Bookmark(CAFE, clock.instant()));

            assertEquals(first, library.bookmarks().all());
        }
    }

    @Test
    void aRemovedBookmarkIsGone() {
        try (var library = LibraryStore.inMemory(clock)) {
            library.bookmarks().add(new Bookmark(CAFE, clock.instant()));
            library.bookmarks().remove(CAFE);

            assertEquals(List.of(), library.bookmarks().all());
        }
    }

    @Test
    void whatIsToBeForgottenIsGoneAndTheRestKeepsItsOrder() {
        try (var library = LibraryStore.inMemory(clock)) {
            library.readings().add(CAFE, clock.instant());
            library.readings().add(HOUSE, clock.instant());
            var third = new Reading(new PearlId("kolmas"), clock.instant().plusSeconds(60), 4);
            var kept = List.of(third, new Reading(HOUSE, clock.instant(), 1));
            library.readings().keepOnly(kept);
            assertEquals(kept, library.readings().all());

            library.readings().keepOnly(List.of());
            assertEquals(
                    List.of(),
                    library.readings().all().stream().map(Reading::pearl).toList());
            library.readings().add(CAFE, clock.instant());
            assertEquals(
                    List.of(CAFE),
                    library.readings().all().stream().map(Reading::pearl).toList());
        }
    }

    @Test
    void aPearlReadAgainComesFirst() {
        try (var library = LibraryStore.inMemory(clock)) {
            library.readings().add(CAFE, clock.instant());
            library.readings().add(HOUSE, clock.instant());
            library.readings().add(CAFE, clock.instant());

            assertEquals(
                    List.of(CAFE, HOUSE),
                    library.readings().all().stream().map(Reading::pearl).toList());
            assertEquals(
                    List.of(2, 1),
                    library.readings().all().stream().map(Reading::times).toList());
            library.readings().keepOnly(library.readings().all());
            assertEquals(2, library.readings().all().getFirst().times(), "it is not counted twice");
        }
    }

    @Test
    void whatWasMarkedIsThereAfterAStop() {
        var file = folder.resolve("library.db");
        try (var library = OpenedLibrary.at(file, clock).store()) {
            library.bookmarks().add(new Bookmark(CAFE, clock.instant()));
        }

        try (var library = OpenedLibrary.at(file, clock).store()) {
            assertEquals(List.of(CAFE), pearls(library));
        }
    }

    @Test
    void theFileWritesItsJournalAheadAndWaitsForTheDisk() throws SQLException {
        var file = folder.resolve("library.db");
        try (var _ = OpenedLibrary.at(file, clock).store();
                var connection = Database.openDurable(file.toString());
                var statement = connection.createStatement()) {
            try (var mode = statement.executeQuery("PRAGMA journal_mode")) {
                assertEquals("wal", mode.getString(1));
            }
            try (var synchronous = statement.executeQuery("PRAGMA synchronous")) {
                assertEquals(2, synchronous.getInt(1), "FULL");
            }
        }
    }

    @Test
    void theFolderAndItsFilesAreTheUsersAloneWhateverTheyWere() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        var user = Files.createDirectory(folder.resolve("user"));
        var file = user.resolve("library.db");
        OpenedLibrary.at(file, clock).store().close();
        Files.writeString(user.resolve("settings.properties"), "zoom=120");
        Files.setPosixFilePermissions(user, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        try (var library = OpenedLibrary.at(file, clock).store()) {
            library.bookmarks().add(new Bookmark(CAFE, clock.instant()));

            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(user)));
            try (var files = Files.newDirectoryStream(user)) {
                for (var each : files) {
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(each)),
                            each.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this is no database, it is a text", "SQLite format 3"})
    void aFileThatIsNoLibraryIsKeptAside(String content) throws IOException {
        var file = folder.resolve("library.db");
        Files.writeString(file, content.isEmpty() ? "\0".repeat(5000) : content + "x".repeat(5000));

        var opened = OpenedLibrary.at(file, clock);

        var renewed = assertInstanceOf(OpenedLibrary.Renewed.class, opened);
        assertTrue(Files.size(renewed.keptAside()) > 4000);
        renewed.store().bookmarks().add(new Bookmark(CAFE, clock.instant()));
        assertEquals(List.of(CAFE), pearls(renewed.store()));
        renewed.store().close();
    }

    @Test
    void twoDamagedLibrariesOfOneDayAreBothKept() throws IOException {
        var file = folder.resolve("library.db");
        for (var text : List.of("first", "second")) {
            Files.writeString(file, text.repeat(1000));
            OpenedLibrary.at(file, clock).store().close();
        }

        try (var files = Files.list(folder)) {
            var aside = files.filter(path -> path.getFileName().toString().contains("damaged"))
                    .map(LibraryStoreTest::beginning)
                    .sorted()
                    .toList();
            assertEquals(List.of("first", "second"), aside);
        }
    }

    @Test
    void damageAnywhereInTheFileNeverStopsTheProgram() throws IOException {
        var file = folder.resolve("library.db");
        try (var library = OpenedLibrary.at(file, clock).store()) {
            for (var i = 0; i < 300; i++) {
                library.bookmarks().add(new Bookmark(new PearlId("pearl-" + i), clock.instant()));
            }
        }
        var good = Files.readAllBytes(file);
        var random = new Random(3);
        for (var i = 0; i < 100; i++) {
            var bad = good.clone();
            for (var flip = 0; flip < 1 + bad.length / 100; flip++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            var damaged = folder.resolve("damaged-" + i + ".db");
            Files.write(damaged, bad);

            try (var library = OpenedLibrary.at(damaged, clock).store()) {
                try {
                    library.bookmarks().all();
                    library.bookmarks().add(new Bookmark(CAFE, clock.instant()));
                } catch (StoreException e) {
                    // Damage that only reading finds is said, and the window shows it.
                    assertTrue(e.getMessage().contains("bookmark"), e::getMessage);
                }
            }
        }
    }

    @Test
    void aLibraryOfANewerProgramIsLeftAlone() throws SQLException {
        var file = folder.resolve("library.db");
        OpenedLibrary.at(file, clock).store().close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 57");
        }

        var opened = OpenedLibrary.at(file, clock);

        assertEquals(
                NotKeptReason.NEWER,
                assertInstanceOf(OpenedLibrary.NotKept.class, opened).reason());
        assertTrue(Files.exists(file));
        opened.store().close();
    }

    @Test
    void whereNothingCanBeWrittenTheLibraryIsNotKept() throws IOException {
        var blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");

        var opened = OpenedLibrary.at(blocked.resolve("library.db"), clock);

        assertEquals(
                NotKeptReason.READ_ONLY,
                assertInstanceOf(OpenedLibrary.NotKept.class, opened).reason());
        opened.store().bookmarks().add(new Bookmark(CAFE, clock.instant()));
        assertEquals(List.of(CAFE), pearls(opened.store()));
        opened.store().close();
    }

    private static List<PearlId> pearls(LibraryStore library) {
        return library.bookmarks().all().stream().map(Bookmark::pearl).toList();
    }

    private static String beginning(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).startsWith("first") ? "first" : "second";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
