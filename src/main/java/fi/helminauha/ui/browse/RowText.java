package fi.helminauha.ui.browse;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Plain words in a row of tree or list, which wrap. A label would do the same with a skin of its own, and rows are the
/// most of what is made and styled before the first frame.
final class RowText extends TextFlow {
    private final Text words = new Text();

    /// @param styleClass  of the text’s place; the words in it have the class `words`
    RowText(String styleClass) {
        getStyleClass().add(styleClass);
        words.getStyleClass().add("words");
        getChildren().add(words);
        setMinWidth(0);
    }

    void setText(String text) {
        words.setText(text);
    }
}
