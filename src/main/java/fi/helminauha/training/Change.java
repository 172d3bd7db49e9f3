package fi.helminauha.training;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;

/// A change that would make a day fit its time, to be looked at before it is made.
public sealed interface Change {
    StepId step();

    /// The step’s minutes before.
    int from();

    /// The step’s minutes after, fewer than before.
    int to();

    record Shorten(StepId step, int from, int to) implements Change {}

    /// @param old   the pearl that the step presents now
    /// @param card  a shorter one that serves the same purpose
    record Replace(StepId step, PearlId old, PearlCard card, int from, int to) implements Change {}
}
