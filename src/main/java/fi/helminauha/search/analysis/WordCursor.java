package fi.helminauha.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

/// Walks over the words of a text: runs of letters and digits, with a single hyphen, dash, apostrophe or (before an
/// ending, as in `EU:n`) colon inside.
public final class WordCursor {
    /// Longer words are cut: nothing that somebody looks for is as long.
    private static final int MAX_LENGTH = 100;

    private final String text;
    private int start;
    private int end;

    public WordCursor(String text) {
        this.text = text;
    }

    /// Goes to the next word.
    public boolean next() {
        var position = end;
        while (position < text.length() && !isLetter(position)) {
            position += Character.charCount(text.codePointAt(position));
        }
        start = position;
        while (position < text.length() && (isLetter(position) || isMark(position) || isInner(position))) {
            position += Character.charCount(text.codePointAt(position));
        }
        end = position;
        return start < end;
    }

    private boolean isLetter(int position) {
        var c = text.charAt(position);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(text.codePointAt(position));
    }

    private boolean isMark(int position) {
        return text.charAt(position) >= 0x300
                && Character.getType(text.codePointAt(position)) == Character.NON_SPACING_MARK;
    }

    private boolean isInner(int position) {
        var next = position + 1;
        if (next >= text.length() || !isLetter(next)) {
            return false;
        }
        return switch (text.charAt(position)) {
            case '-', '\u2010', '\u2011', '\u2013', '\'', '\u2019' -> true;
            case ':' -> isEnding(next);
            default -> false;
        };
    }

    private boolean isEnding(int from) {
        var position = from;
        while (position < text.length() && Character.isLetter(text.charAt(position))) {
            position++;
        }
        return (position == text.length() || !isLetter(position)) && WordEnding.isOne(text.substring(from, position));
    }

    int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /// The word in lower case, in composed form, with plain hyphens and apostrophes.
    public String word() {
        return normal(text.substring(start, Math.min(end, start + MAX_LENGTH)));
    }

    public static String normal(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x300) {
                return Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replace('\u2010', '-')
                        .replace('\u2011', '-')
                        .replace('\u2013', '-')
                        .replace('\u2019', '\'')
                        .toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
