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
        assertEquals(Duration.ofMillis(250), stopwatch.lap());

        pass(Duration.ofSeconds(3), Duration.ofSeconds(3));
        assertEquals(Duration.ofSeconds(3), stopwatch.lap());
        assertEquals(Duration.ZERO, stopwatch.lap());
    }

    @ParameterizedTest(name = "monotonic {0}, wall {1}: {2}")
    @CsvSource({
        // The wall clock was corrected a little, set back, or put right after years.
        "PT1S, PT3S, PT1S",
        "PT1S, PT0S, PT1S",
        "PT1S, -PT1H, PT1S",
        "PT1S, P20000D, PT1S",
        // The machine slept, and the monotonic clock with it, or not.
        "PT1S, PT20M, PT20M",
        "PT0S, PT12H, PT12H",
        "PT20M, PT20M, PT20M",
    })
    void onlySleepIsTakenFromTheWallClock(Duration monotonic, Duration byWall, Duration lap) {
        pass(monotonic, byWall);

        assertEquals(lap, stopwatch.lap());
    }

    private void pass(Duration monotonic, Duration byWall) {
        nanos += monotonic.toNanos();
        now = now.plus(byWall);
    }
}
