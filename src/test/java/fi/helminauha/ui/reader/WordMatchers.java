package fi.helminauha.ui.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Predicate;

/// Finds whole words by what they are, as the tests want them found.
final class WordMatchers {
    private WordMatchers() {}

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
