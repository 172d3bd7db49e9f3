package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.settings.Settings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the mouse does to the borders between the panes, the arrow keys do too.
class BordersByKeysTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void theArrowsMoveABorderAndItsPlaceIsRemembered() {
        var window = program.startListing();
        var before = window.borders().getFirst();

        window.act(".split-pane-divider", Node.class, Node::requestFocus);
        window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.LEFT);

        assertEquals(before + 16, window.borders().getFirst(), 2);
        program.stop();
        assertTrue(program.settings().treeEm() > Settings.FIRST.treeEm(), "remembered");
    }

    @Test
    void aBorderHasANameThatSaysHowItIsMoved() {
        var window = program.startListing();

        assertTrue(window.see(".split-pane-divider", Node.class, Node::getAccessibleText)
                .contains("nuolilla"));
    }
}
