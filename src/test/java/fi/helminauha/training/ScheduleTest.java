package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.helminauha.collection.WorkForm;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private final Step opening = Step.own("Aloitus", 15);
    private final Step work = Step.own("Työpaja", 90);
    private final Step lunch = Step.ofBreak(45);

    @Test
    void eachStepBeginsWhereTheOneBeforeItEnds() {
        assertEquals(List.of("09:00–09:15", "09:15–10:45", "10:45–11:30"), times(opening, work, lunch));
    }

    @Test
    void aLockedStartLaterThanItsTimeLeavesAGap() {
        var schedule = Schedule.of(Sessions.day(opening, work, locked(lunch, "11:30")));

        assertEquals("11:30–12:15", times(schedule).getLast());
        assertEquals(45, schedule.entries().getLast().gap());
    }

    @Test
    void aLockedStartEarlierThanItsTimeIsKeptAndTheOverrunSaid() {
        var schedule = Schedule.of(Sessions.day(opening, work, locked(lunch, "10:30"), Step.own("Lopetus", 10)));

        assertEquals(List.of("09:00–09:15", "09:15–10:45", "10:30–11:15", "11:15–11:25"), times(schedule));
        assertEquals(-15, schedule.entries().get(2).gap());
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:14", "08:00", "00:00"})
    void aLockedStartBeforeThePreviousStepsStartIsBrokenAndTheClockRollsOn(String start) {
        var schedule = Schedule.of(Sessions.day(opening, work, locked(lunch, start)));

        var last = schedule.entries().getLast();
        assertEquals("10:45–11:30", times(schedule).getLast());
        assertEquals(true, last.isBroken());
        assertEquals(0, last.gap());
    }

    @Test
    void aFirstStepLockedBeforeTheDaysStartIsBroken() {
        var schedule = Schedule.of(Sessions.day(locked(opening, "08:00")));

        assertEquals(List.of("09:00–09:15"), times(schedule));
        assertEquals(true, schedule.entries().getFirst().isBroken());
    }

    @Test
    void aDayWithoutStepsEndsWhenItBegins() {
        var schedule = Schedule.of(Sessions.day());

        assertEquals(schedule.start(), schedule.end());
        assertEquals(OptionalInt.empty(), schedule.slack());
    }

    @Test
    void aDayOfOnlyBreaksIsTimedLikeAnyOther() {
        assertEquals(List.of("09:00–09:45", "09:45–10:00"), times(lunch, Step.ofBreak(15)));
    }

    @Test
    void aDayMayRunPastMidnight() {
        var day = Sessions.day(Step.own("Yö", 180)).withStart(LocalTime.of(22, 30));

        assertEquals(List.of("22:30–01:30"), times(Schedule.of(day)));
    }

    @ParameterizedTest
    @CsvSource({"120, 15", "105, 0", "60, -45"})
    void theSlackIsWhatTheTimeAvailableLeaves(int available, int slack) {
        var day = Sessions.day(opening, work).withMinutesAvailable(OptionalInt.of(available));

        assertEquals(OptionalInt.of(slack), Schedule.of(day).slack());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -10_000, 961, 10_000})
    void aStepTakesBetweenAMinuteAndSixteenHours(int minutes) {
        var content = new StepContent.Break();

        assertThrows(IllegalArgumentException.class, () -> step(content, minutes));
        assertEquals(minutes < 1 ? 1 : 960, work.withMinutes(minutes).minutes());
    }

    private static Step step(StepContent content, int minutes) {
        return new Step(StepId.random(), content, minutes, WorkForm.BREAK, "", "", "", List.of(), "", Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00", "08:59", "00:00"})
    void aDayCannotEndBeforeItBegins(String end) {
        assertEquals(Optional.empty(), Sessions.day(work).until(LocalTime.parse(end)));
    }

    @Test
    void aDayThatBeginsLaterIsAvailableAsLongAsBefore() {
        var day = Sessions.day(work).until(LocalTime.of(15, 30)).orElseThrow();

        assertEquals(Optional.of(LocalTime.of(15, 30)), day.end());
        assertEquals(
                Optional.of(LocalTime.of(16, 30)),
                day.withStart(LocalTime.of(10, 0)).end());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 1", "10000, 1440"})
    void theTimeAvailableIsBroughtIntoADay(int typed, int available) {
        var day = Sessions.day().withMinutesAvailable(OptionalInt.of(typed));

        assertEquals(OptionalInt.of(available), day.minutesAvailable());
    }

    private static Step locked(Step step, String start) {
        return step.withLockedStart(Optional.of(LocalTime.parse(start)));
    }

    private static List<String> times(Step... steps) {
        return times(Schedule.of(Sessions.day(steps)));
    }

    private static List<String> times(Schedule schedule) {
        return schedule.entries().stream()
                .map(entry -> Schedule.timeOf(entry.start()) + "–" + Schedule.timeOf(entry.end()))
                .toList();
    }
}
