package fi.helminauha.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// What the user calls a folder: one line of at most eighty characters, of which at least one can be seen.
public record FolderName(String value) {
    /// In code points.
    private static final int LONGEST = 80;

    /// @throws IllegalArgumentException if the name is not as [#of] makes it
    public FolderName {
        if (value.isEmpty() || !value.equals(tidied(value))) {
            throw new IllegalArgumentException("no name of a folder: " + value);
        }
    }

    /// The name that was meant by what was typed or pasted: without control characters and without space around it or
    /// twice within it, and cut where it is too long; empty if nothing is left.
    public static Optional<FolderName> of(String typed) {
        return Optional.of(tidied(typed)).filter(name -> !name.isEmpty()).map(FolderName::new);
    }

    private static String tidied(String text) {
        var line = oneLine(Normalizer.normalize(text, Normalizer.Form.NFC));
        var isLong = line.codePointCount(0, line.length()) > LONGEST;
        return isLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() : line;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip()
                .replaceAll(" +", " ");
    }

    /// Whether a reader would take the two for the same name.
    public boolean isLike(FolderName other) {
        return value.toLowerCase(Locale.ROOT).equals(other.value.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
