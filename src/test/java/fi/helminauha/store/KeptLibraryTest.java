package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptLibraryTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");

    @TempDir
    private Path folder;

    private final List<OpenedLibrary> opened = new ArrayList<>();
    private Optional<Unkept> unkept = Optional.empty();

    private Path file() {
        return folder.resolve("library.db");
    }

    private KeptLibrary library() {
        return new KeptLibrary(file(), Clock.systemUTC(), opened::add, now -> unkept = now);
    }

    private static boolean mark(KeptLibrary library, PearlId pearl) {
        return library.keep(
                new Subject(Kind.BOOKMARK, pearl.value()),
                store -> store.bookmarks().add(new Bookmark(pearl, Instant.now())));
    }

    private static boolean unmark(KeptLibrary library, PearlId pearl) {
        return library.keep(
                new Subject(Kind.BOOKMARK, pearl.value()),
                store -> store.bookmarks().remove(pearl));
    }

    private static List<PearlId> marks(LibraryStore store) {
        return store.bookmarks().all().stream().map(Bookmark::pearl).sorted().toList();
    }

    private List<PearlId> marksOnTheDisk() {
        try (var store = OpenedLibrary.at(file(), Clock.systemUTC()).store()) {
            return marks(store);
        }
    }

    @Test
    void whatIsOnTheDiskIsSaidToBe() {
        try (var library = library()) {
            assertTrue(mark(library, CAFE));
            assertEquals(Optional.empty(), unkept);
            assertEquals(List.of(CAFE), marksOnTheDisk());
        }
    }

    @Test
    void whatAFullDiskDoesNotTakeIsWrittenWhenThereIsRoom() throws SQLException {
        try (var library = library()) {
            mark(library, HOUSE);
            var pages = "PRAGMA max_page_count = ";
            execute(library.store(), pages + 1);

            var large = FilledLibrary.session(FilledLibrary.SESSIONS - 1, 7);
            assertFalse(library.keep(
                    new Subject(Kind.SESSION, large.id().toString()),
                    store -> store.sessions().save(large, Instant.EPOCH)));
            assertEquals(NotKeptReason.NO_ROOM, unkept.orElseThrow().reason());
            assertFalse(mark(library, CAFE), "behind what was changed before it");
            assertEquals(2, unkept.orElseThrow().changes());
            assertTrue(unkept.orElseThrow().isOpen());

            execute(library.store(), pages + 10_000);
            library.tryAgain();

            assertEquals(Optional.empty(), unkept);
            assertEquals(Optional.of(large), library.store().sessions().session(large.id()));
            assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
        }
    }

    private static void execute(LibraryStore store, String sql) throws SQLException {
        try (var statement = store.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatAnotherProgramHoldsIsTriedAgain() throws SQLException {
        try (var library = library()) {
            mark(library, HOUSE);
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                    var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");

                assertFalse(mark(library, CAFE));
                assertEquals(NotKeptReason.BUSY, unkept.orElseThrow().reason());
                library.tryAgain();
                assertEquals(1, unkept.orElseThrow().changes());
            }

            library.tryAgain();

            assertEquals(Optional.empty(), unkept);
            assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
        }
    }

    @Test
    void aLibraryThatAnotherProgramHeldComesBackWithWhatWasMarkedMeanwhile() throws SQLException {
        try (var library = library()) {
            mark(library, HOUSE);
        }
        opened.clear();
        try (var library = library()) {
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                    var statement = other.createStatement()) {
                statement.execute("PRAGMA locking_mode = EXCLUSIVE");
                statement.execute("BEGIN EXCLUSIVE");
                statement.execute("INSERT INTO reading (pearl, last, checksum) VALUES ('x', 1, 1)");

                assertEquals(List.of(), marks(library.store()));
                assertEquals(NotKeptReason.BUSY, unkept.orElseThrow().reason());
                assertFalse(unkept.orElseThrow().isOpen());
                assertEquals(0, unkept.orElseThrow().changes());
                assertFalse(mark(library, CAFE));
                assertEquals(List.of(CAFE), marks(library.store()));
            }

            library.tryAgain();

            assertEquals(Optional.empty(), unkept);
            assertInstanceOf(OpenedLibrary.Kept.class, opened.getLast());
            assertEquals(List.of(CAFE, HOUSE), marks(library.store()));
        }
        assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
    }

    @Test
    void theLastOfTheChangesOfASubjectIsTheOneThatIsKept() throws IOException {
        var blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        var place = blocked.resolve("library.db");
        try (var library = new KeptLibrary(place, Clock.systemUTC(), opened::add, now -> unkept = now)) {
            mark(library, CAFE);
            library.keep(
                    new Subject(Kind.FOLDER, "f"),
                    store -> store.folders()
                            .save(new Folder(FolderId.random(), new FolderName("Aloitus"), List.of(HOUSE))));
            unmark(library, CAFE);
            library.keep(
                    new Subject(Kind.READING, "x"), store -> store.readings().add(CAFE, Instant.now()));
            assertEquals(NotKeptReason.READ_ONLY, unkept.orElseThrow().reason());
            assertEquals(2, unkept.orElseThrow().changes(), "nobody misses what was read");

            Files.delete(blocked);
            library.tryAgain();

            assertEquals(Optional.empty(), unkept);
            assertEquals(List.of(HOUSE), marks(library.store()));
            assertEquals(1, library.store().folders().all().size());
        }
    }

    @Test
    void damageThatIsNoticedWhileWritingPutsTheFileAsideAndLosesNoChange() throws IOException {
        try (var library = library()) {
            mark(library, HOUSE);
            library.keep(new Subject(Kind.BOOKMARK, CAFE.value()), _ -> {
                throw new DamagedStoreException("add a bookmark", "the disk fails");
            });
            assertEquals(NotKeptReason.DAMAGED, unkept.orElseThrow().reason());

            mark(library, CAFE);
            library.tryAgain();

            assertEquals(Optional.empty(), unkept);
            assertEquals(List.of(CAFE, HOUSE), marks(library.store()));
        }
    }

    @Test
    void aFileThatIsDeletedWhileItIsOpenIsWrittenAgainWithTheNextChange() throws IOException {
        try (var library = library()) {
            mark(library, HOUSE);
            for (var part : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve("library.db" + part));
            }

            assertTrue(mark(library, CAFE));

            assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
            assertTrue(unmark(library, HOUSE));
            assertEquals(List.of(CAFE), marksOnTheDisk());
            assertEquals(Optional.empty(), unkept);
        }
        assertEquals(List.of(CAFE), marksOnTheDisk());
    }

    @Test
    void theJournalsOfADeletedFileAreNotTakenForThoseOfTheNewOne() throws IOException {
        try (var library = library()) {
            mark(library, HOUSE);
            Files.delete(file());

            assertTrue(mark(library, CAFE));
            assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
        }
        assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
    }

    @Test
    void aFolderThatIsDeletedWhileItsLibraryIsOpenIsThereAgainAtTheEnd() throws IOException {
        var inside = folder.resolve("omat").resolve("library.db");
        try (var library = new KeptLibrary(inside, Clock.systemUTC(), opened::add, now -> unkept = now)) {
            mark(library, HOUSE);
            for (var part : List.of("-wal", "-shm", "")) {
                Files.deleteIfExists(inside.resolveSibling("library.db" + part));
            }
            Files.delete(inside.getParent());
        }

        try (var store = OpenedLibrary.at(inside, Clock.systemUTC()).store()) {
            assertEquals(List.of(HOUSE), marks(store));
        }
    }

    @Test
    void aFileThatComesInThePlaceOfTheOpenOneIsTheLibraryFromThenOn() throws IOException {
        var other = folder.resolve("other.db");
        try (var store = LibraryStore.open(other, Clock.systemUTC())) {
            store.bookmarks().add(new Bookmark(HOUSE, Instant.now()));
        }
        try (var library = library()) {
            mark(library, new PearlId("dia-avaava-kysymys"));
            for (var part : List.of("-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve("library.db" + part));
            }
            Files.move(other, file(), StandardCopyOption.ATOMIC_MOVE);

            assertTrue(mark(library, CAFE));
            assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
        }
        assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "emptied", "zeroes", "deleted"})
    void aJournalThatIsDamagedWhileItIsOpenCostsNothingWhereTheProgramEndsByItself(String damage) throws IOException {
        var journal = folder.resolve("library.db-wal");
        try (var library = library()) {
            mark(library, HOUSE);
            var size = (int) Files.size(journal);
            switch (damage) {
                case "cut" -> Files.write(journal, Arrays.copyOf(Files.readAllBytes(journal), size / 2));
                case "emptied" -> Files.write(journal, new byte[0]);
                case "zeroes" -> Files.write(journal, new byte[size]);
                default -> Files.delete(journal);
            }
            assertTrue(mark(library, CAFE));
        }
        assertEquals(List.of(CAFE, HOUSE), marksOnTheDisk());
    }
}
