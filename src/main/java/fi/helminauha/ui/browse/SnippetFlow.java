package fi.helminauha.ui.browse;

import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.ui.kit.Emoji;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A passage with what was looked for marked. Marks are seen by their ground and by their weight.
final class SnippetFlow extends TextFlow {
    /// Used again for each passage: making and styling nodes is what a list of rows spends most time on.
    private final List<Text> texts = new ArrayList<>();

    private final List<Label> marks = new ArrayList<>();

    SnippetFlow(String styleClass) {
        getStyleClass().add(styleClass);
        RowText.takeRoom(this);
    }

    void show(Snippet snippet) {
        var nodes = new ArrayList<Node>();
        var usedTexts = 0;
        var usedMarks = 0;
        for (var run : snippet.runs()) {
            if (run.isHit()) {
                var mark = mark(usedMarks++);
                mark.setText(Emoji.shown(run.text()));
                nodes.add(mark);
            } else {
                var text = text(usedTexts++);
                text.setText(Emoji.shown(run.text()));
                nodes.add(text);
            }
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
    }

    private Text text(int number) {
        if (number == texts.size()) {
            texts.add(new Text());
        }
        return texts.get(number);
    }

    private Label mark(int number) {
        if (number == marks.size()) {
            var mark = new Label();
            mark.getStyleClass().add("hit-mark");
            marks.add(mark);
        }
        return marks.get(number);
    }
}
