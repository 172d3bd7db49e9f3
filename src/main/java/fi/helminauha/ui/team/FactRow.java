package fi.helminauha.ui.team;

import fi.helminauha.ui.kit.WidthBoundPane;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// A fact’s name and beside it the fact; above it where there is little room.
final class FactRow extends WidthBoundPane {
    /// The name’s width, in its own em.
    private static final double NAME_EM = 10;
    /// Below this width, likewise, the name is above.
    private static final double STACKED_EM = 34;

    private final Label name;
    private final Node value;

    FactRow(Label name, Node value) {
        this.name = name;
        this.value = value;
        getStyleClass().add("team-fact");
        setMinWidth(0);
        getChildren().setAll(name, value);
    }

    @Override
    protected double place(double width, boolean isFinal) {
        var em = name.getFont().getSize();
        var isStacked = width < STACKED_EM * em;
        var x = isStacked ? 0 : NAME_EM * em;
        var nameHeight = name.prefHeight(isStacked ? width : x);
        var y = isStacked ? nameHeight + 0.2 * em : 0;
        var valueWidth = Math.max(1, width - x);
        var valueHeight = value.prefHeight(valueWidth);
        if (isFinal) {
            name.resizeRelocate(0, 0, isStacked ? width : x, nameHeight);
            value.resizeRelocate(x, y, valueWidth, valueHeight);
        }
        return snapSizeY(Math.max(nameHeight, y + valueHeight));
    }
}
