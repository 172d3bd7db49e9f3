package fi.helminauha.packaging;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/// Runs other programs and the JDK’s tools; one that fails ends the build with what it said.
final class Command {
    private static final long PATIENCE_MINUTES = 10;

    private Command() {}

    /// @return what it printed
    /// @throws IllegalStateException if it ends with another status than 0
    static String run(Map<String, String> environment, List<String> words) {
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("run " + words.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static String run(String... words) {
        return run(Map.of(), List.of(words));
    }

    /// Runs a tool of the JDK, as `jlink`, in this process.
    static String tool(String name, List<String> arguments) {
        var said = new java.io.ByteArrayOutputStream();
        try (var stream = new PrintStream(said, true)) {
            var status = ToolProvider.findFirst(name)
                    .orElseThrow(() -> new IllegalStateException("this JDK has no " + name))
                    .run(stream, stream, arguments.toArray(String[]::new));
            if (status != 0) {
                throw new IllegalStateException(name + " " + String.join(" ", arguments) + " failed:\n" + said);
            }
        }
        return said.toString();
    }

    /// Whether a program of that name is installed here.
    static boolean isHere(String program) {
        for (var folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder).resolve(program))) {
                return true;
            }
        }
        return false;
    }

    static List<String> join(List<String> first, String... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
