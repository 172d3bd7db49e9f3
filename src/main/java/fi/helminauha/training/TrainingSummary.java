package fi.helminauha.training;

import java.time.Instant;

/// What a list needs of a training session without reading it.
/// @param changed  to the millisecond
/// @param days     how many
/// @param minutes  of all days together
public record TrainingSummary(TrainingId id, String title, Instant changed, boolean isTemplate, int days, int minutes) {
    public static TrainingSummary of(TrainingSession session, Instant changed) {
        return new TrainingSummary(
                session.id(),
                session.title(),
                changed,
                session.isTemplate(),
                session.days().size(),
                session.minutes());
    }
}
