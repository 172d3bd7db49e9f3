package fi.helminauha.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane that is as high as its nodes need at the width that it gets, and never less.
public abstract class WidthBoundPane extends Pane {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /// Puts the nodes where they stand at a width.
    /// @param width    in pixels
    /// @param isFinal  whether to move the nodes, or only to measure
    /// @return the height that they need, in pixels
    protected abstract double place(double width, boolean isFinal);
}
