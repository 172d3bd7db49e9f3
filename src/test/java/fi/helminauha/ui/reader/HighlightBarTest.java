package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.library.Highlight;
import fi.helminauha.library.MarkColour;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Words are marked, written to, found again and let go.
@ExtendWith(ApplicationExtension.class)
class HighlightBarTest {
    private static final Color GREEN = Color.web("#DCEBC8");
    private static final Color ROSE = Color.web("#F8DBE2");
    private static final Color HIT = Color.web("#FFE7A0");

    private ReaderScreen reader;

    @Start
    void start(Stage stage) {
        reader = ReaderScreen.open(stage, 800, 700);
    }

    private static PearlPage letters(String... more) {
        return SamplePages.page(
                "a",
                "Otsikko",
                SamplePages.paragraph("Yksi kaksi kolme ja neljä sanaa tässä." + String.join("", more)),
                SamplePages.paragraph("Viisi kuusi seitsemän."));
    }

    private List<String> kept() {
        return reader.kept().stream()
                .map(each -> each.colour() + " " + each.anchor().quote().words() + each.note())
                .toList();
    }

    @Test
    void aKeyMarksWhatIsSelectedAndTheBarOffersTheRest() {
        reader.show(letters()).drag("kaksi", " ja");
        assertTrue(reader.isShown("highlight-bar"));

        reader.press(KeyCode.CONTROL, KeyCode.DIGIT1);

        assertEquals(List.of("GREEN kaksi kolme"), kept());
        assertEquals("", reader.selected());
        assertEquals(GREEN, reader.groundOf("aksi"));
        assertNotEquals(GREEN, reader.groundOf("eljä"));

        reader.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(List.of("ROSE kaksi kolme"), kept(), "the caret is on it: another colour");
        assertEquals(ROSE, reader.groundOf("aksi"));
        reader.press(KeyCode.DELETE);
        assertEquals(List.of(), kept());
        assertFalse(reader.isShown("highlight-bar"));
    }

    @Test
    void aButtonMarksAndAClickOnMarkedWordsBringsTheBarBack() {
        reader.show(letters()).drag("kaksi", " ja").clickButton("highlight-blue");
        assertEquals(List.of("BLUE kaksi kolme"), kept());
        reader.click("Otsikko");
        assertFalse(reader.isShown("highlight-bar"));

        reader.click("kolme").clickButton("highlight-remove");

        assertEquals(List.of(), kept());
    }

    @Test
    void aLargerMarkTakesThePlaceOfThoseWithinThatHaveNoNote() {
        reader.show(letters()).drag("kaksi", " ja").press(KeyCode.CONTROL, KeyCode.DIGIT1);
        reader.click("Otsikko").drag("kolme", " sanaa").press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(List.of("GREEN kaksi kolme", "BLUE kolme ja neljä"), kept(), "they only overlap");

        reader.click("Otsikko").drag("Yksi", " tässä").press(KeyCode.CONTROL, KeyCode.DIGIT3);

        assertEquals(List.of("ROSE Yksi kaksi kolme ja neljä sanaa"), kept());
    }

    @Test
    void theBarGoesByEscapeAndDoesNotHideWhatIsMarked() {
        reader.show(letters()).drag("kaksi", " ja");
        assertTrue(reader.barTop() >= reader.bottomOf(" ja"), reader.barTop() + " " + reader.bottomOf(" ja"));

        reader.press(KeyCode.ESCAPE);

        assertFalse(reader.isShown("highlight-bar"));
        assertEquals("kaksi kolme", reader.selected());
        assertTrue(reader.isFocusOnPage());
    }

    @Test
    void aNoteIsWrittenToAHighlightWhichIsMadeForIt() {
        reader.show(letters())
                .drag("kaksi", " ja")
                .clickButton("highlight-note")
                .write("kysy");

        assertEquals(List.of("GREEN kaksi kolmekysy"), kept());
        reader.press(KeyCode.ESCAPE);
        assertTrue(reader.isFocusOnPage());
        reader.click("Otsikko").click("kolme").clickButton("highlight-note");
        assertEquals("kysy", reader.fieldText("highlight-field"));
    }

    @Test
    void aSearchMarkHasItsOwnGroundAlsoWithinAHighlight() {
        reader.show(letters()).drag("kaksi", " ja").press(KeyCode.CONTROL, KeyCode.DIGIT1);
        reader.search("kolme");

        assertEquals(HIT, reader.groundOf("olme"));
        assertEquals(GREEN, reader.groundOf("aksi"));
        // Marked after the search, too.
        reader.click("Otsikko").drag("kuusi", " seits").press(KeyCode.CONTROL, KeyCode.DIGIT3);
        reader.search("kuusi");
        assertEquals(HIT, reader.groundOf("uusi"));
    }

    @Test
    void theMarkFollowsItsWordsAndIsListedWhereTheyAreGone() {
        reader.show(letters()).drag("kolme ja", " tässä").press(KeyCode.CONTROL, KeyCode.DIGIT1);

        reader.show(letters(" Lisää tähän."));
        assertEquals(GREEN, reader.groundOf("olme ja"));
        assertFalse(reader.isShown("highlights-lost"));

        reader.show(SamplePages.page("a", "Otsikko", SamplePages.paragraph("Aivan muuta.")));
        assertEquals("Yhden korostuksen kohta on muuttunut", reader.text("highlights-lost-line"));
        reader.clickButton("highlights-lost-line");
        assertTrue(reader.isShown("highlights-lost-rows"));
        assertEquals(
                MarkColour.GREEN,
                reader.kept().stream().map(Highlight::colour).findFirst().orElseThrow());
    }

    @Test
    void f4LeadsFromMarkToMark() {
        reader.show(letters()).drag("kaksi", " ja").press(KeyCode.CONTROL, KeyCode.DIGIT1);
        reader.click("Otsikko").drag("kuusi", " seits").press(KeyCode.CONTROL, KeyCode.DIGIT3);

        reader.click("Otsikko").press(KeyCode.F4).press(KeyCode.F4);
        reader.press(KeyCode.DELETE);
        assertEquals(List.of("GREEN kaksi kolme"), kept());
        reader.press(KeyCode.SHIFT, KeyCode.F4).press(KeyCode.DELETE);
        assertEquals(List.of(), kept());
    }
}
