package fi.helminauha.ui.kit;

import java.util.List;
import javafx.scene.Node;

/// Nodes of one width in columns, as many as have room; those side by side are of one height. The style sheet’s
/// preferred width is what all columns need; with less there are fewer.
public final class Columns extends WidthBoundPane {
    private final int most;
    private final double gap;

    /// @param most  columns, from 1
    /// @param gap   between columns and between rows, in pixels
    public Columns(int most, double gap, List<? extends Node> cards) {
        this.most = most;
        this.gap = gap;
        setMinWidth(0);
        getChildren().addAll(cards);
    }

    /// How wide it is at least with so many columns, in pixels.
    /// @param columns  from 1
    public double widthOf(int columns) {
        return getPrefWidth() * columns / most;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private int columns(double width) {
        return Math.clamp((int) (width * most / getPrefWidth()), 1, most);
    }

    @Override
    protected double place(double width, boolean isFinal) {
        var cards = getManagedChildren();
        var number = columns(width);
        var cardWidth = snapSizeX((width - gap * (number - 1)) / number);
        var y = 0.0;
        for (var i = 0; i < cards.size(); i += number) {
            var row = cards.subList(i, Math.min(i + number, cards.size()));
            var height = row.stream()
                    .mapToDouble(card -> card.prefHeight(cardWidth))
                    .max()
                    .orElse(0);
            for (var column = 0; column < row.size() && isFinal; column++) {
                row.get(column).resizeRelocate(column * (cardWidth + gap), y, cardWidth, height);
            }
            y += snapSizeY(height) + gap;
        }
        return Math.max(0, y - gap);
    }
}
