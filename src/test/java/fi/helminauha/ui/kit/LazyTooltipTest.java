package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A hint is there for who has no mouse, stays, and can be taken away, by WCAG 2.1, 1.4.13.
class LazyTooltipTest {
    private String words = "Tulosta";
    private Stage stage;
    private Button first;
    private Button second;

    @BeforeEach
    void show() {
        InterfaceThread.begin();
        InterfaceThread.run(() -> {
            first = new Button("1");
            second = new Button("2");
            LazyTooltip.give(second, () -> words);
            stage = new Stage();
            stage.setScene(new Scene(new HBox(first, second), 300, 200));
            stage.show();
            stage.requestFocus();
            first.requestFocus();
        });
    }

    @AfterEach
    void hide() {
        InterfaceThread.run(stage::hide);
    }

    private void press(KeyCode code) {
        InterfaceThread.run(() -> Event.fireEvent(stage.getScene().getFocusOwner(), InputEvents.press(code)));
    }

    private void mouse(EventType<MouseEvent> type) {
        InterfaceThread.run(() -> second.fireEvent(InputEvents.pointer(type)));
    }

    @Test
    void theKeyboardThatRestsOnAControlBringsItsWordsAndEscTakesThemAway() {
        press(KeyCode.TAB);
        InterfaceThread.await(
                "the hint",
                () -> second.getTooltip() != null && second.getTooltip().isShowing());

        assertEquals("Tulosta", second.getTooltip().getText());
        var control = InterfaceThread.get(() -> second.localToScreen(second.getLayoutBounds()));
        assertTrue(second.getTooltip().getAnchorY() >= control.getMaxY(), "it covers nothing of the control");

        press(KeyCode.ESCAPE);
        assertFalse(second.getTooltip().isShowing());
        assertTrue(second.isFocused());
    }

    @Test
    void theWordsGoWithTheKeyboardAndAreAskedForEachTime() {
        press(KeyCode.TAB);
        InterfaceThread.await(
                "the hint",
                () -> second.getTooltip() != null && second.getTooltip().isShowing());

        words = "Tulostetaan";
        press(KeyCode.TAB);
        assertFalse(second.getTooltip().isShowing());

        press(KeyCode.TAB);
        InterfaceThread.await("the hint again", () -> second.getTooltip().isShowing());
        assertEquals("Tulostetaan", second.getTooltip().getText());
    }

    @Test
    void aHintStaysAsLongAsTheMouseIsThere() {
        mouse(MouseEvent.MOUSE_ENTERED);

        assertEquals("Tulosta", second.getTooltip().getText());
        assertEquals(Duration.INDEFINITE, second.getTooltip().getShowDuration());
    }
}
