package fi.helminauha.search;

import java.util.ArrayList;
import java.util.List;

/// A text with its words found.
record WordedText(String text, List<Word> words) {
    WordedText {
        words = List.copyOf(words);
    }

    /// @param word  as [WordCursor#word] gives it
    record Word(String word, Span span) {}

    static WordedText of(String text) {
        var words = new ArrayList<Word>();
        var cursor = new WordCursor(text);
        while (cursor.next()) {
            words.add(new Word(cursor.word(), new Span(cursor.start(), cursor.end())));
        }
        return new WordedText(text, words);
    }
}
