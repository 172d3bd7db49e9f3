package fi.helminauha.platform;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// The time that has really passed, also while the computer slept and however its wall clock was set.
public final class ElapsedTime implements LongSupplier {
    /// `CLOCK_BOOTTIME` of Linux.
    private static final int LINUX = 7;
    /// `CLOCK_MONOTONIC` of macOS, which counts sleep there.
    private static final int MAC = 6;

    private final MethodHandle clockGetTime;
    private final int clock;
    /// A `timespec`: seconds and nanoseconds.
    private final MemorySegment time = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 2);

    private ElapsedTime(MethodHandle clockGetTime, int clock) {
        this.clockGetTime = clockGetTime;
        this.clock = clock;
    }

    /// Nanoseconds from an unknown beginning, as [System#nanoTime]. Used on one thread. Where the platform has no such
    /// clock it is Java's, which on Windows counts sleep too.
    public static LongSupplier ofThisPlatform() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return System::nanoTime;
        }
        try {
            var function = NativeCall.ofC()
                    .function(
                            "clock_gettime",
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var elapsed = new ElapsedTime(function, name.startsWith("mac") ? MAC : LINUX);
            elapsed.read();
            return elapsed;
        } catch (PlatformException e) {
            System.getLogger(ElapsedTime.class.getName()).log(Level.DEBUG, "sleep is not counted", e);
            return System::nanoTime;
        }
    }

    @Override
    public long getAsLong() {
        try {
            return read();
        } catch (PlatformException e) {
            throw new IllegalStateException("the clock has gone that was there", e);
        }
    }

    private long read() throws PlatformException {
        if (!Integer.valueOf(0).equals(NativeCall.call(clockGetTime, clock, time))) {
            throw new PlatformException("no clock " + clock);
        }
        return TimeUnit.SECONDS.toNanos(time.getAtIndex(ValueLayout.JAVA_LONG, 0))
                + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
    }
}
