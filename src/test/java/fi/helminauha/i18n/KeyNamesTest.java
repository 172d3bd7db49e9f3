package fi.helminauha.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Kumoa (Ctrl+Z), Kumoa (⌘Z)",
        "Ctrl K, ⌘ K",
        "Pienennä muistiinpanoja (Ctrl ja −), Pienennä muistiinpanoja (⌘ ja −)",
        "Edellinen helmi (Alt+←), Edellinen helmi (⌥←)",
        "Vaihto+F10, Vaihto+F10"
    })
    void aMacHasItsOwnSignsForControlAndAlt(String written, String read) {
        assertEquals(read, KeyNames.onMac(written));
    }
}
