package fi.helminauha.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/// macOS: an assertion of IOKit that the display does not sleep for want of a user. It ends with the program at the
/// latest.
record MacInhibitor() implements SleepInhibitor {
    private static final String FRAMEWORKS = "/System/Library/Frameworks/";
    private static final String TYPE = "PreventUserIdleDisplaySleep";
    private static final int LEVEL_ON = 255;
    private static final int UTF_8 = 0x0800_0100;

    @Override
    public Inhibition begin(String reason) throws PlatformException {
        var iokit = NativeCall.of(FRAMEWORKS + "IOKit.framework/IOKit");
        var foundation = NativeCall.of(FRAMEWORKS + "CoreFoundation.framework/CoreFoundation");
        try (var arena = Arena.ofConfined()) {
            var type = string(foundation, TYPE, arena);
            var name = string(foundation, reason, arena);
            try {
                return begin(iokit, type, name, arena);
            } finally {
                release(foundation, type);
                release(foundation, name);
            }
        }
    }

    private static Inhibition begin(NativeCall iokit, MemorySegment type, MemorySegment name, Arena arena)
            throws PlatformException {
        var create = iokit.function(
                "IOPMAssertionCreateWithName", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
        var release = iokit.function("IOPMAssertionRelease", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        var id = arena.allocate(JAVA_INT);
        if (NativeCall.call(create, type, LEVEL_ON, name, id) instanceof Integer result && result != 0) {
            throw new PlatformException("IOPMAssertionCreateWithName gives " + result);
        }
        var assertion = id.get(JAVA_INT, 0);
        return () -> {
            try {
                NativeCall.call(release, assertion);
            } catch (PlatformException e) {
                System.getLogger(MacInhibitor.class.getName()).log(Level.DEBUG, "let the computer sleep", e);
            }
        };
    }

    private static MemorySegment string(NativeCall foundation, String words, Arena arena) throws PlatformException {
        var create = foundation.function(
                "CFStringCreateWithCString", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
        if (NativeCall.call(create, MemorySegment.NULL, arena.allocateFrom(words), UTF_8)
                        instanceof MemorySegment string
                && !NativeCall.isNull(string)) {
            return string;
        }
        throw new PlatformException("CFStringCreateWithCString gives nothing");
    }

    private static void release(NativeCall foundation, MemorySegment string) throws PlatformException {
        NativeCall.call(foundation.function("CFRelease", FunctionDescriptor.ofVoid(ADDRESS)), string);
    }
}
