package fi.helminauha.ui.plan;

import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Sets a field of one line smaller while its text would scroll out of it, as a long title does in large text.
final class FittedTitle extends Region {
    /// The size that the style sheet gives it, in em of the window’s text.
    private static final double WHOLE_EM = 1.52;
    /// A smaller title would be read no better than a cut one.
    private static final double LEAST_EM = 0.6;
    /// What stands beside the text in the field: borders, insets and caret, in em of the window’s text.
    private static final double BESIDE_EM = 1.8;

    private static final double STEP_EM = 0.02;
    private static final double RULER = 100;

    private final TextInputControl field;
    private final Labeled usual;
    private final Text ruler = new Text();

    /// @param usual  has the window’s text size
    FittedTitle(TextInputControl field, Labeled usual) {
        this.field = field;
        this.usual = usual;
        getChildren().setAll(field);
        setMinWidth(0);
        field.textProperty().subscribe(this::requestLayout);
        usual.fontProperty().subscribe(this::requestLayout);
    }

    /// As high as the title is at its whole size, so that nothing moves while it is typed.
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(WHOLE_EM * 1.45 * usual.getFont().getSize());
    }

    @Override
    protected void layoutChildren() {
        // The one size that no style sheet can tell: it depends on the words.
        field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem", fittingEm()));
        field.applyCss();
        field.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private double fittingEm() {
        ruler.setFont(Font.font(field.getFont().getName(), RULER));
        ruler.setText(field.getText());
        var wordsEm = Math.max(1, ruler.getLayoutBounds().getWidth() / RULER);
        var fitting = (getWidth() / usual.getFont().getSize() - BESIDE_EM) / wordsEm;
        return Math.clamp(Math.floor(fitting / STEP_EM) * STEP_EM, LEAST_EM, WHOLE_EM);
    }
}
