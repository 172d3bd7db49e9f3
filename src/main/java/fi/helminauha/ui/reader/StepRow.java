package fi.helminauha.ui.reader;

import fi.helminauha.ui.kit.WidthBoundPane;
import javafx.scene.control.Label;

/// A step: its number, its text and its minutes side by side, or, where that would leave the text too little room,
/// number and minutes above the text.
final class StepRow extends WidthBoundPane {
    /// The share of the width that number and minutes may take beside the text.
    private static final double MOST_BESIDE = 0.35;
    /// The gaps beside the text, in widths of the number.
    private static final double GAP = 0.5;

    private final Label number;
    private final PassageView text;
    private final Label minutes;

    StepRow(Label number, PassageView text, Label minutes) {
        this.number = number;
        this.text = text;
        this.minutes = minutes;
        getStyleClass().add("step");
        setMinWidth(0);
        getChildren().setAll(number, text, minutes);
    }

    @Override
    protected double place(double width, boolean isFinal) {
        var numberWidth = snapSizeX(number.prefWidth(-1));
        var numberHeight = snapSizeY(number.prefHeight(-1));
        var minutesWidth = snapSizeX(minutes.prefWidth(-1));
        var gap = snapSizeX(numberWidth * GAP);
        var beside = numberWidth + minutesWidth + 2 * gap;
        var isStacked = beside > width * MOST_BESIDE;
        var textWidth = Math.max(1, isStacked ? width : width - beside);
        var textHeight = text.prefHeight(textWidth);
        var top = snappedTopInset();
        var textTop = isStacked ? numberHeight + gap / 2 : 0;
        if (isFinal) {
            number.resizeRelocate(0, top, numberWidth, numberHeight);
            minutes.resizeRelocate(width - minutesWidth, top, minutesWidth, minutes.prefHeight(-1));
            text.resizeRelocate(isStacked ? 0 : numberWidth + gap, top + textTop, textWidth, textHeight);
        }
        var height = isStacked ? textTop + textHeight : Math.max(numberHeight, textHeight);
        return top + height + snappedBottomInset();
    }
}
