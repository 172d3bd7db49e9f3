package fi.helminauha.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.CollectionReadException;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.search.Query;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.store.DamagedStoreException;
import fi.helminauha.store.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionLocatorTest {
    private static final VoikkoLocations NO_DICTIONARY =
            VoikkoLocations.of(List.of(), Map.of(), Path.of("/nonexistent"));
    private static final int DAMAGES = 200;

    @TempDir
    private static Path shared;

    private static Path data;
    private static Path sound;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        data = FewPearls.copyTo(shared.resolve("data"));
        sound = shared.resolve("sound");
        FewPearls.build(data, sound);
    }

    @Test
    void aSoundEditionIsOpenedAsItIs() {
        try (var opened = new Open(shelf(sound, Optional.empty()))) {
            assertFalse(opened.isNew());
            assertEquals(16, opened.edition().cards().size());
            assertTrue(Files.notExists(rebuilt()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no database", "SQLite format 3\0"})
    void anEditionWithoutASoundDatabaseIsBuiltFromTheFilesAndFoundAtTheNextStart(String content) throws IOException {
        var installed = Files.createDirectories(folder.resolve("installed"));
        Files.writeString(installed.resolve(Edition.DATABASE), content);
        var shelf = shelf(installed, Optional.of(data));

        try (var opened = new Open(shelf)) {
            assertTrue(opened.isNew());
            assertEquals(List.of("mj-kotter"), search(opened.edition(), "kotter"));
        }
        try (var again = new Open(shelf)) {
            assertFalse(again.isNew());
        }
        assertEquals(
                content, Files.readString(installed.resolve(Edition.DATABASE)), "the program’s own is never written");
    }

    @Test
    void withoutEditionAndFilesThereIsNothingToOpen() {
        var failure = assertThrows(
                EditionException.class,
                () -> shelf(folder.resolve("nothing"), Optional.empty()).open());

        assertEquals("open the collection", failure.getMessage());
        assertEquals(3, failure.getSuppressed().length, "why each place has none");
    }

    @Test
    void filesWithAMistakeAreNotBuiltAndTheMistakeIsNamed() throws IOException {
        var broken = folder.resolve("broken");
        FewPearls.copyFolder(data, broken);
        Files.writeString(broken.resolve("pearls/muutos/mj-kotter.json"), "{}");

        var failure = assertThrows(
                EditionException.class,
                () -> shelf(folder.resolve("nothing"), Optional.of(broken)).open());

        assertTrue(failure.getCause().getMessage().startsWith("pearls/muutos/mj-kotter.json:"), failure::toString);
    }

    @Test
    void anIndexThatIsMissingIsBuiltBesideAndTheOldEditionStaysAsItIs() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        FewPearls.delete(installed.resolve(Edition.INDEX));
        var shelf = shelf(installed, Optional.empty());
        try (var opened = new Open(shelf)) {
            assertThrows(SearchException.class, opened.edition()::warmUp);

            try (var repaired = shelf.repair(opened.edition(), _ -> true).orElseThrow()) {
                assertEquals(List.of("mj-kotter"), search(repaired, "kotter"));
                assertEquals(opened.edition().cards(), repaired.cards());
            }
        }
        assertTrue(Files.notExists(installed.resolve(Edition.INDEX)));
    }

    @Test
    void aRepairTellsHowFarItIsFromTheFirstPearlToTheLast() throws IOException {
        var told = new ArrayList<Integer>();
        var shelf = shelf(withoutIndex(), Optional.empty());
        try (var opened = new Open(shelf)) {
            shelf.repair(opened.edition(), told::add).orElseThrow().close();
        }

        assertEquals(FewPearls.IDS.size(), told.size());
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(100, told.getLast());
    }

    @Test
    void aRepairThatIsStoppedLeavesEverythingAsItWas() throws IOException {
        var shelf = shelf(withoutIndex(), Optional.empty());
        try (var opened = new Open(shelf)) {
            var repaired = shelf.repair(opened.edition(), percent -> percent < 50);

            assertEquals(Optional.empty(), repaired);
            assertTrue(Files.notExists(rebuilt()));
            assertTrue(Files.notExists(rebuilt().resolveSibling(rebuilt().getFileName() + ".new")));
            shelf.repair(opened.edition(), _ -> true).orElseThrow().close();
        }
    }

    private Path withoutIndex() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        FewPearls.delete(installed.resolve(Edition.INDEX));
        return installed;
    }

    @Test
    void anEditionAsItWasBuiltIsSound() {
        try (var edition = Edition.open(sound)) {
            assertTrue(EditionLocator.isSound(edition));
        }
    }

    @Test
    void anEditionThatLacksRelatedPearlsIsNotSound() throws IOException, SQLException {
        var installed = copy();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + installed.resolve(Edition.DATABASE));
                var statement = connection.createStatement()) {
            assertTrue(
                    statement.executeUpdate("DELETE FROM related WHERE pearl = (SELECT min(pearl) FROM related)") > 0);
        }

        try (var edition = Edition.open(installed)) {
            assertFalse(EditionLocator.isSound(edition));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "catalogue, pipe",
        "catalogue, 3 GB",
        "catalogue, folder",
        "catalogue, device",
        "dictionary/mor.vfst, 3 GB",
        "dictionary/mor.vfst, pipe",
        "index/segments_1, pipe",
        "index/segments_1, 3 GB",
        "index/_0.si, 3 GB"
    })
    void whatStandsInAFilesPlaceIsNotWaitedForAndNotRead(String name, String what)
            throws IOException, InterruptedException {
        var installed = copy();
        var file = installed.resolve(name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        switch (what) {
            case "pipe" ->
                assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
            case "folder" -> Files.createDirectory(file);
            case "device" -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            default -> {
                try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                    sparse.setLength(3L << 30);
                }
            }
        }
        var shelf = shelf(installed, Optional.of(data));

        try (var opened = new Open(shelf)) {
            assertEquals(16, opened.edition().cards().size());
            if (name.startsWith("index")) {
                assertThrows(SearchException.class, opened.edition()::warmUp);
            }
        }
    }

    private Path copy() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        return installed;
    }

    @Test
    void aFirstListNeedsNoDatabaseAndADamagedOneIsFoundWhenItIsAsked() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        FewPearls.blank(installed.resolve(Edition.DATABASE));

        try (var edition = Edition.open(installed)) {
            var listed = edition.search().search(Query.everything(Language.FI));
            assertEquals(16, listed.hits().size());
            assertEquals(List.of("mj-kotter"), search(edition, "kotter"));
            assertThrows(DamagedStoreException.class, () -> edition.pearl(new PearlId("mj-kotter")));
            assertFalse(EditionLocator.isSound(edition));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "damaged", "of another database"})
    void whereTheCatalogueIsOfNoUseTheDatabaseTellsTheSame(String catalogue) throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        var file = installed.resolve(Edition.CATALOGUE);
        switch (catalogue) {
            case "none" -> Files.delete(file);
            case "damaged" -> Files.writeString(file, "no catalogue");
            default -> CatalogueFile.write(file, read(sound), file);
        }

        try (var edition = Edition.open(installed);
                var whole = Edition.open(sound)) {
            assertEquals(whole.head(), edition.head());
            assertEquals(whole.cards(), edition.cards());
            assertEquals(List.of("mj-kotter"), search(edition, "kotter"));
            assertTrue(EditionLocator.isSound(edition));
        }
    }

    @Test
    void aCatalogueThatTellsOtherThanTheDocumentsIsFound() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        var told = read(sound);
        var head = new CollectionHead(
                "1999.1", told.head().themes(), told.head().kinds(), told.head().projects());
        var others = List.of(
                new Catalogue(told.fingerprint(), head, told.cards(), told.words(), told.synonyms()),
                new Catalogue(told.fingerprint(), told.head(), told.cards().reversed(), told.words(), told.synonyms()),
                new Catalogue(
                        told.fingerprint(), told.head(), told.cards().subList(0, 15), told.words(), told.synonyms()),
                new Catalogue("another-none", told.head(), told.cards(), told.words(), told.synonyms()));
        for (var other : others) {
            CatalogueFile.write(installed.resolve(Edition.CATALOGUE), other, installed.resolve(Edition.DATABASE));

            try (var edition = Edition.open(installed)) {
                assertFalse(EditionLocator.isSound(edition), other::toString);
            }
        }
    }

    @Test
    void theDatabaseOfAnotherEditionIsNotReadBehindACatalogue() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        var told = read(sound);
        var other = new Catalogue("another-none", told.head(), told.cards(), told.words(), told.synonyms());
        CatalogueFile.write(installed.resolve(Edition.CATALOGUE), other, installed.resolve(Edition.DATABASE));

        try (var edition = Edition.open(installed)) {
            assertThrows(DamagedStoreException.class, () -> edition.pearl(new PearlId("mj-kotter")));
        }
    }

    private static Catalogue read(Path edition) {
        return CatalogueFile.read(edition.resolve(Edition.CATALOGUE), edition.resolve(Edition.DATABASE))
                .orElseThrow();
    }

    @Test
    void aChangedLetterInAPearlIsFound() throws IOException {
        var installed = folder.resolve("installed");
        FewPearls.copyFolder(sound, installed);
        FewPearls.changeLetter(installed.resolve(Edition.DATABASE));

        try (var edition = Edition.open(installed)) {
            assertFalse(EditionLocator.isSound(edition));
        }
    }

    @Test
    void whenTheProgramDiedBetweenTheTwoMovesTheOldEditionIsFound() throws IOException {
        FewPearls.copyFolder(sound, rebuilt().resolveSibling("edition.old"));

        try (var opened = new Open(shelf(folder.resolve("nothing"), Optional.empty()))) {
            assertFalse(opened.isNew());
            assertEquals(FewPearls.IDS.size(), opened.edition().cards().size());
        }
    }

    @Test
    void damageAnywhereInTheDatabaseIsFoundOrHarmless() throws IOException {
        var whole = Files.readAllBytes(sound.resolve(Edition.DATABASE));
        var pearls = pearls(Edition.open(sound));
        var file = Files.createDirectories(folder.resolve("installed")).resolve(Edition.DATABASE);
        var random = new Random(11);
        var refused = 0;
        for (var damage = 0; damage < DAMAGES; damage++) {
            Files.write(file, damaged(whole, random));

            try (var edition = Edition.open(file.getParent())) {
                assertPearlsWholeOrRefused(pearls, edition, "damage " + damage);
                if (EditionLocator.isSound(edition)) {
                    assertEquals(pearls, all(edition), "damage " + damage);
                }
            } catch (StoreException | CollectionReadException e) {
                // The shelf goes on to the next edition, or builds one.
                refused++;
            }
        }
        assertTrue(refused > DAMAGES / 10, "refused " + refused);
    }

    /// A few bytes overwritten, a part blanked, or the end cut off.
    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (var i = 0; i < 1 + random.nextInt(20); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            case 1 -> bytes[random.nextInt(Math.min(4096, bytes.length))] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                var from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 4096), (byte) 0);
            }
            default -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        return bytes;
    }

    private static List<Pearl> pearls(Edition edition) {
        try (edition) {
            return all(edition);
        }
    }

    private static List<Pearl> all(Edition edition) {
        return edition.cards().stream()
                .map(card -> edition.pearl(card.id()).orElseThrow())
                .toList();
    }

    private static void assertPearlsWholeOrRefused(List<Pearl> pearls, Edition edition, String damage) {
        for (var pearl : pearls) {
            try {
                edition.pearl(pearl.id()).ifPresent(read -> assertEquals(pearl.id(), read.id(), damage));
                edition.related(pearl.id());
            } catch (StoreException | CollectionReadException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    private static List<String> search(Edition edition, String text) {
        var answer = edition.search().search(Query.everything(Language.FI).withText(text));
        return answer.hits().stream().map(hit -> hit.card().id().value()).toList();
    }

    private EditionLocator shelf(Path installed, Optional<Path> files) {
        return new EditionLocator(installed, rebuilt(), files, NO_DICTIONARY);
    }

    private Path rebuilt() {
        return folder.resolve("cache").resolve("edition");
    }

    /// An opened edition, closed with the test.
    private record Open(Edition edition, boolean isNew) implements AutoCloseable {
        Open(EditionLocator shelf) {
            this(shelf.open());
        }

        private Open(EditionLocator.Opened opened) {
            this(opened.edition(), opened.isNew());
        }

        @Override
        public void close() {
            edition.close();
        }
    }
}
