package fi.helminauha.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @Test
    void whiteSpaceOfEveryKindIsOneSpaceInALine() {
        for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85) {
                var space = Character.toString(character);

                assertEquals("a b", TypedText.line("a" + space + "b"), Integer.toHexString(character));
                assertEquals("a b", TypedText.line("a" + space + "\r\n" + space + "b"), Integer.toHexString(character));
            }
        }
    }

    @Test
    void plainSpacesStayAsManyAsTheyAreTyped() {
        assertEquals("ä  b ", TypedText.line("ä  b "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"työ\r\nkyky", "työ\rkyky", "työ\u2028kyky", "työ\u0085kyky", "tyo\u0308\nkyky"})
    void linesEndInOneWay(String text) {
        assertEquals("työ\nkyky", TypedText.lines(text));
    }

    @Test
    void aTabulatorStaysOneAmongLines() {
        assertEquals("9.15\tDialogi é", TypedText.lines("9.15\tDialogi e\u0301"));
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertEquals("työkyky", TypedText.line("\uFEFFtyö\u00ADky\u200B\u2060\u200Eky\u0000\u202E\u200D\uFFFC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍⚕️", "🏳️‍🌈", "👍🏽", "➡️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "å ä ö é š", "”Näin” – ‘ei’ … €"})
    void whatIsSeenStays(String text) {
        assertEquals(text, TypedText.line(text));
    }

    @Test
    void lettersAreComposedAndLigaturesParted() {
        var text = "Työpäivä åskväder café";

        assertEquals(text, TypedText.line(Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertEquals("reflektio fiktio affiliate", TypedText.line("reﬂektio ﬁktio aﬃliate"));
    }
}
