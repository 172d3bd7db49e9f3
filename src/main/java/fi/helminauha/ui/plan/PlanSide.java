package fi.helminauha.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The planner’s right side: what there is to know of the day and to set, a card each, one under the other.
final class PlanSide extends ScrollPane {
    PlanSide() {
        setFitToWidth(true);
        setId("plan-side");
        getStyleClass().add("plan-side");
        setFocusTraversable(false);
    }

    /// @param cards  from the uppermost
    void show(List<Node> cards) {
        var column = new VBox();
        column.getChildren().setAll(cards);
        column.getStyleClass().add("plan-cards");
        setContent(column);
    }

    void scrollToTop() {
        setVvalue(0);
    }

    /// Scrolls so far that a card is seen. To be called when the side is laid out.
    void scrollTo(Node card) {
        var content = getContent().getLayoutBounds().getHeight();
        var seen = getViewportBounds().getHeight();
        setVvalue(content <= seen ? 0 : Math.min(1, card.getBoundsInParent().getMinY() / (content - seen)));
    }
}
