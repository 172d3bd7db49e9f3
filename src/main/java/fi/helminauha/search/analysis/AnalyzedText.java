package fi.helminauha.search.analysis;

import java.util.ArrayList;
import java.util.List;

/// A text with its words found and analysed. Many are kept in memory, so it is made of arrays.
public final class AnalyzedText {
    private final String text;
    private final String[] words;
    private final WordForms[] forms;
    private final int[] spans;

    private AnalyzedText(String text, List<String> words, List<WordForms> forms, List<Span> spans) {
        this.text = text;
        this.words = words.toArray(String[]::new);
        this.forms = forms.toArray(WordForms[]::new);
        this.spans = new int[2 * spans.size()];
        for (var i = 0; i < spans.size(); i++) {
            this.spans[2 * i] = spans.get(i).start();
            this.spans[2 * i + 1] = spans.get(i).end();
        }
    }

    public static AnalyzedText of(String text, WordAnalysis analysis) {
        var words = new ArrayList<String>();
        var forms = new ArrayList<WordForms>();
        var spans = new ArrayList<Span>();
        var cursor = new WordCursor(text);
        while (cursor.next()) {
            // One object for a word wherever it stands is quickly looked up again.
            var word = cursor.word().intern();
            words.add(word);
            forms.add(analysis.forms(word));
            spans.add(new Span(cursor.start(), cursor.end()));
        }
        return new AnalyzedText(text, words, forms, spans);
    }

    public String text() {
        return text;
    }

    /// How many words there are.
    public int size() {
        return words.length;
    }

    /// As [WordCursor#word] gives it.
    public String word(int index) {
        return words[index];
    }

    public WordForms forms(int index) {
        return forms[index];
    }

    public Span span(int index) {
        return new Span(spans[2 * index], spans[2 * index + 1]);
    }
}
