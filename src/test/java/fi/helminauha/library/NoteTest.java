package fi.helminauha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static Note note(String text) {
        return new Note(new PearlId("tk-tyokykytalo"), "Työ\u202Ekyky\ntalo", text, Instant.EPOCH);
    }

    @Test
    void aNoteKeepsItsLinesAndTheFormOfTypedText() {
        assertEquals("- yö\n\t- päivä", note("- yo\u0308\r\n\t- päivä\u0000").text());
    }

    @Test
    void aTitleIsOneLineThatTurnsNothing() {
        assertEquals("Työkyky talo", note("x").title());
    }

    @Test
    void aNoteBeyondItsLimitIsCutAtItsEnd() {
        assertEquals(Note.LONGEST, note("ä".repeat(Note.LONGEST + 5)).text().length());
    }

    @Test
    void spacesAloneAreNoNote() {
        assertTrue(note(" \n\t\u00A0").isBlank());
    }
}
