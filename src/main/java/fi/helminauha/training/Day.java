package fi.helminauha.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    /// The steps of those ids, in the order of the day.
    public List<Step> steps(List<StepId> wanted) {
        var ids = Set.copyOf(wanted);
        return steps.stream().filter(step -> ids.contains(step.id())).toList();
    }

    public List<StepId> ids() {
        return steps.stream().map(Step::id).toList();
    }

    /// The place behind the last of some steps, from 0; the end where none of them is of this day.
    public int placeAfter(List<StepId> before) {
        for (var index = steps.size() - 1; index >= 0; index--) {
            if (before.contains(steps.get(index).id())) {
                return index + 1;
            }
        }
        return steps.size();
    }

    /// The day with some of its steps changed.
    public Day withSteps(List<StepId> wanted, UnaryOperator<Step> change) {
        var ids = Set.copyOf(wanted);
        return withSteps(steps.stream()
                .map(step -> ids.contains(step.id()) ? change.apply(step) : step)
                .toList());
    }

    public Day withSteps(List<Step> changed) {
        return new Day(date, start, minutesAvailable, changed);
    }

    /// The day with one of its steps changed; the same if it has none of that id.
    public Day withStep(StepId step, UnaryOperator<Step> change) {
        return withSteps(steps.stream()
                .map(each -> each.id().equals(step) ? change.apply(each) : each)
                .toList());
    }

    /// The day with steps put in.
    /// @param index  of the first of them, from 0; beyond the end it is the end
    public Day withInserted(List<Step> inserted, int index) {
        var all = new ArrayList<>(steps);
        all.addAll(Math.clamp(index, 0, all.size()), inserted);
        return withSteps(all);
    }

    public Day without(List<StepId> removed) {
        return withSteps(
                steps.stream().filter(step -> !removed.contains(step.id())).toList());
    }

    /// The day with steps brought together before what is now at `index`.
    public Day withMoved(List<StepId> moved, int index) {
        var before = new ArrayList<Step>();
        var between = new ArrayList<Step>();
        var after = new ArrayList<Step>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var place = moved.contains(step.id()) ? between : i < index ? before : after;
            place.add(step);
        }
        before.addAll(between);
        before.addAll(after);
        return withSteps(before);
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
