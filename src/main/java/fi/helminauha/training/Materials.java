package fi.helminauha.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a line of a list of materials means a thing that is needed. Both are free words of inflected languages, so
/// this is rough: they share the beginning of a word, which in a compound may stand within (`taulu`, `fläppitaulut`).
final class Materials {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 6;

    private Materials() {}

    static boolean covers(String line, String need) {
        var listed = normal(line);
        var needed = normal(need);
        return listed.contains(needed)
                || Arrays.stream(NO_LETTER.split(needed, -1))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .anyMatch(word -> listed.contains(stem(word)));
    }

    /// The line as it is compared with others.
    static String normal(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    private static String stem(String word) {
        return word.substring(0, Math.clamp(word.length() - LONGEST_ENDING, SHORTEST_STEM, LONGEST_STEM));
    }
}
