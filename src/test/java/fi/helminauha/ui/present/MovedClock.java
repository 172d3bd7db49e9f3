package fi.helminauha.ui.present;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Wall clock and monotonic clock that a test moves.
final class MovedClock extends Clock {
    private Instant now;
    private long nanos;

    MovedClock(Instant now) {
        this.now = now;
    }

    void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    long nanos() {
        return nanos;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Sets the wall clock, as the system does when it has asked for the right time; no time passes.
    void set(Duration forward) {
        now = now.plus(forward);
    }
}
