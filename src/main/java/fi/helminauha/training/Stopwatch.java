package fi.helminauha.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/// Tells how much time has passed since it was last asked. It counts by a monotonic clock, so that a corrected wall
/// clock or the change to summer time moves nothing; time that the machine slept through, which a monotonic clock may
/// leave out, is taken from the wall clock. Used on one thread.
public final class Stopwatch {
    /// A wall clock this much ahead of the monotonic one has not been corrected: the machine has slept.
    private static final Duration SLEPT = Duration.ofSeconds(10);

    private final LongSupplier nanos;
    private final Clock wall;
    private long lastNanos;
    private Instant lastWall;

    /// @param nanos  as [System#nanoTime]
    public Stopwatch(LongSupplier nanos, Clock wall) {
        this.nanos = nanos;
        this.wall = wall;
        this.lastNanos = nanos.getAsLong();
        this.lastWall = wall.instant();
    }

    /// The time since the last lap; never negative.
    public Duration lap() {
        var nowNanos = nanos.getAsLong();
        var nowWall = wall.instant();
        var monotonic = Duration.ofNanos(nowNanos - lastNanos);
        var byWall = Duration.between(lastWall, nowWall);
        lastNanos = nowNanos;
        lastWall = nowWall;
        return byWall.minus(monotonic).compareTo(SLEPT) >= 0 ? byWall : monotonic;
    }
}
