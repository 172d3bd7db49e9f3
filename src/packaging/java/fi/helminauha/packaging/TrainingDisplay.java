package fi.helminauha.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;

/// Where the program is shown while its start-up cache is trained: the system’s screen, or on Linux an X server of our
/// own without a screen. A build that is told to do without either lets the tour run without a window; the cache then
/// knows less of the start.
final class TrainingDisplay implements AutoCloseable {
    private final Process server;
    private final Map<String, String> environment;
    private final boolean isShown;

    private TrainingDisplay(Process server, Map<String, String> environment, boolean isShown) {
        this.server = server;
        this.environment = environment;
        this.isShown = isShown;
    }

    /// Whether there is a screen, or an X server that does without.
    static boolean isHere(Platform platform) {
        return platform != Platform.LINUX || Command.isHere("Xvfb");
    }

    static TrainingDisplay open(Platform platform) throws IOException {
        if (platform != Platform.LINUX) {
            return new TrainingDisplay(null, Map.of(), true);
        }
        if (!isHere(platform)) {
            return new TrainingDisplay(null, Map.of(), false);
        }
        // Without -noreset the server starts anew when its last client has gone, and refuses the next one meanwhile.
        var server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        return new TrainingDisplay(server, Map.of("DISPLAY", ":" + number), true);
    }

    Map<String, String> environment() {
        return environment;
    }

    boolean isShown() {
        return isShown;
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
