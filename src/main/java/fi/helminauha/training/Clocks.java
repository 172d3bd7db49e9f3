package fi.helminauha.training;

import java.time.Clock;
import java.util.function.LongSupplier;

/// The clocks by which a day is presented.
/// @param wall     what time it is; may be set while the day goes on
/// @param elapsed  nanoseconds that have really passed, as [System#nanoTime], counting sleep of the computer
public record Clocks(Clock wall, LongSupplier elapsed) {
    /// Counts from now on.
    public Stopwatch stopwatch() {
        return new Stopwatch(elapsed, wall);
    }
}
