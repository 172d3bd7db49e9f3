package fi.helminauha.ui.browse;

import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.ui.kit.Emoji;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A passage with what was looked for marked, cut to a number of lines. Marks are seen by their ground and by their
/// weight.
final class SnippetFlow extends TextFlow {
    /// In pixels. A list measures its rows with and without a scroll bar; what was cut beside one also fits without.
    /// Were
    /// it cut for both by turns, each layout would change the row and so ask for the next.
    private static final double SCROLL_BAR = 16;

    /// Used again for each passage: making and styling nodes is what a list of rows spends most time on.
    private final List<Text> texts = new ArrayList<>();

    private final List<Label> marks = new ArrayList<>();

    private final int mostLines;
    private Snippet whole = new Snippet(List.of());
    /// For which width the passage was cut, in pixels; no width fits before that.
    private double fitted = Double.NEGATIVE_INFINITY;
    /// In which font it was cut.
    private @Nullable Font fittedFont;

    SnippetFlow(String styleClass) {
        this(styleClass, Integer.MAX_VALUE);
    }

    /// @param mostLines  from 1
    SnippetFlow(String styleClass, int mostLines) {
        this.mostLines = mostLines;
        getStyleClass().add(styleClass);
        RowText.takeRoom(this);
    }

    void show(Snippet snippet) {
        whole = snippet;
        fitted = Double.NEGATIVE_INFINITY;
        set(snippet);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (mostLines < Integer.MAX_VALUE && width > 0 && !whole.runs().isEmpty() && !isFitted(width)) {
            fitted = width;
            fittedFont = font();
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    private boolean isFitted(double width) {
        return width >= fitted && width <= fitted + SCROLL_BAR && font().equals(fittedFont);
    }

    /// Leaves out words from the end until the lines are few enough. How many lines there are is told by the height:
    /// before a layout nothing else tells it.
    private void fit(double width) {
        set(whole);
        var line = lineHeight();
        // Between lines and around them there is less than this.
        var most = (mostLines + 0.8) * line;
        var height = super.computePrefHeight(width);
        var letters = whole.plain().length();
        while (height > most && letters > 0) {
            // The more lines are too many, the more is left out at once.
            letters = Math.min(letters - 1, height > most + line ? (int) (letters * most / height) : letters - 1);
            letters = Math.max(0, whole.plain().lastIndexOf(' ', letters));
            set(whole.upTo(letters));
            height = super.computePrefHeight(width);
        }
    }

    private double lineHeight() {
        var ruler = new Text("X");
        ruler.setFont(font());
        return ruler.getLayoutBounds().getHeight();
    }

    private Font font() {
        return texts.isEmpty() ? marks.getFirst().getFont() : texts.getFirst().getFont();
    }

    private void set(Snippet snippet) {
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
