package fi.helminauha.collection;

/// The stable name of a pearl, for example `dia-learning-cafe`. Never reused once published.
public record PearlId(String value) implements Comparable<PearlId> {
    /// @throws IllegalArgumentException if `value` is not lower-case words and digits joined by hyphens
    public PearlId {
        Slug.require(value, "pearl");
    }

    /// Whether an id can be made of the text.
    public static boolean isValid(String value) {
        return Slug.isValid(value);
    }

    @Override
    public int compareTo(PearlId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
