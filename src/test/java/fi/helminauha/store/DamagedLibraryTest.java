package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A library that anything may have happened to: nothing is thrown, nothing is lost in silence, nothing that
/// is shown is other than what was written, and a damaged file lies aside as it was.
class DamagedLibraryTest {
    private static final PearlId NEW = new PearlId("pearl-new");

    @TempDir
    private static Path shared;

    private static byte[] good = {};
    private static Set<String> everything = Set.of();
    private static Path backup = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() throws IOException {
        var file = shared.resolve("library.db");
        FilledLibrary.make(file);
        good = Files.readAllBytes(file);
        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            everything = FilledLibrary.read(library);
            var backups = BackupFolder.beside(file, Clock.systemUTC());
            backup = backups.file(backups.make(library.connection(), Occasion.DAILY));
        }
    }

    private interface Damage {
        byte[] to(byte[] bytes, Random random);
    }

    private void tryMany(int times, Damage damage) throws IOException {
        var random = new Random(8);
        for (var i = 0; i < times; i++) {
            var file = Files.createDirectory(folder.resolve("case-" + i)).resolve("library.db");
            Files.write(file, damage.to(good.clone(), random));
            assertNothingIsLostInSilence(file);
        }
    }

    @Test
    void aBitThatFlipsIsNeverAWordThatWasNotWritten() throws IOException {
        tryMany(80, (bytes, random) -> {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        });
    }

    @Test
    void aHundredthOfOtherBytes() throws IOException {
        tryMany(40, (bytes, random) -> {
            for (var i = 0; i < bytes.length / 100; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            return bytes;
        });
    }

    @Test
    void aFewOtherBytesInARow() throws IOException {
        tryMany(40, (bytes, random) -> {
            var few = new byte[new int[] {1, 4, 16, 100}[random.nextInt(4)]];
            random.nextBytes(few);
            System.arraycopy(few, 0, bytes, random.nextInt(bytes.length - few.length), few.length);
            return bytes;
        });
    }

    @Test
    void aFileThatIsCutAnywhere() throws IOException {
        tryMany(20, (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 15, 16, 17, 99, 100, 101, 511, 512, 1024, 4095, 4096, 4097, 8192})
    void anEmptyOrCutLibraryIsNoNewOne(int size) throws IOException {
        var file = folder.resolve("library.db");
        Files.write(file, Arrays.copyOf(good, size));

        assertInstanceOf(OpenedLibrary.Renewed.class, assertNothingIsLostInSilence(file));
    }

    @Test
    void aPageOfNothingOrNoise() throws IOException {
        tryMany(20, (bytes, random) -> {
            var page = new byte[4096];
            if (random.nextBoolean()) {
                random.nextBytes(page);
            }
            System.arraycopy(page, 0, bytes, random.nextInt(bytes.length / 4096) * 4096, 4096);
            return bytes;
        });
    }

    @Test
    void whatIsReadableOfADamagedLibraryIsInTheNewOne() throws IOException {
        var file = folder.resolve("library.db");
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);
        var damaged = good.clone();
        // A page of the sessions, far behind that of the bookmarks.
        System.arraycopy(noise, 0, damaged, (good.length / 4096 - 2) * 4096, noise.length);
        Files.write(file, damaged);

        var renewed = assertInstanceOf(OpenedLibrary.Renewed.class, assertNothingIsLostInSilence(file));

        assertTrue(renewed.recovered() > 100, () -> renewed.recovered() + " rows");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "folder",
                "full folder",
                "pipe",
                "link to itself",
                "link to /dev/null",
                "link to /dev/zero",
                "20 GB of nothing",
                "4 GB more",
                "journal is a folder",
                "journal of noise",
                "index of noise",
                "rollback journal of noise",
                "journal alone"
            })
    void whatStandsInTheLibrarysPlaceNeverStopsTheProgram(String what) throws IOException, InterruptedException {
        var file = folder.resolve("library.db");
        put(what, file);

        assertNothingIsLostInSilence(file);
    }

    private static void put(String what, Path file) throws IOException, InterruptedException {
        var noise = new byte[50_000];
        new Random(9).nextBytes(noise);
        switch (what) {
            case "folder" -> Files.createDirectory(file);
            case "full folder" -> Files.write(Files.createDirectory(file).resolve("x"), noise);
            case "pipe" -> assumeTrue(isMade(file));
            case "link to itself" -> Files.createSymbolicLink(file, file.getFileName());
            case "link to /dev/null" -> Files.createSymbolicLink(file, Path.of("/dev/null"));
            case "link to /dev/zero" -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            case "20 GB of nothing" -> lengthen(Files.createFile(file), 20L << 30);
            case "4 GB more" -> lengthen(Files.write(file, good), 4L << 30);
            case "journal is a folder" -> Files.createDirectory(beside(Files.write(file, good), "-wal"));
            case "journal of noise" -> Files.write(beside(Files.write(file, good), "-wal"), noise);
            case "index of noise" -> Files.write(beside(Files.write(file, good), "-shm"), noise);
            case "rollback journal of noise" -> Files.write(beside(Files.write(file, good), "-journal"), noise);
            case "journal alone" -> Files.write(beside(file, "-wal"), noise);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static Path beside(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void lengthen(Path file, long size) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE bookmark SET pearl = 'Paha!!' WHERE pearl = 'pearl-30'                                | 1
            UPDATE bookmark SET since = 'x' WHERE pearl = 'pearl-30'                                     | 1
            UPDATE reading SET pearl = '' WHERE pearl = 'pearl-3'                                        | 1
            UPDATE training SET id = 'xx' WHERE id = (SELECT max(id) FROM training)                      | 2
            UPDATE training SET document = '{' WHERE id = (SELECT max(id) FROM training)                 | 2
            UPDATE training SET document = '' WHERE id = (SELECT max(id) FROM training)                  | 2
            UPDATE training SET document = x'00ff' WHERE id = (SELECT max(id) FROM training)             | 2
            UPDATE training SET title = 'toinen' WHERE id = (SELECT max(id) FROM training)               | 2
            UPDATE training SET changed = 9223372036854775807 WHERE id = (SELECT max(id) FROM training)  | 2
            UPDATE training SET changed = 'eilen' WHERE id = (SELECT max(id) FROM training)              | 2
            UPDATE run SET document = '{}' WHERE NOT is_over                                             | 2
            UPDATE needed_time SET pearl = 'ÄÄ' WHERE pearl = 'pearl-3'                                  | 1
            UPDATE needed_time SET seconds = 'paljon' WHERE pearl = 'pearl-3'                            | 1
            UPDATE folder SET id = 'zz' WHERE name = 'kansio 1'                                          | 3
            UPDATE folder SET name = '' WHERE name = 'kansio 1'                                          | 3
            UPDATE folder_pearl SET pearl = 'Paha!!' WHERE pearl = 'pearl-3'                             | 1
            UPDATE reading SET times = 1000000 WHERE pearl = 'pearl-3'                                   | 1
            UPDATE note SET text = 'muu' WHERE pearl = 'pearl-3'                                         | 1
            UPDATE note SET pearl = 'Paha!!' WHERE pearl = 'pearl-3'                                     | 1
            UPDATE highlight SET words = 'muut' WHERE block = 3                                          | 1
            UPDATE highlight SET colour = 'musta' WHERE block = 3                                        | 1
            UPDATE highlight SET language = '' WHERE block = 3                                           | 1
            UPDATE highlight SET start = -1 WHERE block = 3                                              | 1
            UPDATE team_run SET follow_up = 'huomenna' WHERE number = 1                                  | 2
            UPDATE team_run SET document = '{' WHERE number = 1                                          | 2
            UPDATE team_run SET pearl = 'Paha!!' WHERE number = 1                                        | 2
            """)
    void oneBadRowCostsOneRowAndIsCounted(String change, int cost) throws IOException, SQLException {
        var file = folder.resolve("library.db");
        Files.write(file, good);
        change(file, change);

        try (var library = assertInstanceOf(OpenedLibrary.Kept.class, OpenedLibrary.at(file, Clock.systemUTC()))
                .store()) {
            var read = FilledLibrary.read(library);
            assertEquals(cost, lost(read).size(), () -> lost(read).toString());
            assertEquals(1, library.unread().all());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PRAGMA user_version = 0",
                "PRAGMA user_version = 1",
                "PRAGMA user_version = 3",
                "PRAGMA user_version = -5",
                "PRAGMA user_version = 2147483647",
                "DROP TABLE folder_pearl; DROP TABLE bookmark",
                "DROP TABLE training",
                "DROP TABLE needed_time; CREATE VIEW needed_time AS SELECT 1 AS run, 'x' AS pearl, 2 AS seconds",
                "ALTER TABLE bookmark RENAME COLUMN since TO till"
            })
    void tablesThatAreNotThoseOfTheVersionAreDamage(String changes) throws IOException, SQLException {
        var file = folder.resolve("library.db");
        Files.write(file, good);
        change(file, changes.split(";"));

        var renewed = assertInstanceOf(OpenedLibrary.Renewed.class, assertNothingIsLostInSilence(file));

        assertTrue(renewed.recovered() > 60, () -> renewed.recovered() + " rows");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "CREATE TABLE moz_places (id); PRAGMA user_version = 52",
                "CREATE TABLE bookmark (id)",
                "PRAGMA encoding = 'UTF-16'; CREATE TABLE y (id); DROP TABLE y",
                "PRAGMA page_size = 512; CREATE TABLE y (id); DROP TABLE y"
            })
    void aDatabaseOfAnotherProgramIsNotWrittenOver(String changes) throws IOException, SQLException {
        var file = folder.resolve("library.db");
        change(file, changes.split(";"));

        assertNothingIsLostInSilence(file);
    }

    @Test
    void aTriggerThatForbidsWritingIsSaid() throws IOException, SQLException {
        var file = folder.resolve("library.db");
        Files.write(file, good);
        change(file, "CREATE TRIGGER t BEFORE INSERT ON bookmark BEGIN SELECT raise(abort, 'ei'); END");

        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            assertEquals(everything, FilledLibrary.read(library));
            assertThrows(StoreException.class, () -> library.bookmarks().add(new Bookmark(NEW, Instant.now())));
        }
    }

    /// What was damaged in it is not taken for what was written.
    @Test
    void aDamagedRowThatIsWrittenAgainIsAsNew() throws IOException, SQLException {
        var file = folder.resolve("library.db");
        Files.write(file, good);
        var pearl = new PearlId("pearl-3");
        var run = new RunId(new UUID(2, 1));
        var first = new TrainingId(new UUID(1, 0));
        var second = new TrainingId(new UUID(1, 1));
        change(
                file,
                "UPDATE reading SET times = 1000000 WHERE pearl = 'pearl-3'",
                "UPDATE run SET number = -7, training = '" + first + "' WHERE id = '" + run + "'");

        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            library.readings().add(pearl, Instant.now());
            library.runs().save(FilledLibrary.run(1, 1, false));

            var reading = library.readings().all().getFirst();
            assertEquals(pearl, reading.pearl());
            assertEquals(1, reading.times());
            assertEquals(
                    List.of(first, new TrainingId(new UUID(1, 2)), second),
                    library.holdings().runs().stream().map(Presented::training).toList());
            assertEquals(Optional.of(run), library.runs().unfinished().map(Run::id));
        }
    }

    @Test
    void aSessionThatCannotBeReadIsStillKnown() throws IOException, SQLException {
        var file = folder.resolve("library.db");
        Files.write(file, good);
        change(file, "UPDATE training SET document = '{' WHERE id = '" + FilledLibrary.LAST_SESSION + "'");

        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            assertTrue(library.sessions().session(FilledLibrary.LAST_SESSION).isEmpty());
            assertTrue(library.sessions().has(FilledLibrary.LAST_SESSION));
            assertFalse(library.sessions().has(TrainingId.random()));
        }
    }

    private static void change(Path file, String... changes) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var change : changes) {
                statement.executeUpdate(change);
            }
        }
    }

    private static Set<String> lost(Set<String> read) {
        var lost = new TreeSet<>(everything);
        lost.removeAll(read);
        return lost;
    }

    private static OpenedLibrary assertNothingIsLostInSilence(Path file) throws IOException {
        var isFile = Files.isRegularFile(file) && Files.size(file) < 1 << 20;
        var before = isFile ? Files.readAllBytes(file) : new byte[0];
        var backups = Files.createDirectories(file.resolveSibling("backups"));
        Files.copy(backup, backups.resolve(backup.getFileName()), StandardCopyOption.REPLACE_EXISTING);

        var opened = OpenedLibrary.at(file, Clock.systemUTC());

        try (var library = opened.store()) {
            var read = FilledLibrary.read(library);
            if (opened instanceof OpenedLibrary.Renewed
                    || opened instanceof OpenedLibrary.Kept
                            && library.contents().isEmpty()) {
                assertTheBackupIsOffered(file, opened);
            }
            var unread = library.unread().all();
            var invented = new TreeSet<>(read);
            invented.removeAll(everything);
            assertEquals(Set.of(), invented, file + ": shown and never written");
            switch (opened) {
                case OpenedLibrary.Kept _ ->
                    assertTrue(
                            unread > 0 || lost(read).isEmpty() || before.length < good.length / 2,
                            () -> file + ": lost in silence " + lost(read));
                case OpenedLibrary.Renewed(var _, var aside, var _) -> {
                    if (isFile) {
                        assertArrayEquals(before, Files.readAllBytes(aside), "kept aside as it was");
                    }
                }
                case OpenedLibrary.NotKept(var _, var reason, var failure) ->
                    assertTrue(reason == NotKeptReason.OTHER || reason == NotKeptReason.READ_ONLY, failure::toString);
            }
            library.bookmarks().add(new Bookmark(NEW, Instant.now()));
            assertTrue(library.bookmarks().all().stream()
                    .anyMatch(each -> each.pearl().equals(NEW)));
        }
        return opened;
    }

    private static void assertTheBackupIsOffered(Path file, OpenedLibrary opened) {
        try (var kept = new KeptLibrary(file, Clock.systemUTC(), _ -> {}, _ -> {})) {
            var offered = new LibraryBackups(kept, file, Clock.systemUTC()).wantedFor(opened);
            try (var inBackup = BackupFolder.beside(file, Clock.systemUTC()).open(offered.orElseThrow())) {
                assertEquals(everything, FilledLibrary.read(inBackup));
            }
        }
    }
}
