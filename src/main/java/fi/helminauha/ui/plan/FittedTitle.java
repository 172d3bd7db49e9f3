package fi.helminauha.ui.plan;

import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Sets a field of one line smaller while its text would scroll out of it, as a long title does in large text.
final class FittedTitle {
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
        field.widthProperty().subscribe(this::fit);
        field.textProperty().subscribe(this::fit);
        field.fontProperty().subscribe(this::fit);
        usual.fontProperty().subscribe(this::fit);
    }

    private void fit() {
        if (field.getWidth() <= 0 || field.getText().isEmpty()) {
            return;
        }
        ruler.setFont(Font.font(field.getFont().getName(), RULER));
        ruler.setText(field.getText());
        var perEm = ruler.getLayoutBounds().getWidth() / RULER;
        var em = usual.getFont().getSize();
        var fitting = (field.getWidth() - BESIDE_EM * em) / perEm / em;
        var shown = Math.clamp(Math.floor(fitting / STEP_EM) * STEP_EM, LEAST_EM, WHOLE_EM);
        // The one size that no style sheet can tell: it depends on the words.
        field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem", shown));
    }
}
