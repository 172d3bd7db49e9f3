package fi.helminauha.training;

import java.util.UUID;

/// The name of one presentation of a day.
public record RunId(UUID value) implements Comparable<RunId> {
    public static RunId random() {
        return new RunId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if the text is not a UUID
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public int compareTo(RunId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
