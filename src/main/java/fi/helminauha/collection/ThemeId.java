package fi.helminauha.collection;

/// The stable name of a theme or sub-theme, for example `tyokyky-perusta`.
public record ThemeId(String value) implements Comparable<ThemeId> {
    /// @throws IllegalArgumentException if `value` is not lower-case words and digits joined by hyphens
    public ThemeId {
        Slug.require(value, "theme");
    }

    /// Whether an id can be made of the text.
    public static boolean isValid(String value) {
        return Slug.isValid(value);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
