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
        var free = now.plus(remaining.isNegative() ? Duration.ZERO : remaining);
        var nextBreak = current.step().isBreak()
                ? Optional.of(new NextBreak(now.minus(current.spent()), free, true))
                : Optional.<NextBreak>empty();
        var promised = Optional.<Duration>empty();
        var planned = plannedEnd(run, current);
        for (var step : run.coming()) {
            var locked = lockedStart(run, step);
            if (locked.isPresent()) {
                if (promised.isEmpty()) {
                    promised = Optional.of(Duration.between(planned, free));
                }
                free = free.isBefore(locked.get()) ? locked.get() : free;
            }
            var end = free.plus(step.wanted());
            if (nextBreak.isEmpty() && step.step().isBreak()) {
                nextBreak = Optional.of(new NextBreak(free, end, false));
            }
            free = end;
            planned = plannedEnd(run, step);
        }
        planned = plannedEnd(run, run.steps().getLast());
        return new RunTimes(remaining, promised.orElse(Duration.between(planned, free)), planned, free, nextBreak);
    }

    private static Instant plannedEnd(Run run, RunStep step) {
        return run.plannedStart().plus(Duration.ofMinutes(step.plannedEnd()));
    }

    /// When the plan lets a step with a locked start begin.
    private static Optional<Instant> lockedStart(Run run, RunStep step) {
        return step.step()
                .lockedStart()
                .filter(_ -> !step.isInserted())
                .map(_ -> plannedEnd(run, step)
                        .minus(Duration.ofMinutes(step.step().minutes())));
    }
}
