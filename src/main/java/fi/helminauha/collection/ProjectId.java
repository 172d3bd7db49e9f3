package fi.helminauha.collection;

/// The stable name of a project that pearls come from, for example `stj`.
public record ProjectId(String value) implements Comparable<ProjectId> {
    /// @throws IllegalArgumentException if `value` is not lower-case words and digits joined by hyphens
    public ProjectId {
        Slug.require(value, "project");
    }

    /// Whether an id can be made of the text.
    public static boolean isValid(String value) {
        return Slug.isValid(value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
