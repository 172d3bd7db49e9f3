package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program says of itself.
class AboutTest {
    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theMenuLeadsToItAndEscClosesIt(String language) {
        var window = program.startListing().speak(language);

        window.choose("#main-menu", "menu-about");

        assertTrue(window.isShown("#about"));
        assertEquals(List.of(), window.namelessControls());
        window.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#about"));
    }

    @Test
    void theGuideLeadsToItAndIsThereAgainAfterwards() {
        var window = program.startListing().press(KeyCode.F1);

        window.press("#help-about");
        assertTrue(window.isShown("#about"));
        window.press(KeyCode.ESCAPE);

        assertFalse(window.isShown("#about"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#help"));
        window.awaitFocus("search-query");
    }

    @Test
    void theDetailsForSupportNameTheProgramAndNothingThatTheUserHasWritten() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart("Salainen osuus", 10).leave();
        window.choose("#main-menu", "menu-about");

        window.press("#about-support");

        var copied = InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Helminauha: 1.0.0\nCollection: "), copied);
        assertTrue(copied.contains("\nScreen: ") && copied.contains("\nOwn folder: "), copied);
        assertFalse(copied.contains("Salainen"), copied);
    }

    @Test
    void aFolderIsOpenedByTheSystemsProgramForItAndItsPathCopied() {
        var window = program.startListing().choose("#main-menu", "menu-about");

        window.press("#about-open-data").press("#about-copy-data");

        assertEquals(List.of(program.user().data().toUri()), program.browsed());
        assertEquals(
                program.user().data().toString(),
                InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString()));
    }
}
