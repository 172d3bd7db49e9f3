package fi.helminauha.collection;

/// The name of a figure: its drawing is `figures/<id>.svg`.
public record FigureId(String value) implements Comparable<FigureId> {
    /// @throws IllegalArgumentException if `value` is not lower-case words and digits joined by hyphens
    public FigureId {
        Slug.require(value, "figure");
    }

    /// Whether an id can be made of the text.
    public static boolean isValid(String value) {
        return Slug.isValid(value);
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
