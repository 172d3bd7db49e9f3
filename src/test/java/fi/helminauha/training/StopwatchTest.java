package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopwatchTest {
    private long nanos = Long.MAX_VALUE - 5;
    private Instant now = Instant.parse("2026-12-01T07:00:00Z");

    private final InstantSource wall = () -> now;
    private final Stopwatch stopwatch = new Stopwatch(() -> nanos, wall.withZone(ZoneOffset.UTC));

    @Test
    void aLapIsTheTimeSinceTheLastOne() {
        pass(Duration.ofMillis(250), Duration.ofMillis(250));
        assertEquals(new Stopwatch.Lap(Duration.ofMillis(250), Duration.ZERO), stopwatch.lap());

        pass(Duration.ofSeconds(3), Duration.ofSeconds(3));
        assertEquals(new Stopwatch.Lap(Duration.ofSeconds(3), Duration.ZERO), stopwatch.lap());
        assertEquals(new Stopwatch.Lap(Duration.ZERO, Duration.ZERO), stopwatch.lap());
    }

    @ParameterizedTest(name = "passed {0}, by the wall clock {1}: set by {2}")
    @CsvSource({
        "PT1S, PT1.4S, PT0S",
        "PT1S, PT0.6S, PT0S",
        "PT1S, PT31S, PT30S",
        "PT1S, PT1H1S, PT1H",
        "PT1S, PT23H1S, PT23H",
        "PT1S, -P365D, -PT8760H1S",
        // The computer slept.
        "PT20M, PT20M, PT0S",
        "PT12H, PT13H, PT1H",
    })
    void aLapIsTheTimeThatReallyPassedHoweverTheWallClockIsSet(Duration passed, Duration byWall, Duration set) {
        pass(passed, byWall);

        assertEquals(new Stopwatch.Lap(passed, set), stopwatch.lap());
    }

    private void pass(Duration passed, Duration byWall) {
        nanos += passed.toNanos();
        now = now.plus(byWall);
    }
}
