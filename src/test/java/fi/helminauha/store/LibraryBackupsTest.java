package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Backup;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.LibraryPart;
import fi.helminauha.library.PartChange;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryBackupsTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-29T08:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final List<OpenedLibrary> opened = new ArrayList<>();
    private final List<KeptLibrary> started = new ArrayList<>();
    private LibraryBackups backups;

    private KeptLibrary start() {
        var library = new KeptLibrary(file(), clock, opened::add, _ -> {});
        started.add(library);
        return library;
    }

    private Path file() {
        return home.resolve("library.db");
    }

    @AfterEach
    void stop() {
        started.getLast().close();
    }

    /// Ends the program and starts it.
    @BeforeEach
    void startAgain() {
        if (!started.isEmpty()) {
            started.getLast().close();
        }
        opened.clear();
        backups = new LibraryBackups(start(), file(), clock);
    }

    private LibraryStore store() {
        return started.getLast().store();
    }

    private void mark(PearlId pearl) {
        started.getLast()
                .keep(
                        new Subject(Kind.BOOKMARK, pearl.value()),
                        store -> store.bookmarks().add(new Bookmark(pearl, Instant.now())));
    }

    private void unmark(PearlId pearl) {
        started.getLast()
                .keep(
                        new Subject(Kind.BOOKMARK, pearl.value()),
                        store -> store.bookmarks().remove(pearl));
    }

    private Set<PearlId> marks() {
        var marks = new HashSet<PearlId>();
        store().bookmarks().all().forEach(bookmark -> marks.add(bookmark.pearl()));
        return marks;
    }

    private Path fileOf(Backup backup) {
        return home.resolve("backups").resolve(backup.fileName());
    }

    @Test
    void aDayAfterTheLastOneABackupIsMadeAtTheStart() {
        mark(CAFE);
        var first = backups.makeIfDue().orElseThrow();
        assertEquals(Occasion.DAILY, first.occasion());

        mark(HOUSE);
        now = now.plus(Duration.ofHours(23));
        startAgain();
        assertEquals(Optional.empty(), backups.makeIfDue());

        now = now.plus(Duration.ofHours(2));
        startAgain();
        var second = backups.makeIfDue().orElseThrow();
        assertEquals(List.of(second, first), backups.all());
        assertEquals(1, backups.inspect(first).contents().count(LibraryPart.BOOKMARKS));
        assertEquals(2, backups.inspect(second).contents().count(LibraryPart.BOOKMARKS));
    }

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {365, -365})
    void aClockThatIsAYearOffKeepsTheOrderAndMakesOneBackup(int days) {
        mark(CAFE);
        var first = backups.makeIfDue().orElseThrow();
        mark(HOUSE);
        now = now.plus(Duration.ofDays(days));
        startAgain();
        var second = backups.makeIfDue().orElseThrow();
        startAgain();
        assertEquals(Optional.empty(), backups.makeIfDue());
        unmark(CAFE);
        now = now.minus(Duration.ofDays(days)).plus(Duration.ofHours(25));
        startAgain();
        var third = backups.makeIfDue().orElseThrow();

        assertEquals(List.of(third, second, first), backups.all());
    }

    @Test
    void onlyItsUserCanReadABackup() throws IOException {
        assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
        mark(CAFE);
        var backup = backups.makeIfDue().orElseThrow();

        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("backups"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fileOf(backup))));
    }

    @Test
    void anEmptyLibraryIsNotBackedUp() {
        store().readings().add(CAFE, Instant.now());

        assertEquals(Optional.empty(), backups.makeIfDue());
        assertEquals(List.of(), backups.all());
    }

    @Test
    void aRenewedLibraryIsNotBackedUpBeforeTheNextStartAndTheLastGoodOneIsKeptForGood() throws IOException {
        mark(CAFE);
        mark(HOUSE);
        var good = backups.makeIfDue().orElseThrow();
        started.getLast().close();
        Files.write(file(), new byte[100]);
        now = now.plus(Duration.ofDays(2));
        startAgain();
        mark(CAFE);

        assertInstanceOf(OpenedLibrary.Renewed.class, opened.getFirst());
        assertEquals(Optional.empty(), backups.makeIfDue());
        assertEquals(List.of(good.with(Occasion.DAMAGE)), backups.all());
        assertEquals(Optional.of(good.with(Occasion.DAMAGE)), backups.wantedFor(opened.getFirst()));

        for (var day = 0; day < 100; day++) {
            now = now.plus(Duration.ofDays(1)).plusSeconds(1);
            startAgain();
            if (day % 2 == 0) {
                mark(HOUSE);
            } else {
                unmark(HOUSE);
            }
            backups.makeIfDue();
        }
        assertEquals(good.with(Occasion.DAMAGE), backups.all().getLast());
        assertTrue(backups.all().size() < 30, () -> backups.all().size() + " backups");
        assertEquals(2, backups.inspect(backups.all().getLast()).contents().count(LibraryPart.BOOKMARKS));
    }

    @Test
    void aLibraryThatIsGoneIsOfferedFromItsBackupUntilThereIsSomethingInTheNewOne() throws IOException {
        mark(CAFE);
        var good = backups.makeIfDue().orElseThrow().with(Occasion.DAMAGE);
        started.getLast().close();
        Files.delete(file());
        startAgain();
        store();
        assertEquals(Optional.of(good), backups.wantedFor(opened.getFirst()));

        mark(HOUSE);
        startAgain();
        store();
        assertEquals(Optional.empty(), backups.wantedFor(opened.getFirst()));
        assertEquals(List.of(good), backups.all());
    }

    @Test
    void whereTheNewestBackupIsDamagedTheOneBeforeItIsOffered() throws IOException {
        mark(CAFE);
        var good = backups.makeIfDue().orElseThrow();
        mark(HOUSE);
        now = now.plus(Duration.ofDays(2));
        startAgain();
        var damaged = backups.makeIfDue().orElseThrow();
        var bytes = Files.readAllBytes(fileOf(damaged));
        Arrays.fill(bytes, 4096, 8192, (byte) 7);
        Files.write(fileOf(damaged), bytes);

        assertThrows(StoreException.class, () -> backups.inspect(damaged));
        assertEquals(Optional.of(good), backups.newestGood());
        assertThrows(StoreException.class, () -> backups.restore(damaged));
        assertEquals(Set.of(CAFE, HOUSE), marks());
        assertEquals(2, backups.all().size());
    }

    @Test
    void aRowThatCannotBeReadKeepsTheBackupBeforeItForGood() throws SQLException {
        mark(CAFE);
        mark(HOUSE);
        var good = backups.makeIfDue().orElseThrow();
        started.getLast().close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE bookmark SET since = 1 WHERE pearl = '" + HOUSE.value() + "'");
        }
        now = now.plus(Duration.ofDays(2));
        startAgain();

        assertTrue(backups.makeIfDue().isPresent());

        assertEquals(good.with(Occasion.DAMAGE), backups.all().getLast());
    }

    @Test
    void whatTheDiskHasChangedOfACopyIsNoBackup() throws IOException {
        // A folder in the place of the file that is to be written.
        mark(CAFE);
        Files.createDirectories(home.resolve("backups/.library.unfinished/full"));

        assertThrows(StoreException.class, () -> backups.makeIfDue());

        assertEquals(List.of(), backups.all());
        assertEquals(Set.of(CAFE), marks());
    }

    @Test
    void aBackupHoldsEveryRowOfEveryTable() throws SQLException {
        FilledLibrary.make(file());
        startAgain();
        var before = FilledLibrary.read(store());

        var backup = backups.makeIfDue().orElseThrow();

        try (var copy = LibraryStore.openCopy(fileOf(backup), clock)) {
            assertEquals(before, FilledLibrary.read(copy));
            assertArrayEquals(LibraryDigest.of(store().connection()), LibraryDigest.of(copy.connection()));
        }
        mark(CAFE);
        try (var copy = LibraryStore.openCopy(fileOf(backup), clock)) {
            assertTrue(!Arrays.equals(LibraryDigest.of(store().connection()), LibraryDigest.of(copy.connection())));
        }
    }

    @Test
    void whatWouldChangeIsCountedPartByPart() {
        FilledLibrary.make(file());
        startAgain();
        var backup = backups.makeIfDue().orElseThrow();
        mark(CAFE);
        unmark(new PearlId("pearl-0"));
        store().sessions().remove(FilledLibrary.LAST_SESSION);

        var changes = backups.inspect(backup).changes();

        assertEquals(new PartChange(LibraryPart.BOOKMARKS, 1, 1, 0), changes.get(0));
        assertEquals(new PartChange(LibraryPart.FOLDERS, 0, 0, 1), changes.get(1));
        assertEquals(new PartChange(LibraryPart.SESSIONS, 1, 0, 0), changes.get(4));
        assertEquals(5, changes.stream().filter(PartChange::isNone).count());
    }

    @Test
    void aRestoredBackupIsTheLibraryAndCanBeUndone() {
        FilledLibrary.make(file());
        startAgain();
        var before = FilledLibrary.read(store());
        var backup = backups.makeIfDue().orElseThrow();
        mark(CAFE);
        store().sessions().remove(FilledLibrary.LAST_SESSION);
        var after = FilledLibrary.read(store());

        var aside = backups.restore(backup);

        assertEquals(before, FilledLibrary.read(store()));
        assertEquals(2, opened.size(), "whoever shows the library is told to read it again");
        assertEquals(Occasion.RESTORE, aside.occasion());
        startAgain();
        assertEquals(before, FilledLibrary.read(store()));

        backups.restore(aside);

        assertEquals(after, FilledLibrary.read(store()));
        now = now.plus(Duration.ofDays(3));
        assertEquals(Optional.empty(), backups.makeIfDue(), "no backup by itself before the next start");
        startAgain();
        mark(HOUSE);
        assertTrue(backups.makeIfDue().isPresent());
    }

    @Test
    void aBackupOfAnEarlierProgramIsRestoredWithTheTablesOfToday() throws IOException {
        started.getLast().close();
        Files.deleteIfExists(file());
        OldLibrary.put(file(), 1);
        startAgain();
        mark(HOUSE);
        unmark(CAFE);
        var old = backups.all().getFirst();
        assertEquals(Occasion.MIGRATION, old.occasion());

        backups.restore(old);

        assertTrue(marks().contains(CAFE));
        assertEquals(LibraryTables.VERSION, OldLibrary.version(file()));
        assertEquals(1, OldLibrary.version(fileOf(old)));
    }

    @Test
    void nothingIsRestoredWhileAChangeIsNotOnTheDisk() throws SQLException {
        mark(CAFE);
        var backup = backups.makeIfDue().orElseThrow();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            mark(HOUSE);

            assertThrows(StoreException.class, () -> backups.restore(backup));
        }
        started.getLast().tryAgain();
        assertEquals(Set.of(CAFE, HOUSE), marks());
    }

    @Test
    void whereTheCopyCannotBeWrittenTheLibraryStays() throws IOException {
        mark(CAFE);
        var backup = backups.makeIfDue().orElseThrow();
        mark(HOUSE);
        Files.createDirectories(home.resolve("library.db.new/full"));

        assertThrows(StoreException.class, () -> backups.restore(backup));

        assertEquals(Set.of(CAFE, HOUSE), marks());
        mark(new PearlId("os-vuorovaikutus"));
        startAgain();
        assertEquals(3, marks().size());
    }

    @Test
    void ofAHundredDamagedBackupsNoneIsTakenForAGoodOne() throws IOException {
        FilledLibrary.make(file());
        startAgain();
        var backup = backups.makeIfDue().orElseThrow();
        var good = Files.readAllBytes(fileOf(backup));
        var before = FilledLibrary.read(store());
        var random = new Random(20);
        for (var i = 0; i < 100; i++) {
            var bytes = i % 2 == 0 ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            if (i % 2 == 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(fileOf(backup), bytes);
            try {
                backups.restore(backup);
                // A bit that nobody reads, or a row that is told of as unread.
                var left = new HashSet<>(before);
                left.removeAll(FilledLibrary.read(store()));
                assertTrue(left.isEmpty() || store().unread().all() > 0, () -> "lost in silence: " + left);
                Files.write(fileOf(backup), good);
                backups.restore(backup);
            } catch (StoreException e) {
                assertEquals(before, FilledLibrary.read(store()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LibraryPart.class)
    void everyPartOfALibraryIsCounted(LibraryPart part) {
        assertTrue(Arrays.stream(LibraryTable.values())
                .anyMatch(table -> table.part().equals(Optional.of(part))));
    }

    @Test
    void everyTableOfALibraryIsInTheListOfTables() throws SQLException {
        store();
        var tables = new HashSet<String>();
        try (var statement = store().connection().createStatement();
                var rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        var listed = new HashSet<String>();
        for (var table : LibraryTable.values()) {
            listed.add(table.table());
        }
        assertEquals(tables, listed);
    }
}
