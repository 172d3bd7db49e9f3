package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import org.junit.jupiter.api.Test;

/// No validator sees whether words are read aloud in an order in which they make sense.
class ReadingOrderTest {
    private static final PaperMaker MAKER = new PaperMaker();
    private static final PaperSubject PEARL = PaperSamples.ofPearls("tk-harjoitus-poissaolot");

    private static void assertInOrder(String read, String... words) {
        var from = 0;
        for (var word : words) {
            var at = read.indexOf(word, from);
            assertTrue(at >= 0, () -> word + " is not in its place in: " + read);
            from = at + word.length();
        }
    }

    @Test
    void aStepIsReadWithItsNumberAndMinutes() {
        var read = ReadAloud.of(MAKER.make(
                PEARL, PaperSamples.order(PaperKind.HANDOUT, PaperSamples.ALL, Language.FI), PaperSamples.HOLDINGS));

        assertInOrder(read, "Kulku", "1 Tapauksen luku.", "5 min 2 Ryhmät ja", "5 min 3 Keskustelu.", "8 min");
        assertInOrder(
                read,
                "Sanottiinko aihe suoraan",
                "Puhuttiinko työstä",
                "Kumpi puhui",
                "Syntyikö",
                "Kysymyksiä purkuun");
    }
}
