package fi.helminauha.ui.browse;

import fi.helminauha.search.Snippet;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A passage with what was looked for marked. Marks are seen by their ground and by their weight.
final class SnippetFlow extends TextFlow {
    SnippetFlow(String styleClass) {
        getStyleClass().add(styleClass);
        setMinWidth(0);
    }

    void show(Snippet snippet) {
        getChildren().clear();
        for (var run : snippet.runs()) {
            if (run.isHit()) {
                var mark = new Label(run.text());
                mark.getStyleClass().add("hit-mark");
                getChildren().add(mark);
            } else {
                getChildren().add(new Text(run.text()));
            }
        }
    }
}
