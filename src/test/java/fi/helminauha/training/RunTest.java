package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    /// Nine o’clock in Helsinki.
    private static final Instant NINE = Instant.parse("2026-12-01T07:00:00Z");

    private final Step first = Step.own("Ensimmäinen", 20);
    private final Step second = Step.own("Toinen", 30);
    private final Step third = Step.own("Kolmas", 10);
    private final TrainingSession session = Sessions.of(first, second, third);
    private final Run run = Run.begin(session, 0, false, NINE, HELSINKI);

    @ParameterizedTest(name = "begun at {0} the plan’s clock starts at {1}")
    @CsvSource({
        "2026-12-01T07:00:00Z, 2026-12-01T07:00:00Z",
        "2026-12-01T06:00:00Z, 2026-12-01T07:00:00Z",
        "2026-12-01T07:25:30Z, 2026-12-01T07:00:00Z",
        "2026-12-01T08:00:01Z, 2026-12-01T08:00:01Z",
        "2026-12-01T18:00:00Z, 2026-12-01T18:00:00Z",
        // Summer time: nine is six by the clock of the world.
        "2026-07-01T06:10:00Z, 2026-07-01T06:00:00Z",
    })
    void whoBeginsNearThePlannedStartIsMeasuredByIt(Instant begun, Instant start) {
        assertEquals(start, Run.begin(session, 0, false, begun, HELSINKI).plannedStart());
        assertEquals(begun, Run.begin(session, 0, true, begun, HELSINKI).plannedStart());
    }

    @Test
    void aDayWithoutStepsCannotBeRun() {
        assertThrows(IllegalArgumentException.class, () -> Run.begin(Sessions.of(), 0, false, NINE, HELSINKI));
    }

    @ParameterizedTest(name = "gone on with {0} after its beginning: the plan moves by {1}")
    @CsvSource({
        "PT5M, PT0S",
        "PT6H, PT0S",
        "PT24H, PT0S",
        // The wall clock was set while the program was not there; five minutes had passed.
        "PT4M, -PT1M",
        "-P365D, -PT8760H5M",
        "PT47H5M, PT47H",
    })
    void aRunThatWasCutOffIsGoneOnWithHoweverTheWallClockWasSet(Duration later, Duration moved) {
        var cutOff = run.after(Duration.ofMinutes(5));

        var takenUp = cutOff.takenUpAt(NINE.plus(later));

        assertEquals(NINE.plus(moved), takenUp.plannedStart());
        assertEquals(cutOff.steps(), takenUp.steps());
    }

    @Test
    void timePassesInTheCurrentStepAlone() {
        var passed = run.after(Duration.ofMinutes(5)).next().after(Duration.ofSeconds(30));

        assertEquals(
                List.of(Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ZERO),
                passed.steps().stream().map(RunStep::spent).toList());
    }

    @Test
    void noTimePassesWhilePausedOrAfterTheEnd() {
        assertEquals(Duration.ZERO, spent(run.paused(true).after(Duration.ofMinutes(5))));
        assertEquals(Duration.ZERO, spent(run.over(NINE).after(Duration.ofMinutes(5))));
        assertEquals(Duration.ofMinutes(5), spent(run.paused(true).paused(false).after(Duration.ofMinutes(5))));
    }

    @Test
    void timeNeverRunsBackwards() {
        assertSame(run, run.after(Duration.ofSeconds(-1)));
    }

    @Test
    void goingOnStopsAtTheLastStepAndGoingBackAtTheFirst() {
        assertEquals(2, run.next().next().next().next().current());
        assertEquals(0, run.next().previous().previous().current());
        assertFalse(run.goTo(2).hasNext());
    }

    @Test
    void everyStepBeginsAtItsFirstPage() {
        assertEquals(0, run.withPage(3).next().page());
        assertEquals(0, run.next().withPage(3).previous().page());
        assertEquals(0, run.withPage(3).goTo(2).page());
        assertEquals(0, run.withPage(-1).page());
    }

    @Test
    void aStepLeftOutIsPassedOver() {
        var shorter = run.withSkipped(second.id(), true);

        assertEquals(2, shorter.next().current());
        assertEquals(0, shorter.next().previous().current());
        assertEquals(1, shorter.withSkipped(second.id(), false).next().current());
    }

    @Test
    void aStepLeftOutIsTakenUpAgainByGoingToIt() {
        var back = run.withSkipped(second.id(), true).goTo(1);

        assertFalse(back.currentStep().isSkipped());
    }

    @Test
    void theStepThatGoesOnCannotBeLeftOutButBySkippingIt() {
        assertSame(run, run.withSkipped(first.id(), true));

        var skipped = run.skip();
        assertEquals(1, skipped.current());
        assertTrue(skipped.steps().getFirst().isSkipped());
        assertEquals(skipped.goTo(2), skipped.goTo(2).skip(), "there is nothing after it");
    }

    @ParameterizedTest(name = "{0} minutes more make {1}")
    @CsvSource({"1, 21", "-1, 19", "-19, 1", "-20, 1", "-1000, 1", "940, 960", "10000, 960"})
    void theCurrentStepKeepsBetweenAMinuteAndSixteenHours(int added, int wanted) {
        assertEquals(Duration.ofMinutes(wanted), run.add(added).currentStep().wanted());
        assertEquals(
                Duration.ofMinutes(wanted),
                run.withMinutes(first.id(), 20 + added).currentStep().wanted());
    }

    @Test
    void minutesAddedManyTimesAddUp() {
        assertEquals(
                Duration.ofMinutes(26),
                run.add(1).add(5).add(5).add(-5).currentStep().wanted());
    }

    @Test
    void anInsertedStepComesNextAndHasNoTimeInThePlan() {
        var fresh = Step.own("Kysymyksiä", 15);
        var inserted = run.next().insert(fresh);

        assertEquals(List.of(first, second, fresh, third), plan(inserted));
        assertEquals(0, inserted.steps().get(2).plannedMinutes());
        assertEquals(fresh, inserted.next().currentStep().step());
    }

    @Test
    void aStepReplacedKeepsItsPlaceAndLockInThePlan() {
        var lunch = Step.ofBreak(45).withLockedStart(Optional.of(LocalTime.of(9, 40)));
        var day = Run.begin(Sessions.of(first, lunch), 0, false, NINE, HELSINKI);

        var replaced = day.replace(lunch.id(), Step.ofBreak(30)).steps().get(1);

        assertEquals(Duration.ofMinutes(30), replaced.wanted());
        assertEquals(lunch.lockedStart(), replaced.step().lockedStart());
        assertEquals(45, replaced.plannedMinutes());
        assertEquals(40, replaced.plannedStart());
    }

    @ParameterizedTest(name = "ended at {0}: {1} late")
    @CsvSource({"2026-12-01T08:00:00Z, PT0S", "2026-12-01T08:07:00Z, PT7M", "2026-12-01T07:50:00Z, -PT10M"})
    void theDayIsAsLateAsItEndedAfterItsPlannedEnd(Instant ended, Duration lateness) {
        assertEquals(Optional.empty(), run.latenessAtEnd());
        assertEquals(Optional.of(lateness), run.over(ended).latenessAtEnd());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void thereIsAlwaysACurrentStep(int index) {
        assertThrows(RuntimeException.class, () -> run.goTo(index));
    }

    private static Duration spent(Run run) {
        return run.currentStep().spent();
    }

    private static List<Step> plan(Run run) {
        return run.steps().stream().map(RunStep::step).toList();
    }
}
