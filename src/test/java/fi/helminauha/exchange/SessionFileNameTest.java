package fi.helminauha.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileNameTest {
    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Työpäivä                     | Työpäivä.helminauha
            Purku_ja_yhteenveto          | Purku_ja_yhteenveto.helminauha
            Päivä 1/2: ääni "kuuluu"?    | Päivä 1 2 ääni kuuluu.helminauha
            Näin (ja noin), eikö vain!   | Näin (ja noin), eikö vain!.helminauha
            👍🏽 Hyvä ✅                  | 👍🏽 Hyvä ✅.helminauha
            Йога και 瞑想                 | Йога και 瞑想.helminauha
            Lopuksi...                   | Lopuksi.helminauha
            .salainen                    | salainen.helminauha
            CON                          | helminauha CON.helminauha
            nul.osa 2                    | helminauha nul.osa 2.helminauha
            Com1                         | helminauha Com1.helminauha
            LPT¹                         | helminauha LPT¹.helminauha
            Konsoli                      | Konsoli.helminauha
            ???                          | helminauha.helminauha
            """)
    void aTitleKeepsEveryLetterThatAllSystemsTake(String title, String name) {
        assertEquals(name, SessionFileName.of(title));
    }

    @Test
    void lettersInPartsAreComposed() {
        assertEquals("Työpäiväidin kanssa.helminauha", SessionFileName.of("Tyo\u0308pa\u0308iva\u0308idin kanssa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\t\n", "\u0000", "\uD83D"})
    void aTitleOfWhatCannotStandInANameStillHasOne(String title) {
        assertEquals("helminauha.helminauha", SessionFileName.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ä", "a ", "👩‍👩‍👧‍👦", "瞑", "é", ". "})
    void aLongTitleIsCutBetweenLettersAndFitsEverySystem(String part) {
        var name = SessionFileName.of(part.repeat(300));

        assertTrue(name.length() <= 120, name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
        var kept = name.substring(0, name.length() - ".helminauha".length());
        assertTrue(!kept.endsWith(" ") && !kept.endsWith("."), name);
        if (!part.isBlank() && !part.startsWith(".") && !part.endsWith(" ")) {
            assertTrue(kept.length() % part.length() == 0 && kept.startsWith(part), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.helminauha",
                "ISO.HELMINAUHA",
                "sahkoposti.helminauha (1)",
                "x.helminauha(2)",
                "x.helminauha.txt",
                "x (1).helminauha",
                "x.Helminauha.download"
            })
    void aFileThatOtherProgramsRenamedIsStillASession(String name) {
        assertTrue(SessionFileName.isSession(Path.of("kansio", name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"helminauha", "kuva.png", "helminauha.pdf", "x.helminauhaa", "x.helmi"})
    void anotherFileIsNone(String name) {
        assertFalse(SessionFileName.isSession(Path.of("kansio", name)));
    }

    @ParameterizedTest(name = "{0} is written to {1}")
    @CsvSource({
        "aamu, aamu.helminauha",
        "aamu.helminauha, aamu.helminauha",
        "AAMU.HELMINAUHA, AAMU.HELMINAUHA",
        "aamu., aamu.helminauha",
        "aamu.txt, aamu.txt.helminauha"
    })
    void aNameThatIsTypedWithoutItsExtensionGetsIt(String typed, String written) {
        var file = SessionFileName.withExtension(Path.of("kansio", typed));

        assertEquals(Path.of("kansio", written), file);
        assertTrue(file.toString().toLowerCase(Locale.ROOT).endsWith(".helminauha"));
    }
}
