package fi.helminauha.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One day of a training session.
/// @param start             when the first step begins; whole minutes
/// @param minutesAvailable  how long the room and the people are there, 1–1440; absent if that is open
/// @param steps             at most 1,000
public record Day(Optional<LocalDate> date, LocalTime start, OptionalInt minutesAvailable, List<Step> steps) {
    /// @throws IllegalArgumentException if there are too many steps, or `minutesAvailable` is outside its range
    public Day {
        start = start.truncatedTo(ChronoUnit.MINUTES);
        steps = List.copyOf(steps);
        if (steps.size() > Limits.STEPS) {
            throw new IllegalArgumentException("too many steps: " + steps.size());
        }
        minutesAvailable.ifPresent(Day::requireAvailable);
    }

    private static void requireAvailable(int minutes) {
        if (minutes < 1 || minutes > Limits.DAY) {
            throw new IllegalArgumentException("not the minutes available on a day: " + minutes);
        }
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

    /// @param changed  brought into 1–1440
    public Day withMinutesAvailable(OptionalInt changed) {
        var within = changed.isPresent()
                ? OptionalInt.of(Math.clamp(changed.getAsInt(), 1, Limits.DAY))
                : OptionalInt.empty();
        return new Day(date, start, within, steps);
    }

    /// When the time available ends; absent if that is open.
    public Optional<LocalTime> end() {
        return minutesAvailable.isPresent()
                ? Optional.of(start.plusMinutes(minutesAvailable.getAsInt()))
                : Optional.empty();
    }

    /// The day with the time available ending at a time of day; absent if that is not after the start.
    public Optional<Day> until(LocalTime end) {
        var minutes = Schedule.minuteOf(end) - Schedule.minuteOf(start);
        return minutes < 1 ? Optional.empty() : Optional.of(withMinutesAvailable(OptionalInt.of(minutes)));
    }
}
