package fi.helminauha;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

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
        try {
            Files.createDirectories(folder);
            var request = folder.resolve("instance.show");
            var channel = FileChannel.open(
                    folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
                Files.writeString(request, "");
                return new Claim.Other();
            }
            Files.deleteIfExists(request);
            return new Claim.Owner(new SingleInstance(channel, lock.get(), request));
        } catch (IOException e) {
            return new Claim.Unowned();
        }
    }

    /// @param show  called, on a thread of its own, whenever another start asks
    void onRequest(Runnable show) {
        watch.scheduleWithFixedDelay(() -> look(show), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(Runnable show) {
        try {
            if (Files.deleteIfExists(request)) {
                show.run();
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
