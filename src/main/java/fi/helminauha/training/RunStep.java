package fi.helminauha.training;

import java.time.Duration;

/// A step as it goes on the day. It carries the plan’s step itself: a change of the plan does not disturb a run, and a
/// run can be gone on with when the plan is not at hand.
/// @param plannedEnd  when the plan ends the step, in minutes from the run’s planned start; of an inserted step that of
///                    the step before it, since the plan gave it no time
/// @param added       minutes that the trainer has added, or taken away if negative
/// @param spent       how long the step has been the current one, pauses left out
public record RunStep(Step step, int plannedEnd, int added, Duration spent, boolean isSkipped, boolean isInserted) {
    /// How long the step shall take now: never less than a minute.
    public Duration wanted() {
        return Duration.ofMinutes(Math.max(1, (long) step.minutes() + added));
    }

    /// Negative when the step takes longer than it shall.
    public Duration remaining() {
        return wanted().minus(spent);
    }

    RunStep withAdded(int changed) {
        return new RunStep(step, plannedEnd, changed, spent, isSkipped, isInserted);
    }

    RunStep withSpent(Duration changed) {
        return new RunStep(step, plannedEnd, added, changed, isSkipped, isInserted);
    }

    RunStep withSkipped(boolean changed) {
        return new RunStep(step, plannedEnd, added, spent, changed, isInserted);
    }

    RunStep withStep(Step changed) {
        return new RunStep(changed, plannedEnd, added, spent, isSkipped, isInserted);
    }
}
