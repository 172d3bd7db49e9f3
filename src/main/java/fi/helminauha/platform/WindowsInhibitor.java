package fi.helminauha.platform;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.System.Logger.Level;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/// Windows: `SetThreadExecutionState` of kernel32. It holds for as long as the thread that called it lives.
record WindowsInhibitor() implements SleepInhibitor {
    private static final int CONTINUOUS = 0x8000_0000;
    private static final int SYSTEM_REQUIRED = 0x0000_0001;
    private static final int DISPLAY_REQUIRED = 0x0000_0002;

    @Override
    public Inhibition begin(String reason) throws PlatformException {
        var setState = NativeCall.of("kernel32")
                .function("SetThreadExecutionState", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        set(setState, CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
        return () -> end(setState);
    }

    private static void end(MethodHandle setState) {
        try {
            set(setState, CONTINUOUS);
        } catch (PlatformException e) {
            System.getLogger(WindowsInhibitor.class.getName()).log(Level.DEBUG, "let the computer sleep", e);
        }
    }

    /// The function gives the state before, which is 0 for a refusal.
    private static void set(MethodHandle setState, int state) throws PlatformException {
        if (NativeCall.call(setState, state) instanceof Integer before && before == 0) {
            throw new PlatformException("SetThreadExecutionState refuses " + Integer.toHexString(state));
        }
    }
}
