package fi.helminauha.ui.reader;

import fi.helminauha.collection.TypedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Finds a text within a page: without regard to case, to kinds of spaces, dashes and quotation marks, to soft hyphens
/// or to how a letter is composed. As in the search, `mita` finds “mitä”, while `mitä` does not find “mita”.
final class TextSearch {
    private static final char WILDCARD = '*';

    private TextSearch() {}

    /// The places in order, apart from each other. A wildcard at the end of a word that the text does not have means
    /// that the word may go on.
    static List<TextRange> find(String text, String query) {
        var folded = new Folded(text);
        var sought = TypedText.line(query).strip();
        var hits = find(folded, sought);
        return hits.isEmpty() && sought.indexOf(WILDCARD) > 0
                ? find(folded, sought.substring(0, sought.indexOf(WILDCARD)).strip())
                : hits;
    }

    private static List<TextRange> find(Folded text, String query) {
        var wanted = new Folded(query);
        if (wanted.length == 0) {
            return List.of();
        }
        var hits = new ArrayList<TextRange>();
        var at = 0;
        while (at + wanted.length <= text.length) {
            if (text.hasAt(at, wanted)) {
                hits.add(new TextRange(text.starts[at], text.ends[at + wanted.length - 1]));
                at += wanted.length;
            } else {
                at++;
            }
        }
        return hits;
    }

    /// A text as it is compared, and where each of its characters came from.
    private static final class Folded {
        /// A letter becomes at most so many, as `ﬃ` does.
        private static final int MOST = 3;

        /// Letters with their accents.
        private char[] exact;
        /// Letters as a foreign keyboard writes them.
        private char[] plain;
        private int[] starts;
        private int[] ends;
        private int length;

        Folded(String text) {
            var room = text.length() * MOST;
            exact = new char[room];
            plain = new char[room];
            starts = new int[room];
            ends = new int[room];
            for (var start = 0; start < text.length(); ) {
                var end = letterEnd(text, start);
                add(text.substring(start, end), start, end);
                start = end;
            }
        }

        /// The end of a character and of the marks on it.
        private static int letterEnd(String text, int start) {
            var end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            return end;
        }

        private void add(String letter, int start, int end) {
            var first = letter.charAt(0);
            if (letter.length() == 1 && first < 0x7F) {
                put(fold(first), fold(first), start, end);
                return;
            }
            var formed = first == '\n' ? letter : TypedText.line(letter);
            for (var i = 0; i < formed.length() && i < MOST; i++) {
                put(fold(formed.charAt(i)), fold(unaccented(formed.charAt(i))), start, end);
            }
        }

        private void put(char folded, char unaccented, int start, int end) {
            // A run of spaces is one space.
            if (folded == ' ' && length > 0 && exact[length - 1] == ' ') {
                ends[length - 1] = end;
                return;
            }
            exact[length] = folded;
            plain[length] = unaccented;
            starts[length] = start;
            ends[length++] = end;
        }

        private static char unaccented(char c) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .charAt(0);
        }

        private static char fold(char c) {
            return switch (c) {
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                case '\u2019', '\u2018', '\u201A', '\u2032', '\u00B4', '`' -> '\'';
                case '\u201D', '\u201C', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
                // By way of upper case, as String#equalsIgnoreCase does.
                default -> Character.toLowerCase(Character.toUpperCase(c));
            };
        }

        boolean hasAt(int at, Folded wanted) {
            for (var i = 0; i < wanted.length; i++) {
                var sought = wanted.exact[i];
                if (sought != exact[at + i] && sought != plain[at + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
