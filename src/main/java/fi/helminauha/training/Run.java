package fi.helminauha.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A day of a training session as it is presented, or a pearl as a team goes through it: where the leader is, and how
/// long everything has taken. It is changed by making the next value, so that each state can be kept and gone on with
/// after a power cut.
/// @param training      absent where the steps are those of a pearl
/// @param title         the session’s or the pearl’s title when the run began
/// @param day           which day of the session, from 0
/// @param isRehearsal   whether nobody is there: its minutes teach nothing about what pearls need
/// @param plannedStart  the moment from which planned and real time are compared
/// @param steps         at least one
/// @param current       the index of the step that goes on
/// @param page          which page of the current step the audience sees, from 0
/// @param ended         when the trainer ended it; absent while it goes on
public record Run(
        RunId id,
        Optional<TrainingId> training,
        String title,
        int day,
        boolean isRehearsal,
        Instant begun,
        Instant plannedStart,
        List<RunStep> steps,
        int current,
        int page,
        boolean isPaused,
        Optional<Instant> ended) {
    /// Who begins within this time of the plan’s start means the plan’s clock; else the clock starts when they do.
    private static final Duration SAME_START = Duration.ofMinutes(60);

    private static final Duration LONGEST_DAY = Duration.ofHours(24);

    /// @throws IllegalArgumentException if there is no step, or `current` is none of them
    public Run {
        title = Limits.text(title, Limits.TITLE);
        steps = List.copyOf(steps);
        if (current < 0 || current >= steps.size() || page < 0) {
            throw new IllegalArgumentException("no step " + current + ", page " + page);
        }
    }

    /// Begins a day at its first step.
    /// @param day  from 0; must have a step
    public static Run begin(TrainingSession session, int day, boolean isRehearsal, Instant now, ZoneId zone) {
        var plan = session.days().get(day);
        var schedule = Schedule.of(plan);
        var steps = schedule.entries().stream()
                .map(entry -> step(entry, schedule.start()))
                .toList();
        var start =
                LocalDate.ofInstant(now, zone).atTime(plan.start()).atZone(zone).toInstant();
        var isByPlan = !isRehearsal && Duration.between(start, now).abs().compareTo(SAME_START) <= 0;
        return new Run(
                RunId.random(),
                Optional.of(session.id()),
                session.title(),
                day,
                isRehearsal,
                now,
                isByPlan ? start : now,
                steps,
                0,
                0,
                false,
                Optional.empty());
    }

    /// Begins steps of no session, one after the other, at the first.
    /// @param steps  at least one; none is held to a time of day
    public static Run begin(String title, List<Step> steps, Instant now) {
        var planned = new ArrayList<RunStep>();
        var start = 0;
        for (var step : steps) {
            var end = start + step.minutes();
            planned.add(
                    new RunStep(step.withLockedStart(Optional.empty()), start, end, 0, Duration.ZERO, false, false));
            start = end;
        }
        return new Run(
                RunId.random(), Optional.empty(), title, 0, false, now, now, planned, 0, 0, false, Optional.empty());
    }

    private static RunStep step(Schedule.Entry entry, int dayStart) {
        // A lock that the plan cannot keep holds nobody up on the day either.
        var step = entry.isBroken() ? entry.step().withLockedStart(Optional.empty()) : entry.step();
        return new RunStep(step, entry.start() - dayStart, entry.end() - dayStart, 0, Duration.ZERO, false, false);
    }

    /// The day as it was held, as a session of its own: the steps that were not left out, from when the day began.
    /// @param zone  by whose clock it began
    public TrainingSession asHeld(ZoneId zone) {
        var start = plannedStart.atZone(zone);
        var held = steps.stream()
                .filter(step -> !step.isSkipped())
                .map(RunStep::step)
                .toList();
        return TrainingSession.empty(title)
                .withDay(
                        0,
                        Day.empty(start.toLocalTime())
                                .withDate(Optional.of(start.toLocalDate()))
                                .withSteps(held));
    }

    public boolean isOver() {
        return ended.isPresent();
    }

    /// How much later than planned the day ended; negative if earlier, absent while it goes on.
    public Optional<Duration> latenessAtEnd() {
        var planned = plannedStart.plus(Duration.ofMinutes(steps.getLast().plannedEnd()));
        return ended.map(end -> Duration.between(planned, end));
    }

    public RunStep currentStep() {
        return steps.get(current);
    }

    /// The steps still to come that are not skipped.
    public List<RunStep> coming() {
        return steps.subList(current + 1, steps.size()).stream()
                .filter(step -> !step.isSkipped())
                .toList();
    }

    public boolean hasNext() {
        return !coming().isEmpty();
    }

    /// Lets time pass in the current step, unless paused or over.
    public Run after(Duration passed) {
        return isPaused || isOver() || passed.isNegative()
                ? this
                : withStep(current, step -> step.withSpent(step.spent().plus(passed)));
    }

    /// Moves what is compared with the wall clock, which was set.
    /// @param set  how far forward; negative if back
    public Run withWallSet(Duration set) {
        return set.isZero()
                ? this
                : new Run(
                        id,
                        training,
                        title,
                        day,
                        isRehearsal,
                        begun.plus(set),
                        plannedStart.plus(set),
                        steps,
                        current,
                        page,
                        isPaused,
                        ended);
    }

    /// A run that was cut off, at the moment when it is gone on with. Where the wall clock says what cannot be,
    /// earlier than the steps have taken or more than a day after they began, it was set meanwhile: then no time
    /// has passed.
    public Run takenUpAt(Instant now) {
        var cutOff = begun.plus(steps.stream().map(RunStep::spent).reduce(Duration.ZERO, Duration::plus));
        var isBelieved = !now.isBefore(cutOff) && Duration.between(begun, now).compareTo(LONGEST_DAY) <= 0;
        return isBelieved ? this : withWallSet(Duration.between(cutOff, now));
    }

    /// Goes to a step, whatever lies between; a skipped step is taken up again.
    public Run goTo(int index) {
        return withStep(index, step -> step.withSkipped(false)).at(index, 0);
    }

    /// Goes to the step of that id likewise; stays where it is not one of the run’s.
    public Run goTo(StepId step) {
        for (var index = 0; index < steps.size(); index++) {
            if (steps.get(index).step().id().equals(step)) {
                return goTo(index);
            }
        }
        return this;
    }

    /// Goes to the next step that is not skipped; stays where there is none.
    public Run next() {
        for (var index = current + 1; index < steps.size(); index++) {
            if (!steps.get(index).isSkipped()) {
                return at(index, 0);
            }
        }
        return this;
    }

    /// Goes back to the step before that is not skipped; stays at the first.
    public Run previous() {
        for (var index = current - 1; index >= 0; index--) {
            if (!steps.get(index).isSkipped()) {
                return at(index, 0);
            }
        }
        return this;
    }

    /// Leaves a step out, or takes it in again; the current one cannot be left out but by going on.
    public Run withSkipped(StepId step, boolean isSkipped) {
        return currentStep().step().id().equals(step) ? this : with(step, each -> each.withSkipped(isSkipped));
    }

    /// Leaves the current step for the next one, and notes that it was not done to its end.
    public Run skip() {
        var gone = next();
        return gone == this ? this : gone.withStep(current, step -> step.withSkipped(true));
    }

    /// Gives the current step more minutes, or fewer; it keeps 1–960.
    public Run add(int minutes) {
        return withStep(current, step -> step.withWanted(step.step().minutes() + step.added() + minutes));
    }

    /// Gives a step the minutes that the trainer now wants it to take.
    /// @param minutes  brought into 1–960
    public Run withMinutes(StepId step, int minutes) {
        return with(step, each -> each.withWanted(minutes));
    }

    /// Puts another step in the place of one that has not begun, such as a shorter pearl. A locked start stays.
    public Run replace(StepId old, Step fresh) {
        return with(
                old,
                each -> each.withStep(fresh.withLockedStart(each.step().lockedStart()))
                        .withAdded(0));
    }

    /// Puts a step after the current one.
    public Run insert(Step fresh) {
        var all = new ArrayList<>(steps);
        var end = currentStep().plannedEnd();
        all.add(current + 1, new RunStep(fresh, end, end, 0, Duration.ZERO, false, true));
        return withSteps(all);
    }

    public Run withPage(int changed) {
        return at(current, Math.max(0, changed));
    }

    public Run paused(boolean changed) {
        return new Run(
                id, training, title, day, isRehearsal, begun, plannedStart, steps, current, page, changed, ended);
    }

    public Run over(Instant now) {
        return withEnd(Optional.of(now));
    }

    /// The run as it goes on after it was ended: by mistake, or too early.
    public Run reopened() {
        return withEnd(Optional.empty());
    }

    private Run withEnd(Optional<Instant> changed) {
        return new Run(
                id, training, title, day, isRehearsal, begun, plannedStart, steps, current, page, isPaused, changed);
    }

    private Run at(int index, int newPage) {
        return new Run(
                id, training, title, day, isRehearsal, begun, plannedStart, steps, index, newPage, isPaused, ended);
    }

    private Run with(StepId step, UnaryOperator<RunStep> change) {
        return withSteps(steps.stream()
                .map(each -> each.step().id().equals(step) ? change.apply(each) : each)
                .toList());
    }

    private Run withStep(int index, UnaryOperator<RunStep> change) {
        var all = new ArrayList<>(steps);
        all.set(index, change.apply(all.get(index)));
        return withSteps(all);
    }

    private Run withSteps(List<RunStep> changed) {
        return new Run(
                id, training, title, day, isRehearsal, begun, plannedStart, changed, current, page, isPaused, ended);
    }
}
