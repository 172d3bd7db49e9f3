package fi.helminauha.ui.reader;

import java.util.ArrayList;
import java.util.List;

/// Finds a text within a page: without regard to case, to kinds of spaces, dashes and apostrophes, or to soft hyphens.
final class TextSearch {
    private static final char SOFT_HYPHEN = '\u00AD';

    private TextSearch() {}

    /// The places in order, apart from each other.
    static List<TextRange> find(String text, String query) {
        var looked = new Folded(query.strip());
        if (looked.length == 0) {
            return List.of();
        }
        var folded = new Folded(text);
        var hits = new ArrayList<TextRange>();
        var wanted = looked.text();
        for (var at = folded.text().indexOf(wanted);
                at >= 0;
                at = folded.text().indexOf(wanted, at + wanted.length())) {
            hits.add(new TextRange(folded.origins[at], folded.origins[at + wanted.length() - 1] + 1));
        }
        return hits;
    }

    /// A text as it is compared, and where each of its characters came from.
    private static final class Folded {
        private final char[] characters;
        private final int[] origins;
        private int length;

        Folded(String text) {
            characters = new char[text.length()];
            origins = new int[text.length()];
            for (var i = 0; i < text.length(); i++) {
                if (text.charAt(i) != SOFT_HYPHEN) {
                    origins[length] = i;
                    characters[length++] = fold(text.charAt(i));
                }
            }
        }

        String text() {
            return new String(characters, 0, length);
        }

        private static char fold(char c) {
            return switch (c) {
                case '\u00A0', '\u2003', '\u202F' -> ' ';
                case '\u2013', '\u2014', '\u2011', '\u2212' -> '-';
                case '\u2019', '\u2018' -> '\'';
                case '\u201D', '\u201C' -> '"';
                // By way of upper case, as String#equalsIgnoreCase does.
                default -> Character.toLowerCase(Character.toUpperCase(c));
            };
        }
    }
}
