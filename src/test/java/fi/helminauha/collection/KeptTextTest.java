package fi.helminauha.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class KeptTextTest {
    @Test
    void whatPeopleWriteStaysAsItIs() {
        var text = "Väli-\n\n\nja e\u0301le\u0300ve, ก้, שָׁלוֹם, 👩\u200D🔬\t.";

        assertEquals(text, KeptText.within(text, 20_000));
        var plain = "Tavallinen\n\nteksti.";
        assertSame(plain, KeptText.within(plain, 20_000));
    }

    @Test
    void emptyLinesBeyondTwoAreLeftOut() {
        assertEquals("a\n\n\nb", KeptText.within("a" + "\n".repeat(20_000) + "b", 40_000));
    }

    @Test
    void aLetterKeepsSixMarks() {
        assertEquals("a" + "\u0301".repeat(6) + "b", KeptText.within("a" + "\u0301".repeat(500) + "b", 20_000));
    }

    @Test
    void whatTurnsTheReadingDirectionOfOtherTextIsLeftOut() {
        assertEquals("lasku\u2066fdp\u2069.exe", KeptText.within("lasku\u202E\u2066fdp\u2069\u202A.exe", 300));
    }

    @Test
    void aLimitCutsNoCharacterInTwo() {
        assertEquals("aa", KeptText.within("aa👍", 3));
    }
}
