package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.platform.Awake;
import fi.helminauha.platform.PlatformException;
import fi.helminauha.platform.SleepInhibitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desktop’s session bus keeps the computer awake for as long as the program holds on to it. The bus is one of the
/// test’s own, with a screen saver on it that says who holds it back. Needs Debian’s `dbus`, `python3-dbus` and
/// `python3-gi`.
class AwakeTest {
    private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path folder;

    private BufferedReader screenSaver;

    @BeforeEach
    void startBus() throws IOException, InterruptedException, URISyntaxException {
        assumeTrue(Files.isExecutable(DAEMON), "no dbus-daemon");
        assumeTrue(Files.isExecutable(PYTHON), "no Python");
        assumeTrue(
                new ProcessBuilder(PYTHON.toString(), "-c", "import dbus, gi")
                                .start()
                                .waitFor()
                        == 0,
                "Python has no D-Bus");
        var daemon = start(new ProcessBuilder(
                DAEMON.toString(),
                "--session",
                "--nofork",
                "--nopidfile",
                "--print-address",
                "--address=" + address()));
        daemon.readLine();
        var service = new ProcessBuilder(
                PYTHON.toString(),
                Path.of(AwakeTest.class.getResource("/screen-saver.py").toURI()).toString());
        service.environment().put("DBUS_SESSION_BUS_ADDRESS", address());
        screenSaver = start(service);
        assertEquals("ready", screenSaver.readLine());
    }

    private BufferedReader start(ProcessBuilder builder) throws IOException {
        var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        processes.add(process);
        return process.inputReader();
    }

    private String address() {
        return "unix:path=" + folder.resolve("bus");
    }

    private SleepInhibitor inhibitor() {
        return SleepInhibitor.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", address()));
    }

    @AfterEach
    void stopBus() {
        processes.reversed().forEach(Process::destroyForcibly);
    }

    @Test
    void theScreenSaverIsHeldBackOnceAndLetGoAtTheEnd() throws IOException {
        var awake = new Awake(Runnable::run, inhibitor());

        awake.keep("Päivä");
        awake.keep("Päivä");
        awake.letGo();
        awake.letGo();

        assertEquals("held back by Helminauha: Päivä", screenSaver.readLine());
        assertEquals("let go", screenSaver.readLine());
    }

    @Test
    void aProgramThatIsKilledHoldsNothingBack() throws IOException {
        try (var program = ChildJvm.start(folder, Map.of(), KeepingAwake.class, address())) {
            assertEquals("awake", program.line());
            assertEquals("held back by Helminauha: Päivä", screenSaver.readLine());

            program.kill();
        }

        assertEquals("let go", screenSaver.readLine());
    }

    @Test
    void whereNothingHoldsSleepBackNothingIsTold() {
        var withoutBus = SleepInhibitor.of("Linux", Map.of());
        var withoutService =
                SleepInhibitor.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("no-bus")));
        var awake = new Awake(Runnable::run, withoutBus);

        awake.keep("Päivä");
        awake.letGo();

        assertThrows(PlatformException.class, () -> withoutBus.begin("Päivä"));
        assertThrows(PlatformException.class, () -> withoutService.begin("Päivä"));
    }

    @Test
    void aBusThatIsReachedThroughTheNetworkIsNotAsked() {
        var remote = SleepInhibitor.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", "tcp:host=127.0.0.1,port=9"));

        var refusal = assertThrows(PlatformException.class, () -> remote.begin("Päivä"));

        assertEquals("there is no session bus", refusal.getMessage());
    }

    @Test
    void windowsAndMacOsHaveWaysOfTheirOwnWhichAreAbsentElsewhere() {
        for (var system : List.of("Windows 11", "Mac OS X")) {
            var inhibitor = SleepInhibitor.of(system, Map.of());

            var refusal = assertThrows(PlatformException.class, () -> inhibitor.begin("Päivä"));
            assertInstanceOf(IllegalArgumentException.class, refusal.getCause());
        }
    }
}
