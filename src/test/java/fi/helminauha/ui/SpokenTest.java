package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.ui.kit.Spoken;
import fi.helminauha.ui.present.PresenterPage;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a screen reader is told without the keyboard going there.
class SpokenTest {
    @RegisterExtension
    private final Program program = new Program();

    private static String said(WindowPage window) {
        return InterfaceThread.get(() -> Spoken.last(window.stage().getScene()));
    }

    private static void awaitSaid(WindowPage window, String part) {
        window.await("it said: " + part, () -> said(window).contains(part), () -> said(window));
    }

    @Test
    void hitsAndNoticesAndWhatWasCopiedAndSavedAreSaid() {
        var window = program.startListing();

        window.search().type("kotter");
        awaitSaid(window, "osuvin ensin");
        window.press(KeyCode.P, KeyCode.CONTROL);
        assertEquals(window.notice(), said(window));
        window.list().open("mj-kotter");
        window.awaitReading("Kotter");
        window.press("#reader-copy");
        awaitSaid(window, "leikepöydällä");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("talo");
        window.press(KeyCode.ESCAPE);
        awaitSaid(window, "allennettu");
    }

    @Test
    void whatTheAudienceSeesIsSaidAndWhatIsOnIsAState() {
        program.startListing();
        var window = new PresenterPage(program.present(Screens.session(), false)).window();
        assertEquals(false, isOn(window, "#present-black"));

        window.press(KeyCode.B);

        assertEquals(true, isOn(window, "#present-black"));
        assertTrue(said(window).contains("Musta"), said(window));
        window.press(KeyCode.B).press(KeyCode.F);
        assertEquals(true, isOn(window, "#present-freeze"));
    }

    private static Object isOn(WindowPage window, String button) {
        return window.see(button, Node.class, node -> node.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }
}
