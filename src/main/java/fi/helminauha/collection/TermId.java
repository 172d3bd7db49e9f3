package fi.helminauha.collection;

/// The stable name of a glossary term, for example `tyokyky`.
public record TermId(String value) implements Comparable<TermId> {
    /// @throws IllegalArgumentException if `value` is not lower-case words and digits joined by hyphens
    public TermId {
        Slug.require(value, "term");
    }

    /// Whether an id can be made of the text.
    public static boolean isValid(String value) {
        return Slug.isValid(value);
    }

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
