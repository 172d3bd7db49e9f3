package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void breaksWithinAPassageBecomeSpaces() {
        assertEquals("a b  c d e", CleanText.of("a\nb\r\nc\u2028d\te"));
    }

    @Test
    void controlsOverridesAndHalfCharactersAreShownAsUnknown() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd", CleanText.of("a\u0000b\u202Ec\uD800d"));
    }

    @Test
    void softHyphensGo() {
        assertEquals("työkyky", CleanText.of("työ\u00ADkyky"));
    }

    @Test
    void whateverIsOnlyTextStays() {
        var text = "<b>&amp;</b> שלום 👩 e\u0301";

        assertEquals(text, CleanText.of(text));
    }

    /// JavaFX would draw the second sign too, or a box.
    @Test
    void ofASequenceOfEmojiTheFirstSignStays() {
        assertEquals("👩 👍 ➡ FI 1 ok", CleanText.of("👩‍⚕️ 👍🏽 ➡️ 🇫🇮 1️⃣ ok"));
    }

    @Test
    void aLabelIsNeverLongerThanJavaFxCanLayOut() {
        assertTrue(CleanText.label("a".repeat(10_000)).length() < 200);
    }

    @Test
    void piecesMakeUpTheTextAndAreShort() {
        var text = "sana ".repeat(300) + "👩‍⚕️".repeat(500) + "a".repeat(1000);

        var pieces = TextPieces.of(text);

        assertEquals(text, String.join("", pieces));
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 400));
        assertTrue(pieces.stream().noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0))));
    }
}
