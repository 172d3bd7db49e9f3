package fi.helminauha.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the clocks of the presenter’s window say at a moment.
///
/// Lateness is measured against what the trainer has promised: the next locked start, or the end of the day. Steps
/// that were shortened, left out or put in on the way count, so that what is decided shows at once.
/// @param remaining   of the current step; negative when it runs over
/// @param lateness    positive when behind the plan, negative when ahead
/// @param plannedEnd  of the day, by the plan
/// @param end         of the day, if every coming step takes its minutes and locked starts are kept
/// @param nextBreak   the next break to come, or the one that goes on
public record RunTimes(
        Duration remaining, Duration lateness, Instant plannedEnd, Instant end, Optional<NextBreak> nextBreak) {
    /// @param isNow  whether it goes on
    public record NextBreak(Instant start, Instant end, boolean isNow) {}

    public static RunTimes of(Run run, Instant now) {
        var current = run.currentStep();
        var remaining = current.remaining();
        var free = now.plus(current.toCome());
        var nextBreak = current.step().isBreak()
                ? Optional.of(new NextBreak(now.minus(current.spent()), free, true))
                : Optional.<NextBreak>empty();
        var promised = Optional.<Duration>empty();
        for (var index = run.current() + 1; index < run.steps().size(); index++) {
            var step = run.steps().get(index);
            if (step.isSkipped()) {
                continue;
            }
            if (isLocked(step)) {
                var locked = moment(run, step.plannedStart());
                if (promised.isEmpty()) {
                    // Where the plan leaves a gap before the lock, its own end is the measure.
                    var before = moment(run, run.steps().get(index - 1).plannedEnd());
                    promised = Optional.of(Duration.between(before.isBefore(locked) ? before : locked, free));
                }
                free = free.isBefore(locked) ? locked : free;
            }
            var end = free.plus(step.toCome());
            if (nextBreak.isEmpty() && step.step().isBreak()) {
                nextBreak = Optional.of(new NextBreak(free, end, false));
            }
            free = end;
        }
        var planned = moment(run, run.steps().getLast().plannedEnd());
        return new RunTimes(remaining, promised.orElse(Duration.between(planned, free)), planned, free, nextBreak);
    }

    private static Instant moment(Run run, int minute) {
        return run.plannedStart().plus(Duration.ofMinutes(minute));
    }

    private static boolean isLocked(RunStep step) {
        return step.step().lockedStart().isPresent() && !step.isInserted();
    }
}
