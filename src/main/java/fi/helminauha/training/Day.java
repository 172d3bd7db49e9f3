package fi.helminauha.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One day of a training session.
/// @param start             when the first step begins
/// @param minutesAvailable  how long the room and the people are there; absent if that is open
public record Day(Optional<LocalDate> date, LocalTime start, OptionalInt minutesAvailable, List<Step> steps) {
    public Day {
        steps = List.copyOf(steps);
    }

    public static Day empty(LocalTime start) {
        return new Day(Optional.empty(), start, OptionalInt.empty(), List.of());
    }

    /// The sum of the steps’ minutes.
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Day withSteps(List<Step> changed) {
        return new Day(date, start, minutesAvailable, changed);
    }

    public Day withDate(Optional<LocalDate> changed) {
        return new Day(changed, start, minutesAvailable, steps);
    }

    public Day withStart(LocalTime changed) {
        return new Day(date, changed, minutesAvailable, steps);
    }

    public Day withMinutesAvailable(OptionalInt changed) {
        return new Day(date, start, changed, steps);
    }
}
