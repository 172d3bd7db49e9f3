package fi.helminauha.ui.reader;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards of one width, in two columns where they have room and else in one; those side by side are of one height.
final class CardColumns extends Pane {
    private static final double GAP = 12;

    CardColumns(List<? extends Node> cards) {
        getStyleClass().add("card-columns");
        setMinWidth(0);
        getChildren().addAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean isFinal) {
        var cards = getManagedChildren();
        // The style sheet's preferred width is the least that two columns need.
        var columns = width >= getPrefWidth() ? 2 : 1;
        var cardWidth = snapSizeX((width - GAP * (columns - 1)) / columns);
        var y = 0.0;
        for (var i = 0; i < cards.size(); i += columns) {
            var row = cards.subList(i, Math.min(i + columns, cards.size()));
            var height = row.stream()
                    .mapToDouble(card -> card.prefHeight(cardWidth))
                    .max()
                    .orElse(0);
            for (var column = 0; column < row.size() && isFinal; column++) {
                row.get(column).resizeRelocate(column * (cardWidth + GAP), y, cardWidth, height);
            }
            y += snapSizeY(height) + GAP;
        }
        return Math.max(0, y - GAP);
    }
}
