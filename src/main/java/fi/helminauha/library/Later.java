package fi.helminauha.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/// Moments by which what was changed last comes first, whatever was done to the clock.
public final class Later {
    private Later() {}

    /// Now, in whole milliseconds. Where the clock has not come so far, since it was set back or two things were
    /// changed at once, a millisecond after the last of the others.
    public static Instant than(Stream<Instant> others, InstantSource clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return others.max(Comparator.naturalOrder())
                .map(last -> last.plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
    }
}
