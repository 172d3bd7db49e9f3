package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void aTextThatFitsStaysAsItIs() {
        assertEquals("Purku", Brief.of("Purku", 5));
        assertEquals("Purku", Brief.ofBothEnds("Purku", 5));
    }

    @Test
    void aLongTextKeepsItsBeginning() {
        assertEquals("Keskus…", Brief.of("Keskustelu pareittain", 7));
    }

    @Test
    void ofAPathBothEndsStay() {
        assertEquals(
                "C:\\Users\\Maija … 12.helminauha",
                Brief.ofBothEnds("C:\\Users\\Maija\\Asiakirjat\\Helminauhat\\kevät 12.helminauha", 28));
    }

    @Test
    void aTitleThatIsCutIsWholeUnderTheMouseForTheKeyboardAndForAScreenReader() {
        InterfaceThread.begin();
        InterfaceThread.run(() -> {
            var label = new Label();
            var title = "Keskustelu ".repeat(27).strip();

            Brief.show(label, title);
            enter(label);
            assertEquals(title, Objects.requireNonNull(label.getTooltip()).getText());
            assertTrue(label.isFocusTraversable());
            assertEquals(title, label.getAccessibleText());

            Brief.show(label, "Purku");
            enter(label);
            assertNull(label.getTooltip());
            assertFalse(label.isFocusTraversable());
            assertEquals("Purku", label.getText());
        });
    }

    private static void enter(Label label) {
        label.fireEvent(InputEvents.pointer(MouseEvent.MOUSE_ENTERED));
    }
}
