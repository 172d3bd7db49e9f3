package fi.helminauha.team;

import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;

/// Parts a step’s text into its sentences, which a team ticks one by one. What is said aloud between quotation marks
/// stays in one piece, and so does what stands in brackets.
final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String AFTER_END = "”’“\")";

    private Sentences() {}

    /// At least one; together they have every character of the text but the spaces between them.
    static List<RichText> of(RichText text) {
        var plain = text.plain();
        var sentences = new ArrayList<RichText>();
        var from = 0;
        for (var at = 0; at < plain.length(); at++) {
            if (isEnd(plain, from, at)) {
                sentences.add(cut(text, from, at + 1));
                from = at + 1;
            }
        }
        sentences.add(cut(text, from, plain.length()));
        return List.copyOf(sentences);
    }

    /// Whether a sentence that begins at a place ends before the space that follows a character.
    private static boolean isEnd(String text, int from, int at) {
        if (at + 2 >= text.length() || text.charAt(at + 1) != ' ' || Character.isLowerCase(text.charAt(at + 2))) {
            return false;
        }
        var last = at;
        while (last > from && AFTER_END.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0 && isClosed(text.substring(from, at + 1));
    }

    /// Finnish and Swedish begin and end a quotation with the same sign.
    private static boolean isClosed(String text) {
        var same = text.chars().filter(letter -> letter == '”').count();
        var opening = text.chars().filter(letter -> letter == '“').count();
        var quotes = opening == 0 ? same % 2 == 0 : opening == same;
        var brackets = text.chars().filter(letter -> letter == '(').count()
                == text.chars().filter(letter -> letter == ')').count();
        return quotes && brackets;
    }

    private static RichText cut(RichText text, int from, int to) {
        var plain = text.plain();
        var begin = from;
        while (begin < to && plain.charAt(begin) == ' ') {
            begin++;
        }
        var runs = new ArrayList<Inline>();
        var at = 0;
        for (var run : text.runs()) {
            var start = Math.max(begin, at);
            var end = Math.min(to, at + run.text().length());
            if (start < end) {
                runs.add(run.withText(run.text().substring(start - at, end - at)));
            }
            at += run.text().length();
        }
        return new RichText(runs);
    }
}
