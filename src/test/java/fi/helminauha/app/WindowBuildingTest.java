package fi.helminauha.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.javafx.application.PlatformImpl;
import fi.helminauha.ChildJvm;
import fi.helminauha.start.AppPaths;
import fi.helminauha.start.StartSequence;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window is built beside JavaFX’s own start. What asks for a screen, as a menu or a tooltip does when it is made,
/// ends a start in which the window’s thread comes first. Here JavaFX never comes.
class WindowBuildingTest {
    @TempDir
    private Path home;

    @Test
    void theWindowIsBuiltWhereJavaFxIsNotThereYet() {
        try (var program = ChildJvm.start(home, Map.of(), Building.class)) {
            assertEquals("readTheme", program.line());
        }
    }

    /// Prints where the window’s thread waits for JavaFX in the end: `readTheme` when the window is built, `run`
    /// when it could not be.
    static final class Building {
        private static final long LOOK_NANOS = 10_000_000;

        public static void main(String... arguments) throws ReflectiveOperationException {
            var places = AppPaths.of(
                    Map.of(
                            "os.name",
                            "Linux",
                            "user.home",
                            Path.of("").toAbsolutePath().toString()),
                    System.getenv());
            new Wiring(places, Locale.of("fi"));
            letJavaFxBeCalled();
            while (waitedFor().isEmpty()) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            System.out.println(waitedFor().orElseThrow());
        }

        /// As if it had been called and had a thread, so that what is left to that thread is not waited for.
        private static void letJavaFxBeCalled() throws ReflectiveOperationException {
            ((AtomicBoolean) hidden("initialized")).set(true);
            ((CountDownLatch) hidden("startupLatch")).countDown();
        }

        private static Object hidden(String name) throws ReflectiveOperationException {
            var field = PlatformImpl.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        }

        private static Optional<String> waitedFor() {
            return Thread.getAllStackTraces().entrySet().stream()
                    .filter(thread -> thread.getKey().getName().equals("window"))
                    .flatMap(thread -> Arrays.stream(thread.getValue()))
                    .filter(frame -> frame.getClassName().equals(StartSequence.class.getName()))
                    .map(StackTraceElement::getMethodName)
                    .findFirst()
                    .filter(method -> method.equals("readTheme") || method.equals("run"));
        }
    }
}
