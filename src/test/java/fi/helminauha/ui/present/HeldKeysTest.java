package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.settings.Ease;
import fi.helminauha.settings.Settings;
import fi.helminauha.ui.Screens;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who speaks to the computer, or whose hand slips, has letters, digits and signs do nothing by themselves.
class HeldKeysTest {
    @RegisterExtension
    private final Program program = new Program();

    private PresenterPage present() {
        program.keepSettings(Settings.FIRST.withEase(Ease.FIRST.withHeldKeys(true)));
        program.startListing();
        return new PresenterPage(program.present(Screens.session(), false));
    }

    @Test
    void lettersAndSignsDoNothingAloneAndTheirActWithControl() {
        var page = present();

        page.press(KeyCode.B).press(KeyCode.PERIOD).press(KeyCode.W);
        assertFalse(page.isBlankDrawn());
        page.press(KeyCode.B, KeyCode.CONTROL);
        assertTrue(page.isBlankDrawn());
        page.press(KeyCode.B, KeyCode.CONTROL);
        assertFalse(page.isBlankDrawn());
    }

    @Test
    void aClickersKeysWorkAsBefore() {
        var page = present();

        page.press(KeyCode.PAGE_DOWN);
        assertFalse(page.seen().equals("Aloitus"), page.seen());
        page.press(KeyCode.PAGE_UP).awaitSeen("Aloitus");
    }

    @Test
    void aMinuteMoreIsAltAndPlusSinceControlAndPlusMakesNotesLarger() {
        var page = present();
        var notes = page.notesFont();
        page.awaitText("present-left", "04:");

        page.press(KeyCode.PLUS);
        assertEquals("04", page.text("present-left").substring(0, 2));
        page.press(KeyCode.PLUS, KeyCode.CONTROL);
        assertTrue(page.notesFont() > notes);
        page.press(KeyCode.PLUS, KeyCode.ALT).awaitText("present-left", "05:");
    }

    @Test
    void theNumberOfAStepIsTypedWithControl() {
        var page = present();

        page.press(KeyCode.DIGIT3).press(KeyCode.ENTER, KeyCode.ALT);
        page.awaitSeen("Aloitus");
        page.press(KeyCode.DIGIT4, KeyCode.CONTROL).press(KeyCode.ENTER).awaitSeen("Lopetus");
    }

    @Test
    void whatIsPrintedOnTheButtonsFollowsTheChoice() {
        var page = present();
        assertEquals("Ctrl B", cap(page));

        page.choose("present-option-held-keys");

        assertEquals("B", cap(page));
        assertTrue(page.window()
                .see("#present-black", Labeled.class, Labeled::getAccessibleText)
                .endsWith(", B"));
        page.press(KeyCode.B);
        assertTrue(page.isBlankDrawn());
        program.stop();
        assertFalse(program.settings().ease().heldKeys());
    }

    private static String cap(PresenterPage page) {
        return page.window().see("#present-black", Labeled.class, button -> ((Labeled) button.getGraphic()).getText());
    }

    @Test
    void aSlashLeadsNowhereInTheMainWindow() {
        program.keepSettings(Settings.FIRST.withEase(Ease.FIRST.withHeldKeys(true)));
        var window = program.startListing();
        window.list().focus();
        window.write("/");
        assertEquals("hit-list", window.focused());

        window.choose("#main-menu", "ease-held-keys");
        window.list().focus();
        window.write("/").awaitFocus("search-query");
    }
}
