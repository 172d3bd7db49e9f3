package fi.helminauha.paper;

import fi.helminauha.morphology.Syllables;

/// Where long Finnish words may be broken: between syllables, far enough from both ends. In Finnish that is right but
/// where a part of a compound begins with a vowel; the other languages have no words so long.
final class Hyphens {
    private static final int SHORTEST_WORD = 12;
    /// Letters that stay on a line, at least.
    private static final int LEAST = 4;
    private static final char SOFT = '\u00AD';

    private Hyphens() {}

    /// The text with soft hyphens in its long words.
    static String soft(String text) {
        var hyphened = new StringBuilder(text.length() + 16);
        var begin = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                hyphened.append(word(text.substring(begin, at)));
                if (at < text.length()) {
                    hyphened.append(text.charAt(at));
                }
                begin = at + 1;
            }
        }
        return hyphened.toString();
    }

    private static String word(String word) {
        if (word.length() < SHORTEST_WORD) {
            return word;
        }
        var hyphened = new StringBuilder(word.substring(0, LEAST));
        for (var at = LEAST; at < word.length(); at++) {
            if (at <= word.length() - LEAST && Syllables.isStart(word, at)) {
                hyphened.append(SOFT);
            }
            hyphened.append(word.charAt(at));
        }
        return hyphened.toString();
    }
}
