package fi.helminauha.collection;

/// The stable name of a ready-made session.
public record SessionId(String value) implements Comparable<SessionId> {
    /// @throws IllegalArgumentException if `value` is not lower-case words and digits joined by hyphens
    public SessionId {
        Slug.require(value, "session");
    }

    /// Whether an id can be made of the text.
    public static boolean isValid(String value) {
        return Slug.isValid(value);
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
