package fi.helminauha.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A button of several parts that has the width it is given: JavaFX’s own gives its graphic no more than that asks for.
/// Pressed by a click, by Enter and by the space bar. Its accessible text says all of its parts.
public class CardButton extends VBox {
    private final Runnable act;

    /// @param act  what it does
    public CardButton(Runnable act, Node... parts) {
        super(parts);
        this.act = act;
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                act.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction requested, Object... parameters) {
        if (requested == AccessibleAction.FIRE) {
            act.run();
        } else {
            super.executeAccessibleAction(requested, parameters);
        }
    }
}
