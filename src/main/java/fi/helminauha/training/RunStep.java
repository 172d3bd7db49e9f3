package fi.helminauha.training;

import fi.helminauha.collection.Minutes;
import java.time.Duration;

/// A step as it goes on the day. It carries the plan’s step itself: a change of the plan does not disturb a run, and a
/// run can be gone on with when the plan is not at hand.
/// @param plannedStart  when the plan begins the step, in minutes from the run’s planned start; of an inserted step the
///                      end of the one before it, since the plan gave it no time
/// @param plannedEnd    when the plan ends it
/// @param added         minutes that the trainer has added, or taken away if negative
/// @param spent         how long the step has been the current one, pauses left out
public record RunStep(
        Step step, int plannedStart, int plannedEnd, int added, Duration spent, boolean isSkipped, boolean isInserted) {
    /// What the plan gave the place of this step, whatever fills it now; 0 for an inserted step.
    public int plannedMinutes() {
        return plannedEnd - plannedStart;
    }

    /// How long the step shall take now: never less than a minute.
    public Duration wanted() {
        return Duration.ofMinutes(Math.max(1, (long) step.minutes() + added));
    }

    /// Negative when the step takes longer than it shall.
    public Duration remaining() {
        return wanted().minus(spent);
    }

    /// What the step will still take: nothing if its time is used up.
    Duration toCome() {
        return remaining().isNegative() ? Duration.ZERO : remaining();
    }

    /// @param wanted  brought into 1–960
    RunStep withWanted(int wanted) {
        return withAdded(Math.clamp(wanted, 1, Minutes.MAX) - step.minutes());
    }

    RunStep withAdded(int changed) {
        return new RunStep(step, plannedStart, plannedEnd, changed, spent, isSkipped, isInserted);
    }

    RunStep withSpent(Duration changed) {
        return new RunStep(step, plannedStart, plannedEnd, added, changed, isSkipped, isInserted);
    }

    RunStep withSkipped(boolean changed) {
        return new RunStep(step, plannedStart, plannedEnd, added, spent, changed, isInserted);
    }

    RunStep withStep(Step changed) {
        return new RunStep(changed, plannedStart, plannedEnd, added, spent, isSkipped, isInserted);
    }
}
