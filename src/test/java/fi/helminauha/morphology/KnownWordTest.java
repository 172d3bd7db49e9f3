package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordTest {
    @Test
    void aWordEndsWithItsLastPart() {
        assertThrows(IllegalArgumentException.class, () -> new KnownWord("sotehelmet", List.of("sote", "helmi")));
    }

    @Test
    void aWordHasLetters() {
        assertThrows(IllegalArgumentException.class, () -> new KnownWord(" ", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new KnownWord("ASKO", List.of(), List.of("")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        asko,  askon,      true
        asko,  asko:n,     true
        asko,  askossa,    true
        asko,  askoista,   true
        asko,  askollekin, true
        asko,  askosta,    true
        asko,  askoxyz,    false
        asko,  asko:,      false
        asko,  ask,        false
        teams, teamsin,    true
        teams, teamsissa,  true
        teams, teamsiin,   true
        sd,    sdn,        false
        sd,    sd:n,       true
        """)
    void aNameHasTheUsualEndings(String stem, String form, boolean isForm) {
        assertEquals(isForm, NameEndings.areAfter(stem, form));
    }
}
