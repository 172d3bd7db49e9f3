package fi.helminauha.ui.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Says what to mark in a text that was found by a search.
@FunctionalInterface
public interface WordMatcher {
    /// Marks nothing.
    WordMatcher NONE = _ -> List.of();

    /// The stretches of the text to mark, in order and apart from each other. May take some milliseconds; called
    /// off the JavaFX thread.
    List<TextRange> hits(String text);

    /// Marks each word that is a hit by itself.
    static WordMatcher ofWords(Predicate<String> isHit) {
        return text -> {
            var words = BreakIterator.getWordInstance(Locale.ROOT);
            words.setText(text);
            var hits = new ArrayList<TextRange>();
            var start = words.first();
            for (var end = words.next(); end != BreakIterator.DONE; end = words.next()) {
                if (Character.isLetterOrDigit(text.codePointAt(start)) && isHit.test(text.substring(start, end))) {
                    hits.add(new TextRange(start, end));
                }
                start = end;
            }
            return hits;
        };
    }
}
