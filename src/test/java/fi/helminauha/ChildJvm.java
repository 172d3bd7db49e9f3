package fi.helminauha;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A Java program of its own on the tests’ class path, which a test may kill. What it says of errors goes to a file in
/// its home.
public final class ChildJvm implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path errors;
    private final BufferedReader output;

    private ChildJvm(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param home  the program’s working folder; the user’s folders are below it
    public static ChildJvm start(Path home, Map<String, String> properties, Class<?> main, String... arguments) {
        return start(home, Map.of(), properties, main, arguments);
    }

    /// @param environment  besides that of this process
    public static ChildJvm start(
            Path home,
            Map<String, String> environment,
            Map<String, String> properties,
            Class<?> main,
            String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dprism.order=sw",
                "-Dprism.lcdtext=false",
                "-Duser.language=fi",
                "-Duser.country=FI",
                "-Dstdout.encoding=UTF-8"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        var errors = home.resolve("errors.txt");
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.environment().putAll(environment);
        if (!"gtk".equals(properties.get("glass.platform"))) {
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        }
        try {
            return new ChildJvm(builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With absolute places, since the child works elsewhere.
    private static String classPath() {
        var places = new ArrayList<String>();
        for (var place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(Path.of(place).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, places);
    }

    /// The next line that the program prints.
    public String line() {
        try {
            var line = output.readLine();
            if (line == null) {
                throw new AssertionError("the program ended with " + end() + ": " + errors());
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it has said of errors so far.
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is left of its output; waits for its end.
    public List<String> lines() {
        return output.lines().toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Waits for its end and gives its exit status.
    public int end() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the program does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// As `kill -9` and a power cut do.
    public void kill() {
        // By its handle, since the process itself would close what it has printed and nobody has read.
        process.toHandle().destroyForcibly();
        end();
    }

    @Override
    public void close() {
        kill();
    }
}
