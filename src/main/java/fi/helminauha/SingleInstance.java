package fi.helminauha;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One program for one user’s data: the first start owns a lock, a second one asks the first to come to the front
/// and ends. They speak through files in the user’s data folder, since the program opens no socket. A lock ends
/// with its process, so nothing is left to clean up after a crash.
final class SingleInstance implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;

    private final FileChannel channel;
    private final FileLock lock;
    private final Path request;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("instance").factory());

    private SingleInstance(FileChannel channel, FileLock lock, Path request) {
        this.channel = channel;
        this.lock = lock;
        this.request = request;
    }

    /// How a start may go on.
    sealed interface Claim {
        /// This is the first start.
        record Owner(SingleInstance instance) implements Claim {}

        /// Another start owns the data and was asked to come to the front.
        record Other() implements Claim {}

        /// The folder cannot be written, so no start can own it; each goes on without keeping anything.
        record Unowned() implements Claim {}
    }

    static Claim claim(Path folder) {
        return claim(folder, Optional.empty());
    }

    /// @param file  what the other start is asked to open
    static Claim claim(Path folder, Optional<Path> file) {
        try {
            Files.createDirectories(folder);
            var request = folder.resolve("instance.show");
            var channel = FileChannel.open(
                    folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
                ask(request, file.map(Path::toString).orElse(""));
                return new Claim.Other();
            }
            Files.deleteIfExists(request);
            return new Claim.Owner(new SingleInstance(channel, lock.get(), request));
        } catch (IOException e) {
            return new Claim.Unowned();
        }
    }

    /// Written beside and moved into place, so that it is never read half.
    private static void ask(Path request, String file) throws IOException {
        var unfinished =
                request.resolveSibling("instance.ask-" + ProcessHandle.current().pid());
        Files.writeString(unfinished, file);
        Files.move(unfinished, request, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// @param show  called, on a thread of its own, whenever another start asks; given the file that it wants opened
    void onRequest(Consumer<Optional<Path>> show) {
        watch.scheduleWithFixedDelay(() -> look(show), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(Consumer<Optional<Path>> show) {
        try {
            if (Files.exists(request)) {
                var file = Files.readString(request);
                Files.delete(request);
                show.accept(file.isBlank() ? Optional.empty() : Optional.of(Path.of(file)));
            }
        } catch (IOException e) {
            // The folder went away: nobody can ask any more.
            watch.shutdown();
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        lock.release();
        channel.close();
    }
}
