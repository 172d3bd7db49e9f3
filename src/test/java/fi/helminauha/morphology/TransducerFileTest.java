package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransducerFileTest {
    private static final int DAMAGES = 200;

    private static TinyTransducer someWords() {
        var tiny = new TinyTransducer()
                .word("työ", "[Ln] [Xp] t y ö [X] t y ö [Sn] [Ny]")
                .word("työn", "[Ln] [Xp] t y ö [X] t y ö [Sg] [Ny] n")
                .word("työala", "[Ln] [Xp] t y ö [X] t y ö [Bh] [Bc] [Ln] [Xp] a l a [X] a l a");
        var flagged = tiny.state();
        var last = tiny.state();
        tiny.arc(0, flagged, "@P.F.1@", "").arc(flagged, last, "@R.F.1@", "").arc(last, 0, "a", "a");
        for (var i = 0; i < 300; i++) {
            tiny.arc(0, last, Character.toString('\u4e00' + i), "a");
        }
        return tiny.end(last);
    }

    private static String reasonFor(byte[] bytes) {
        return String.valueOf(assertThrows(DictionaryException.class, () -> TransducerFile.read(bytes))
                .getMessage());
    }

    @Test
    void aForeignFileIsRefused() {
        var reason = reasonFor("This is a text and no transducer at all.".getBytes(StandardCharsets.UTF_8));

        assertEquals("Cannot read the file as a dictionary: it does not begin as a Voikko transducer does", reason);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("Cannot read the file as a dictionary: it is too short, 0 bytes", reasonFor(new byte[0]));
    }

    @Test
    void aWeightedTransducerIsRefusedAsSuch() {
        var bytes = someWords().bytes();
        bytes[8] = 1;

        assertTrue(reasonFor(bytes).contains("weighted"));
    }

    @Test
    void aBigEndianFileIsRefusedAsSuch() {
        var bytes = someWords().bytes();
        for (var start : new int[] {0, 4}) {
            var word = Arrays.copyOfRange(bytes, start, start + 4);
            for (var i = 0; i < 4; i++) {
                bytes[start + i] = word[3 - i];
            }
        }

        assertTrue(reasonFor(bytes).contains("big-endian"));
    }

    @Test
    void transitionsOutOfOrderAreRefused() {
        var bytes = new TinyTransducer().word("a", "A").word("b", "B").bytes();
        var firstCell = bytes.length - 6 * 8;
        for (var i = 0; i < 2; i++) {
            var input = bytes[firstCell + i];
            bytes[firstCell + i] = bytes[firstCell + 8 + i];
            bytes[firstCell + 8 + i] = input;
        }

        assertTrue(reasonFor(bytes).contains("out of order"));
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() {
        var bytes = someWords().bytes();

        for (var length = 0; length < bytes.length; length++) {
            var shorter = Arrays.copyOf(bytes, length);
            assertThrows(DictionaryException.class, () -> TransducerFile.read(shorter));
        }
    }

    @Test
    void aDamagedFileIsRefusedOrStillGivesAnAnswer() {
        var bytes = someWords().bytes();
        for (var seed = 0; seed < DAMAGES; seed++) {
            var damaged = damaged(bytes, new Random(seed));
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> readAndLookUp(damaged), "seed " + seed);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        for (var i = random.nextInt(4); i >= 0; i--) {
            damaged[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static void readAndLookUp(byte[] bytes) {
        try {
            var analyzer =
                    FinnishDictionary.read(new ByteArrayInputStream(bytes)).analyzer();
            for (var word :
                    new String[] {"työ", "työn", "työala", "aaaaaaaaaaaaaaaaaaaa", "a", "30-60-90", "työ-ala"}) {
                analyzer.analyze(word);
            }
        } catch (DictionaryException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("Cannot read the "), e::toString);
        }
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        var file = folder.resolve("mor.vfst");

        var refusal = assertThrows(DictionaryException.class, () -> FinnishDictionary.read(file));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("Cannot read the dictionary " + file));
        assertTrue(refusal.getCause() instanceof IOException);
    }

    @Test
    void theFingerprintIsTheSha256OfTheFile() {
        var tiny = new TinyTransducer().word("a", "A");

        assertEquals(64, tiny.dictionary().fingerprint().length());
        assertEquals(tiny.dictionary().fingerprint(), tiny.dictionary().fingerprint());
    }
}
