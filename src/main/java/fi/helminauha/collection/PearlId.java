package fi.helminauha.collection;

import org.jspecify.annotations.Nullable;

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

    // By hand: what the JDK makes of a record’s equality it makes anew at each start, before the first list.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PearlId(var its) && its.equals(value);
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
