package fi.helminauha.ui.kit;

import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field that is as high as its words, between a least number of lines and six.
public final class GrowingField extends TextArea {
    private static final int MOST_ROWS = 6;
    /// No field is so wide that six of its lines have more characters.
    private static final int MEASURED = 2_000;

    private final Text measured = new Text();
    private int leastRows = 1;

    public GrowingField() {
        TextEntry.lines(this);
        setPrefRowCount(1);
        setPrefColumnCount(10);
        setMinHeight(0);
        textProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RestingTextAreaSkin(this);
    }

    /// @param rows  1–6
    public void setLeastRows(int rows) {
        leastRows = rows;
        fit();
    }

    private void fit() {
        setPrefRowCount(Math.clamp(rows(), leastRows, MOST_ROWS));
    }

    private int rows() {
        var text = getText() == null ? "" : getText();
        var ends = (int) text.chars()
                .filter(character -> character == '\n')
                .limit(MOST_ROWS)
                .count();
        if (!isWrapText() || getWidth() <= 0) {
            return ends + 1;
        }
        measured.setFont(getFont());
        measured.setText("x");
        var line = measured.getLayoutBounds().getHeight();
        measured.setWrappingWidth(Math.max(1, getWidth() - chrome()));
        measured.setText(text.substring(0, Math.min(text.length(), MEASURED)));
        var height = measured.getLayoutBounds().getHeight();
        measured.setWrappingWidth(0);
        return (int) Math.round(height / line);
    }

    /// What the field’s edges take of its width.
    private double chrome() {
        var own = getInsets().getLeft() + getInsets().getRight();
        return lookup(".content") instanceof Region content
                ? own + content.getInsets().getLeft() + content.getInsets().getRight()
                : own;
    }
}
