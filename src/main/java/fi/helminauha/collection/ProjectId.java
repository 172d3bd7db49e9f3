package fi.helminauha.collection;

import org.jspecify.annotations.Nullable;

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

    // By hand: what the JDK makes of a record’s equality it makes anew at each start, before the first list.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectId(var its) && its.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
