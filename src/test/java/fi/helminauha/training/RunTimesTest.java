package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.training.RunTimes.NextBreak;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day: 9.00 a 30, 9.30 b 20, 9.50 c 10, 10.00 coffee 15 (locked), 10.15 d 45, to 11.00.
class RunTimesTest {
    private final Step a = Step.own("a", 30);
    private final Step b = Step.own("b", 20);
    private final Step c = Step.own("c", 10);
    private final Step coffee = Step.ofBreak(15).withLockedStart(Optional.of(LocalTime.of(10, 0)));
    private final Step d = Step.own("d", 45);
    private final Run begun = begin(a, b, c, coffee, d);

    private static Run begin(Step... steps) {
        return Run.begin(Sessions.of(steps), 0, false, at("09:00"), ZoneOffset.UTC);
    }

    @Test
    void whoKeepsToThePlanIsNeitherAheadNorBehind() {
        var times = RunTimes.of(begun.after(Duration.ofMinutes(10)), at("09:10"));

        assertEquals(
                new RunTimes(
                        Duration.ofMinutes(20),
                        Duration.ZERO,
                        at("11:00"),
                        at("11:00"),
                        Optional.of(new NextBreak(at("10:00"), at("10:15"), false))),
                times);
    }

    @ParameterizedTest(name = "begun at {0}: {1} behind")
    @CsvSource({"09:07, PT7M", "08:50, -PT10M"})
    void whoBeginsLateIsBehind(String begun, Duration lateness) {
        assertEquals(lateness, RunTimes.of(this.begun, at(begun)).lateness());
    }

    @Test
    void aStepThatRunsOverPutsTheDayBehindMinuteByMinute() {
        var times = RunTimes.of(begun.after(Duration.ofMinutes(36)), at("09:36"));

        assertEquals(Duration.ofMinutes(-6), times.remaining());
        assertEquals(Duration.ofMinutes(6), times.lateness());
        assertEquals(Optional.of(new NextBreak(at("10:06"), at("10:21"), false)), times.nextBreak());
        assertEquals(at("11:06"), times.end());
    }

    @Test
    void aLockedBreakIsWaitedForByWhoIsAhead() {
        var times = RunTimes.of(begun.next().next(), at("09:40"));

        assertEquals(Duration.ofMinutes(-10), times.lateness());
        assertEquals(Optional.of(new NextBreak(at("10:00"), at("10:15"), false)), times.nextBreak());
        assertEquals(at("11:00"), times.end());
    }

    @Test
    void whatIsDecidedShowsAtOnce() {
        assertEquals(Duration.ofMinutes(5), lateness(begun.add(5)));
        assertEquals(Duration.ofMinutes(-1), lateness(begun.add(-1)));
        assertEquals(Duration.ofMinutes(-20), lateness(begun.withSkipped(b.id(), true)));
        assertEquals(Duration.ofMinutes(-10), lateness(begun.withSkipped(c.id(), true)), "the one before the lock");
        assertEquals(Duration.ofMinutes(-5), lateness(begun.withMinutes(b.id(), 15)));
        assertEquals(Duration.ofMinutes(12), lateness(begun.insert(Step.own("Kysymyksiä", 12))));
        assertEquals(Duration.ofMinutes(-8), lateness(begun.replace(b.id(), Step.own("lyhyempi", 12))));
    }

    private static Duration lateness(Run run) {
        return RunTimes.of(run, at("09:00")).lateness();
    }

    @Test
    void aStepDoneBeforeIsNotCountedAgainByWhoGoesBackToIt() {
        var ahead = begun.after(Duration.ofMinutes(30))
                .next()
                .after(Duration.ofMinutes(20))
                .next();

        var times = RunTimes.of(ahead.goTo(0), at("09:50"));

        assertEquals(Duration.ZERO, times.lateness());
    }

    @Test
    void aBreakThatIsLeftOutIsNotTheNextBreak() {
        var times = RunTimes.of(begun.withSkipped(coffee.id(), true), at("09:00"));

        assertEquals(Optional.empty(), times.nextBreak());
        assertEquals(Duration.ofMinutes(-15), times.lateness(), "the day’s end is the next promise");
    }

    @Test
    void theBreakThatGoesOnIsTheNextBreak() {
        var times = RunTimes.of(begun.goTo(3).after(Duration.ofMinutes(5)), at("10:05"));

        assertEquals(Optional.of(new NextBreak(at("10:00"), at("10:15"), true)), times.nextBreak());
    }

    @Test
    void whilePausedTheDayFallsBehind() {
        var paused = begun.after(Duration.ofMinutes(10)).paused(true);

        assertEquals(Duration.ofMinutes(20), RunTimes.of(paused, at("09:20")).remaining());
        assertEquals(Duration.ofMinutes(10), RunTimes.of(paused, at("09:20")).lateness());
    }

    @Test
    void aPlanThatRunsIntoItsLockedBreakIsBehindFromTheStart() {
        var long_ = Step.own("pitkä", 70);

        assertEquals(Duration.ofMinutes(10), lateness(begin(long_, coffee, d)));
    }

    @Test
    void aGapBeforeALockIsNotSpentUnseen() {
        var short_ = Step.own("lyhyt", 50);

        assertEquals(Duration.ZERO, lateness(begin(short_, coffee, d)));
        assertEquals(Duration.ofMinutes(5), lateness(begin(short_, coffee, d).add(5)));
    }

    @Test
    void aLockThatThePlanCannotKeepHoldsNobodyUp() {
        var broken = Step.own("lukittu", 10).withLockedStart(Optional.of(LocalTime.of(8, 0)));
        var times = RunTimes.of(begin(a, broken, d).add(-10), at("09:00"));

        assertEquals(Duration.ofMinutes(-10), times.lateness());
        assertEquals(at("10:15"), times.end());
    }

    @Test
    void aLockedBreakReplacedByAShorterOneStillBeginsOnTime() {
        var times = RunTimes.of(begun.replace(coffee.id(), Step.ofBreak(5)), at("09:00"));

        assertEquals(Optional.of(new NextBreak(at("10:00"), at("10:05"), false)), times.nextBreak());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-12-01T" + time + ":00Z");
    }
}
