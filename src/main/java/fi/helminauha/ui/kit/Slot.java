package fi.helminauha.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A place of a pane whose content comes and goes. Tab goes through the children of a pane in the order in which they
/// came: a place that is always there keeps the order in which the pane is read.
public final class Slot extends StackPane {
    public Slot() {
        setMinSize(0, 0);
        setPickOnBounds(false);
    }

    /// @param node  null for nothing
    public void hold(@Nullable Node node) {
        if (node == null) {
            getChildren().clear();
        } else if (!getChildren().contains(node)) {
            getChildren().setAll(node);
        }
    }

    public boolean holds(Node node) {
        return getChildren().contains(node);
    }
}
