package fi.helminauha.ui.team;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What is left of a step’s time, as a bar that sinks at the page’s edge.
final class TimeBar extends Pane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Region left = new Region();
    private double share = 1;

    TimeBar() {
        getStyleClass().add("team-bar");
        left.getStyleClass().add("team-bar-left");
        setMouseTransparent(true);
        getChildren().add(left);
    }

    /// @param changed  0–1; at 0 the whole bar is of the colour for being late
    void show(double changed) {
        pseudoClassStateChanged(OVER, changed == 0);
        if (Math.abs(changed - share) > 0.0005) {
            share = changed;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight() * share;
        left.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }
}
