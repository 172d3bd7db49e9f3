package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.LazyTooltip;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Sets a field of one line smaller while its text would scroll out of it, as a long title does in large text. A title
/// that is too long even at the least size ends in an ellipsis until it is typed into, and is whole under the mouse.
final class FittedTitle extends Region {
    /// The size that the style sheet gives it, in em of the window’s text.
    private static final double WHOLE_EM = 1.52;
    /// A smaller title would be read no better than a cut one.
    private static final double LEAST_EM = 0.9;
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    /// What stands beside the text in the field: borders, insets and caret, in em of the window’s text.
    private static final double BESIDE_EM = 1.8;

    private static final double STEP_EM = 0.02;
    private static final double RULER = 100;

    private final TextInputControl field;
    private final Labeled usual;
    private final Text ruler = new Text();
    /// The cut title, over the field.
    private final Label cut = new Label();

    /// @param usual  has the window’s text size
    FittedTitle(TextInputControl field, Labeled usual) {
        this.field = field;
        this.usual = usual;
        cut.setId(field.getId() + "-cut");
        cut.getStyleClass().add("cut-title");
        cut.setMouseTransparent(true);
        cut.textProperty().bind(field.textProperty());
        LazyTooltip.give(field, field::getText);
        getChildren().setAll(field, cut);
        field.focusedProperty().subscribe(this::requestLayout);
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
        var em = fittingEm();
        var size = String.format(Locale.ROOT, "-fx-font-size: %.2fem", Math.max(em, LEAST_EM));
        field.setStyle(size);
        cut.setStyle(size);
        cut.setVisible(em < LEAST_EM && !field.isFocused());
        field.pseudoClassStateChanged(CUT, cut.isVisible());
        field.applyCss();
        field.resizeRelocate(0, 0, getWidth(), getHeight());
        var insets = field.getInsets();
        cut.resizeRelocate(
                insets.getLeft(), 0, Math.max(0, getWidth() - insets.getLeft() - insets.getRight()), getHeight());
    }

    private double fittingEm() {
        ruler.setFont(Font.font(field.getFont().getName(), RULER));
        ruler.setText(field.getText());
        var wordsEm = Math.max(1, ruler.getLayoutBounds().getWidth() / RULER);
        var fitting = (getWidth() / usual.getFont().getSize() - BESIDE_EM) / wordsEm;
        return Math.min(Math.floor(fitting / STEP_EM) * STEP_EM, WHOLE_EM);
    }
}
