package fi.helminauha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.concurrent.TimeUnit;

/// Waits for a file.
public final class FileWatch {
    private static final long PATIENCE_SECONDS = 60;

    private FileWatch() {}

    /// Waits until the file is there; folders above it may be missing yet.
    public static void awaitFile(Path file) {
        var parent = file.getParent();
        if (Files.exists(file)) {
            return;
        }
        if (!Files.exists(parent)) {
            awaitFile(parent);
        }
        try (var watch = parent.getFileSystem().newWatchService()) {
            parent.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(file)) {
                var key = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (key == null) {
                    throw new AssertionError("waited in vain for " + file);
                }
                key.pollEvents();
                key.reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
