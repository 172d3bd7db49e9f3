package fi.helminauha.ui.browse;

import javafx.scene.layout.Region;

/// How high a row’s content is at a width. A list asks each of its rows several times while it lays itself out, and
/// JavaFX keeps no height that depends on a width. Used on the JavaFX thread.
final class RowHeight {
    /// In pixels. Rows without anything in them fill what is left of the view, the fewer the higher they are.
    static final double EMPTY = 120;

    private static final double NONE = -1;

    private double width = NONE;
    private double height;

    /// @param width  in pixels, not negative
    /// @return in pixels; what was answered before, unless it was asked for another width or forgotten since
    double of(Region content, double width) {
        if (width != this.width) {
            this.width = width;
            height = content.prefHeight(width);
        }
        return height;
    }

    /// To be called whenever the row asks to be laid out.
    void forget() {
        width = NONE;
    }
}
