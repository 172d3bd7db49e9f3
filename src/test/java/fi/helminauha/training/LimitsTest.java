package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void whatPeopleWriteStaysAsItIs() {
        var text = "Väli-\n\n\nja e\u0301le\u0300ve, ก้, שָׁלוֹם, 👩\u200D🔬\t.";

        assertEquals(text, Limits.text(text, Limits.TEXT));
        var plain = "Tavallinen\n\nteksti.";
        assertSame(plain, Limits.text(plain, Limits.TEXT));
    }

    @Test
    void emptyLinesBeyondTwoAreLeftOut() {
        assertEquals("a\n\n\nb", Limits.text("a" + "\n".repeat(20_000) + "b", Limits.TEXT * 2));
    }

    @Test
    void aLetterKeepsSixMarks() {
        assertEquals("a" + "\u0301".repeat(6) + "b", Limits.text("a" + "\u0301".repeat(500) + "b", Limits.TEXT));
    }

    @Test
    void whatTurnsTheReadingDirectionOfOtherTextIsLeftOut() {
        assertEquals("lasku\u2066fdp\u2069.exe", Limits.text("lasku\u202E\u2066fdp\u2069\u202A.exe", Limits.TITLE));
    }

    @Test
    void aLimitCutsNoCharacterInTwo() {
        assertEquals("aa", Limits.text("aa👍", 3));
    }
}
