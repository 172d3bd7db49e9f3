package fi.helminauha.training;

import java.util.UUID;

/// The name of a user’s training session: the same on every machine that the session is carried to.
public record TrainingId(UUID value) implements Comparable<TrainingId> {
    /// The name of no session.
    static final TrainingId NONE = new TrainingId(new UUID(0, 0));

    public static TrainingId random() {
        return new TrainingId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if the text is not a UUID
    public static TrainingId of(String text) {
        return new TrainingId(UUID.fromString(text));
    }

    @Override
    public int compareTo(TrainingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
