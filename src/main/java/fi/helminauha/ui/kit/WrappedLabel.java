package fi.helminauha.ui.kit;

import javafx.scene.control.Label;

/// A label of as many lines as its text needs. JavaFX asks a label for its height dozens of times in one layout, the
/// more the deeper it is nested, and breaks the text into lines anew each time: for scripts that take long to shape, as
/// Thai and Hebrew, the window stands still meanwhile. So the height is measured once for a width.
public final class WrappedLabel extends Label {
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    public WrappedLabel() {
        this("");
    }

    public WrappedLabel(String text) {
        super(text);
        setWrapText(true);
    }

    /// Called whenever anything changes that the height depends on.
    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = super.computePrefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }
}
