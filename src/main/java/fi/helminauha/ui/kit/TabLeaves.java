package fi.helminauha.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab lead out of a field of several lines, as it does everywhere else; JavaFX would write a tab into it. With
/// Ctrl it still does. Used on the JavaFX thread.
public final class TabLeaves {
    private TabLeaves() {}

    public static void from(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                field.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
