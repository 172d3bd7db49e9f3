package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.FewPearls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionStoreTest {
    @TempDir
    private static Path shared;

    private static FewPearls.Checked collection;
    private static CollectionContents contents;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        var folder = FewPearls.copyTo(shared);
        Files.writeString(
                folder.resolve("telling.sv.json"),
                "{ \"pearls\": [{ \"pearl\": \"mj-kotter\", \"first\": [\"trög\"], \"further\": [] }] }");
        collection = FewPearls.read(folder);
        var files = collection.files();
        contents = new CollectionContents(
                files.head(),
                files.glossary(),
                files.synonyms(),
                files.telling(),
                files.words(),
                files.pearls(),
                files.sessions(),
                collection.collection().figures());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        try (var store = CollectionStore.open(written())) {
            assertEquals(
                    collection.collection().pearls().stream().map(Pearl::card).toList(), store.cards());
            assertEquals(contents, store.contents());
            assertEquals("print", store.fingerprint());
            store.check();
        }
    }

    @Test
    void aDocumentIsKeptCharacterForCharacter() {
        var id = new PearlId("tk-tyokykytalo");
        try (var store = CollectionStore.open(written())) {
            assertEquals(Optional.of(contents.pearls().get(id)), store.pearl(id));
            assertEquals(Optional.empty(), store.pearl(new PearlId("no-such-pearl")));
            assertTrue(store.figure(new FigureId("tyokykytalo")).startsWith("<svg"));
            assertThrows(StoreException.class, () -> store.figure(new FigureId("no-such-figure")));
        }
    }

    @Test
    void relationsShowOnBothSides() {
        try (var store = CollectionStore.open(written())) {
            assertEquals(
                    List.of("mj-muutosvartti", "dia-learning-cafe", "dia-kuuntelu"),
                    store.related(new PearlId("mj-kotter")).stream()
                            .map(PearlId::value)
                            .limit(3)
                            .toList());
            assertTrue(store.related(new PearlId("dia-kuuntelu")).contains(new PearlId("mj-kotter")));
        }
    }

    @Test
    void theFileIsNeverChangedAndItsFolderStaysAsItIs() throws IOException {
        var file = written();
        var before = Files.readAllBytes(file);

        try (var store = CollectionStore.open(file)) {
            store.cards();
            store.contents();
        }

        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFileThatIsNotThereIsNotMade() {
        var file = folder.resolve("collection.db");

        assertThrows(StoreException.class, () -> CollectionStore.open(file));

        assertTrue(Files.notExists(file));
    }

    @Test
    void aFileOfAnotherFormIsDamaged() throws SQLException {
        var file = written();
        change(file, "UPDATE mark SET value = '0' WHERE name = 'format'");

        assertThrows(DamagedStoreException.class, () -> CollectionStore.open(file));
    }

    @Test
    void aValueThatCannotBeIsDamage() throws SQLException {
        var file = written();
        change(file, "UPDATE pearl SET kind = 'poem' WHERE id = 'mj-kotter'");

        try (var store = CollectionStore.open(file)) {
            assertThrows(DamagedStoreException.class, store::cards);
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        var file = Files.writeString(folder.resolve("collection.db"), "something else");

        assertThrows(StoreException.class, () -> write(file));

        assertEquals("something else", Files.readString(file));
    }

    private static void change(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var change = connection.createStatement()) {
            assertEquals(1, change.executeUpdate(statement));
        }
    }

    private Path written() {
        var file = folder.resolve("collection.db");
        write(file);
        return file;
    }

    private static void write(Path file) {
        CollectionWriter.write(file, collection.collection().pearls(), contents, "print");
    }
}
