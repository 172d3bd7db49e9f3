package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The keys and buttons that people press without thinking.
class WindowKeysTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void theGuideIsScrolledByEveryKeyThatScrolls() {
        var window = program.startListing().press(KeyCode.F1);
        assertEquals(0, scrolled(window, "#help-scroll"));

        for (var down : List.of(KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.SPACE)) {
            var before = scrolled(window, "#help-scroll");
            window.press(down);
            assertTrue(scrolled(window, "#help-scroll") > before, down::toString);
        }
        window.press(KeyCode.END);
        assertEquals(1, scrolled(window, "#help-scroll"));
        for (var up : List.of(KeyCode.UP, KeyCode.PAGE_UP)) {
            var before = scrolled(window, "#help-scroll");
            window.press(up);
            assertTrue(scrolled(window, "#help-scroll") < before, up::toString);
        }
        window.press(KeyCode.HOME);
        assertEquals(0, scrolled(window, "#help-scroll"));
    }

    private static double scrolled(WindowPage window, String text) {
        return window.see(text, ScrollPane.class, ScrollPane::getVvalue);
    }

    @Test
    void spaceOnAButtonOfTheGuidePressesItAndScrollsNothing() {
        var window = program.startListing().press(KeyCode.F1).press(KeyCode.TAB);
        InterfaceThread.run(
                () -> window.stage().getScene().lookup("#help-close").requestFocus());

        window.press(KeyCode.SPACE);

        assertFalse(window.isShown("#help"));
    }

    @Test
    void f1ClosesTheGuideThatItOpened() {
        var window = program.startListing().press(KeyCode.F1);
        assertTrue(window.isShown("#help"));

        window.press(KeyCode.F1);

        assertFalse(window.isShown("#help"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void mouseAndBackspaceLeadWhereAltAndTheArrowsDo(Way way) {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.list().open("dia-kuuntelu").focus();
        window.awaitReading("Kuuntelun");

        way.back(window);
        window.awaitReading("Kotterin");

        way.forward(window);
        window.awaitReading("Kuuntelun");
    }

    private enum Way {
        KEYS,
        MOUSE,
        BACKSPACE;

        void back(WindowPage window) {
            switch (this) {
                case KEYS -> window.press(KeyCode.LEFT, KeyCode.ALT);
                case MOUSE -> window.pressMouse(MouseButton.BACK);
                case BACKSPACE -> window.press(KeyCode.BACK_SPACE);
            }
        }

        void forward(WindowPage window) {
            if (this == MOUSE) {
                window.pressMouse(MouseButton.FORWARD);
            } else {
                window.press(KeyCode.RIGHT, KeyCode.ALT);
            }
        }
    }

    @Test
    void backspaceInAFieldTakesALetter() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.list().open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");
        window.search().type("kotter");

        window.press(KeyCode.BACK_SPACE);

        assertEquals("kotte", window.search().text());
        window.awaitReading("Kuuntelun");
    }

    @Test
    void theMousesBackButtonLeavesTheGuideAndThePlanner() {
        var window = program.startListing().press(KeyCode.F1);
        window.pressMouse(MouseButton.BACK);
        assertFalse(window.isShown("#help"));

        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen();
        window.pressMouse(MouseButton.BACK);

        window.await("the pearls", () -> window.isShown("#search-query"));
    }

    @Test
    void ctrlWClosesWhatIsInFront() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen();
        window.press(KeyCode.F1);

        window.press(KeyCode.W, KeyCode.CONTROL);
        assertFalse(window.isShown("#help"));

        window.press(KeyCode.W, KeyCode.CONTROL);
        window.await("the pearls", () -> window.isShown("#search-query"));

        window.press(KeyCode.W, KeyCode.CONTROL);
        assertFalse(InterfaceThread.get(window.stage()::isShowing));
    }

    @Test
    void ctrlQClosesTheWindowFromEverywhere() {
        var window = program.startListing().press(KeyCode.F1);

        window.press(KeyCode.Q, KeyCode.CONTROL);

        assertFalse(InterfaceThread.get(window.stage()::isShowing));
    }

    @Test
    void f11FillsTheScreenAndEscLeavesIt() {
        var window = program.startListing();

        window.press(KeyCode.F11);
        window.await("the full screen", window.stage()::isFullScreen);

        window.press(KeyCode.ESCAPE);
        window.await("the window", () -> !window.stage().isFullScreen());
    }

    @Test
    void textIsEnlargedByTheSameKeysInThePlannerAndInTheGuide() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen();

        window.press(KeyCode.PLUS, KeyCode.CONTROL);
        window.press(KeyCode.F1).press(KeyCode.ADD, KeyCode.CONTROL).press(KeyCode.ESCAPE);
        window.pressMouse(MouseButton.BACK);

        window.await("120 %", () -> window.zoom().equals("120 %"), window::zoom);
        window.press(KeyCode.NUMPAD0, KeyCode.CONTROL);
        assertEquals("100 %", window.zoom());
    }

    @Test
    void ctrlPWhereNothingIsOpenSaysWhatToOpenAndDoesNoHarm() {
        var window = program.startListing();
        window.search().type("kotter");

        window.press(KeyCode.P, KeyCode.CONTROL);

        assertEquals("Avaa helmi tai helminauha, niin voit tulostaa sen.", notice(window));
        assertEquals("kotter", window.search().text());
        assertEquals("search-query", window.focused());
    }

    private static String notice(WindowPage window) {
        return window.see("#notice-sentence", Labeled.class, Labeled::getText);
    }
}
