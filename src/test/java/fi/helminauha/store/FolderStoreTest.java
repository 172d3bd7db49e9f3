package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");
    private static final Folder START = new Folder(FolderId.random(), new FolderName("Aloitus"), List.of(HOUSE, CAFE));

    @TempDir
    private Path folder;

    @Test
    void aFolderIsThereWithItsPearlsInTheirOrderAfterAStop() {
        try (var library = open()) {
            library.folders().save(START);
        }

        try (var library = open()) {
            assertEquals(List.of(START), library.folders().all());
        }
    }

    @Test
    void whatIsPutIntoAFolderIsBookmarked() {
        try (var library = open()) {
            library.bookmarks().add(new Bookmark(CAFE, Instant.now()));
            library.folders().save(START);

            assertEquals(List.of(HOUSE, CAFE), bookmarks(library));
        }
    }

    @Test
    void aFolderTakesThePlaceOfWhatItWasBefore() {
        try (var library = open()) {
            library.folders().save(START);
            var changed = START.withName(new FolderName("Lopetus")).without(List.of(HOUSE));
            library.folders().save(changed);

            assertEquals(List.of(changed), library.folders().all());
            assertEquals(2, bookmarks(library).size(), "bookmarks stay");
        }
    }

    @Test
    void aRemovedBookmarkLeavesItsFolders() {
        try (var library = open()) {
            library.folders().save(START);
            library.bookmarks().remove(HOUSE);

            assertEquals(
                    List.of(START.without(List.of(HOUSE))), library.folders().all());
        }
    }

    @Test
    void theBookmarksOfARemovedFolderStay() {
        try (var library = open()) {
            library.folders().save(START);
            library.folders().remove(START.id());

            assertEquals(List.of(), library.folders().all());
            assertEquals(2, bookmarks(library).size());
        }
    }

    @Test
    void aFolderThatCannotBeReadCostsNoOther() throws SQLException {
        var sound = new Folder(FolderId.random(), new FolderName("Aloitus"), List.of());
        try (var library = open()) {
            library.folders().save(sound);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO folder (id, name) VALUES ('no uuid', 'Lopetus')");
        }

        try (var library = open()) {
            assertEquals(List.of(sound), library.folders().all());
            assertEquals(Map.of("folder", 1), library.unread().rows());
        }
    }

    private LibraryStore open() {
        return OpenedLibrary.at(folder.resolve("library.db"), Clock.systemUTC()).store();
    }

    private static List<PearlId> bookmarks(LibraryStore library) {
        return library.bookmarks().all().stream()
                .map(Bookmark::pearl)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
