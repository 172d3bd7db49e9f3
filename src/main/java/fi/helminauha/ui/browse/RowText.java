package fi.helminauha.ui.browse;

import fi.helminauha.ui.kit.Icon;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Plain words in a row of tree or list, which wrap. A label would do the same with a skin of its own, and rows are the
/// most of what is made and styled before the first frame.
final class RowText extends TextFlow {
    /// In pixels.
    private static final double WIDER_THAN_ANY_ROW = 100_000;

    private final Text words = new Text();

    /// @param styleClass  of the text’s place; the words in it have the class `words`
    RowText(String styleClass) {
        getStyleClass().add(styleClass);
        words.getStyleClass().add("words");
        getChildren().add(words);
        takeRoom(this);
    }

    /// Lets words take the width that there is. They are as high as they need there, and a row need not lay them out
    /// two times more to learn how wide they would like to be and how low they can be.
    static void takeRoom(TextFlow flow) {
        flow.setMinWidth(0);
        flow.setPrefWidth(WIDER_THAN_ANY_ROW);
        flow.setMinHeight(0);
    }

    void setText(String text) {
        words.setText(text);
    }

    /// Sets a sign behind the words.
    void add(Icon sign) {
        getChildren().add(sign);
    }
}
