package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPartsTest {
    @Test
    void aTextIsPartedAfterALineEndOrASpace() {
        var words = "sana ".repeat(30).strip();

        assertEquals(List.of("lyhyt"), TextParts.of("lyhyt", 100));
        assertEquals(List.of(words + "\n", words), TextParts.of(words + "\n" + words, 150));
        assertEquals(List.of("sana ".repeat(20), "sana ".repeat(9) + "sana"), TextParts.of(words, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ก้", "👍", "e\u0301", "a\n", "kaksi sanaa "})
    void noPartIsLongerThanAskedAndNoneCutsACharacter(String unit) {
        var text = unit.repeat(20_000 / unit.length());

        var parts = TextParts.of(text, 900);

        assertEquals(text, String.join("", parts));
        assertTrue(parts.stream()
                .allMatch(part -> part.length() <= 900 && part.length() % unit.length() == 0 || part.endsWith(" ")));
    }

    @Test
    void aPartOfManyLineEndsIsShorter() {
        var parts = TextParts.of("a\n".repeat(10_000), 2_000);

        assertEquals("a\n".repeat(10_000), String.join("", parts));
        assertTrue(parts.stream().allMatch(part -> part.lines().count() <= 50));
    }

    @Test
    void theBeginningOfALongTextSaysThatMoreFollows() {
        assertEquals("lyhyt", TextParts.beginning("lyhyt", 100));
        assertEquals("sana ".repeat(19) + "sana…", TextParts.beginning("sana ".repeat(100), 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก้", "a\u0301\u0316\u0489", "שלום "})
    void aPartThatTakesLongToLayOutIsShorter(String unit) {
        assertTrue(TextParts.of(unit.repeat(1_000), 900).stream().allMatch(part -> part.length() <= 300));
    }

    @Test
    void aFewEmojiOrWordsOfAnotherScriptLeaveALongTextAsItIs() {
        var notes = "Muistiinpano. ".repeat(400) + "👍 שלום " + "Vielä yksi. ".repeat(100);

        assertEquals(notes, TextParts.typeable(notes));
        assertFalse(TextParts.isSlowToWrap(notes));
        assertTrue(TextParts.typeable("👩‍👩‍👧‍👦".repeat(1_800)).length() < 2_010);
        assertTrue(TextParts.isSlowToWrap("שלום עולם ".repeat(300)));
    }

    @Test
    void onlyWhatTakesLongToLayOutFlowsInPieces() {
        assertEquals(List.of("sana ".repeat(100)), TextParts.flowing("sana ".repeat(100)));

        var pieces = TextParts.flowing("שלום עולם ".repeat(30));
        assertEquals("שלום עולם ".repeat(30), String.join("", pieces));
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 40 && piece.endsWith(" ")));
    }

    @Test
    void aTextIsAsHeavyAsItTakesToLayOut() {
        assertEquals(100, TextParts.weight("a".repeat(100)));
        assertEquals(300, TextParts.weight("ש".repeat(100)));
        assertEquals(900, TextParts.weight("a\u0301".repeat(100)));
    }
}
