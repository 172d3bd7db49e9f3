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
    /// Nobody goes on with a day after a longer sleep: such a wall clock was wrong before, as with a dead battery.
    private static final Duration LONGEST_SLEEP = Duration.ofHours(24);

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
        var slept = byWall.minus(monotonic);
        var hasSlept = slept.compareTo(SLEPT) >= 0 && slept.compareTo(LONGEST_SLEEP) <= 0;
        return hasSlept ? byWall : monotonic;
    }
}
