package fi.helminauha.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.store.CollectionStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {
    private static final int DAMAGES = 500;

    @TempDir
    private static Path shared;

    private static Path database;
    private static Catalogue catalogue;
    private static byte[] whole;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void build() throws IOException {
        var edition = FewPearls.buildIn(shared.resolve("edition"));
        database = edition.resolve(Edition.DATABASE);
        whole = Files.readAllBytes(edition.resolve(Edition.CATALOGUE));
        try (var store = CollectionStore.open(database)) {
            catalogue = Catalogue.of(store);
        }
    }

    @BeforeEach
    void nameFile() {
        file = folder.resolve(Edition.CATALOGUE);
    }

    @Test
    void anEditionIsBuiltWithWhatItsDatabaseTells() throws IOException {
        Files.write(file, whole);

        assertEquals(Optional.of(catalogue), CatalogueFile.read(file, database));
        assertEquals(16, catalogue.cards().size());
    }

    @Test
    void equalCataloguesAreEqualFiles() throws IOException {
        CatalogueFile.write(file, catalogue, database);

        assertTrue(Arrays.equals(whole, Files.readAllBytes(file)));
    }

    @Test
    void aByteThatHasChangedAnywhereIsNoticed() throws IOException {
        var random = new Random(3);
        for (var damage = 0; damage < DAMAGES; damage++) {
            var bytes = whole.clone();
            var at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);

            assertEquals(Optional.empty(), CatalogueFile.read(file, database), "byte " + at);
        }
    }

    @Test
    void aFileThatWasCutOffIsNotRead() throws IOException {
        for (var length : new int[] {0, 1, 7, 8, 9, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertEquals(Optional.empty(), CatalogueFile.read(file, database), "length " + length);
        }
    }

    @Test
    void withoutTheFileThereIsNoCatalogue() {
        assertEquals(Optional.empty(), CatalogueFile.read(file, database));
    }

    @Test
    void theCatalogueOfADatabaseOfAnotherSizeIsNotRead() throws IOException {
        Files.write(file, whole);
        var other = Files.copy(database, folder.resolve(Edition.DATABASE));
        Files.write(other, Arrays.copyOf(Files.readAllBytes(other), 5_000));

        assertEquals(Optional.empty(), CatalogueFile.read(file, other));
    }

    @Test
    void theCatalogueOfADatabaseOfAnotherFirstPageIsNotRead() throws IOException {
        Files.write(file, whole);
        var other = Files.copy(database, folder.resolve(Edition.DATABASE));
        var bytes = Files.readAllBytes(other);
        bytes[20]++;
        Files.write(other, bytes);

        assertEquals(Optional.empty(), CatalogueFile.read(file, other));
    }

    @Test
    void aCatalogueOfAnotherFormOrWithAnUnknownCodeIsNotRead() throws IOException {
        for (var word : new String[] {"Helminauha catalogue", "tactical", "self-study"}) {
            Files.write(file, sealed(word, word.replace('a', 'o').replace('s', 'z')));

            assertEquals(Optional.empty(), CatalogueFile.read(file, database), word);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        assertThrows(
                IOException.class, () -> CatalogueFile.write(folder.resolve("missing/catalogue"), catalogue, database));
    }

    /// The file with another word of that length in the place of its first, and the checksum that belongs to it.
    private static byte[] sealed(String word, String other) {
        var bytes = whole.clone();
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
        assertTrue(at >= 0, word);
        System.arraycopy(other.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, other.length());
        var checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, checksum.getValue());
        return bytes;
    }
}
