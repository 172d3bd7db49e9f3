package fi.helminauha.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/// Tells how much time has passed since it was last asked, and how far the wall clock was set meanwhile. Used on one
/// thread.
public final class Stopwatch {
    /// Two clocks that nobody sets differ by less, since they are not read at the same moment.
    private static final Duration SET = Duration.ofSeconds(1);

    private final LongSupplier nanos;
    private final Clock wall;
    private long lastNanos;
    private Instant lastWall;

    /// The time since the last lap.
    /// @param passed   never negative; sleep of the computer counts
    /// @param wallSet  by how much the wall clock was set forward, negative if back; zero where it was not
    public record Lap(Duration passed, Duration wallSet) {}

    /// @param nanos  as [System#nanoTime], counting sleep
    public Stopwatch(LongSupplier nanos, Clock wall) {
        this.nanos = nanos;
        this.wall = wall;
        this.lastNanos = nanos.getAsLong();
        this.lastWall = wall.instant();
    }

    public Lap lap() {
        var nowNanos = nanos.getAsLong();
        var nowWall = wall.instant();
        var passed = Duration.ofNanos(nowNanos - lastNanos);
        var set = Duration.between(lastWall, nowWall).minus(passed);
        lastNanos = nowNanos;
        lastWall = nowWall;
        return new Lap(passed, set.abs().compareTo(SET) < 0 ? Duration.ZERO : set);
    }
}
