package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.index.IndexBuilder;
import fi.helminauha.search.index.IndexSource;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.search.index.TextIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedIndexTest {
    private static final int DAMAGES = 200;

    @TempDir
    Path folder;

    private Path built(String name) {
        var index = folder.resolve(name);
        IndexBuilder.build(
                index,
                IndexSource.ofPearls(new SmallCollection()
                        .with("a", "Luottamus", "Luottamus kasvaa teoista.")
                        .with("b", "Palaveri", "Palaverin runko ja luottamus.")
                        .pearls()),
                SearchResources.NONE,
                "jälki");
        return index;
    }

    private static String found(Path index) {
        try (var opened = TextIndex.open(index, SearchResources.NONE)) {
            var cards = new SmallCollection()
                    .with("a", "Luottamus").with("b", "Palaveri").pearls().stream()
                            .map(pearl -> pearl.card())
                            .toList();
            var search = new PearlSearch(SmallCollection.THEMES, cards, () -> opened);
            return opened.fingerprint() + " " + SmallCollection.ids(SmallCollection.fi(search, "luottamus"));
        }
    }

    @Test
    void aDamagedIndexIsRefusedOrGivesRightAnswers() throws IOException {
        var index = built("index");
        var right = found(index);
        var random = new Random(20261123);
        var refused = 0;
        for (var i = 0; i < DAMAGES; i++) {
            var damaged = folder.resolve("damaged" + i);
            copy(index, damaged);
            damage(damaged, random);
            try {
                assertEquals(right, found(damaged), "damage " + i);
            } catch (SearchException e) {
                refused++;
            }
        }

        assertTrue(refused > DAMAGES / 2, "only " + refused + " damages were noticed");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void damage(Path index, Random random) throws IOException {
        Path file;
        try (var files = Files.list(index)) {
            var all =
                    files.filter(each -> !each.endsWith("write.lock")).sorted().toList();
            file = all.get(random.nextInt(all.size()));
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 2 -> Files.write(file, new byte[0]);
            default -> {
                for (var i = 0; i < 1 + random.nextInt(8); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void aMissingOrForeignIndexIsRefused() throws IOException {
        Files.writeString(folder.resolve("segments_1"), "This is no index of Lucene’s.");

        assertThrows(SearchException.class, () -> found(folder));
        assertThrows(SearchException.class, () -> found(folder.resolve("nowhere")));
    }

    @Test
    void theFingerprintIsWhatTheBuilderWasTold() {
        try (var opened = TextIndex.open(built("index"), SearchResources.NONE)) {
            assertEquals("jälki", opened.fingerprint());
        }
    }

    /// As where a reader types on while the index is opened for the letters before.
    @Test
    void whoIsInterruptedOpensTheIndexAllTheSame() {
        var index = built("index");
        Thread.currentThread().interrupt();

        try (var opened = TextIndex.open(index, SearchResources.NONE)) {
            assertEquals("jälki", opened.fingerprint());
        } finally {
            assertTrue(Thread.interrupted(), "the interruption is still there for who waits for it");
        }
    }

    @Test
    void anInterruptedBuildStops() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(SearchException.class, () -> built("interrupted"));
        } finally {
            Thread.interrupted();
        }
    }
}
