package fi.helminauha.ui.team;

import fi.helminauha.team.TeamPage;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.page.PageNodes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A sentence with a box before it, ticked by a click anywhere on it, by Enter or by the space bar. What is done is
/// muted, not struck
/// through: it can still be read.
final class TickRow extends HBox {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final Runnable toggle;
    private boolean isTicked;

    /// @param toggle  ticks it, or takes the tick away
    TickRow(TeamPage.Tick tick, Runnable toggle) {
        this.toggle = toggle;
        var box = new StackPane(new Icon(BootstrapIcons.CHECK));
        box.getStyleClass().add("team-tick-box");
        box.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("team-tick");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(tick.text().plain());
        getChildren().setAll(box, PageNodes.flow("team-tick-text", tick.text()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                toggle.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                toggle.run();
                event.consume();
            }
        });
    }

    void show(boolean changed) {
        isTicked = changed;
        pseudoClassStateChanged(TICKED, changed);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    boolean isTicked() {
        return isTicked;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? isTicked
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
