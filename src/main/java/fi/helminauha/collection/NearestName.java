package fi.helminauha.collection;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the name that was probably meant.
public final class NearestName {
    private static final int LONGEST = 100;

    private NearestName() {}

    /// The known name with the fewest changes (Levenshtein distance), if under half of the word would have to change.
    public static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other ->
                        distance(name, other) <= Math.max(1, (Math.min(name.length(), other.length()) - 1) / 2))
                .min(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// `; did you mean "…"?`, or nothing.
    public static String hint(String name, Collection<String> known) {
        return to(name, known).map(meant -> "; did you mean \"" + meant + "\"?").orElse("");
    }

    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
