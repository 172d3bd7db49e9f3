package fi.helminauha.ui.reader;

import fi.helminauha.ui.kit.WidthBoundPane;
import javafx.scene.control.Labeled;

/// A heading and, at the end of its last line, whom its section is for or what can be done with it; below it where that
/// would leave the heading too little room.
final class MarkedHeading extends WidthBoundPane {
    /// The share of the width that the mark may take beside the heading.
    private static final double MOST_BESIDE = 0.35;

    private final PassageView heading;
    private final Labeled mark;

    MarkedHeading(PassageView heading, Labeled mark) {
        this.heading = heading;
        this.mark = mark;
        getStyleClass().add("leader-heading");
        setMinWidth(0);
        getChildren().setAll(heading, mark);
    }

    @Override
    protected double place(double width, boolean isFinal) {
        var markWidth = snapSizeX(mark.prefWidth(-1));
        var markHeight = snapSizeY(mark.prefHeight(-1));
        var isStacked = markWidth > width * MOST_BESIDE;
        var headingWidth = Math.max(1, isStacked ? width : width - markWidth);
        var headingHeight = heading.prefHeight(headingWidth);
        if (isFinal) {
            heading.resizeRelocate(0, 0, headingWidth, headingHeight);
            var x = isStacked ? 0 : width - markWidth;
            mark.resizeRelocate(x, isStacked ? headingHeight : headingHeight - markHeight, markWidth, markHeight);
        }
        return isStacked ? headingHeight + markHeight : headingHeight;
    }
}
