package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.helminauha.ui.InterfaceThread;
import java.util.Objects;
import javafx.scene.control.Label;
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
    void aTitleThatIsCutIsWholeUnderTheMouseAndForAScreenReader() {
        InterfaceThread.begin();
        InterfaceThread.run(() -> {
            var label = new Label();
            var title = "Keskustelu ".repeat(27).strip();

            Brief.show(label, title);
            assertEquals(title, Objects.requireNonNull(label.getTooltip()).getText());
            assertEquals(title, label.getAccessibleText());

            Brief.show(label, "Purku");
            assertNull(label.getTooltip());
            assertEquals("Purku", label.getText());
        });
    }
}
