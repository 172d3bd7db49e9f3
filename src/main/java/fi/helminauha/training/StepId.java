package fi.helminauha.training;

import java.util.UUID;

/// The name of a step, by which a run finds it again after the plan was changed.
public record StepId(UUID value) implements Comparable<StepId> {
    public static StepId random() {
        return new StepId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if the text is not a UUID
    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
