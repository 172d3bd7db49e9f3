package fi.helminauha.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// One program for one user’s data: the first start owns a lock, a further one asks the first to come to the front and
/// waits until that has been done. They speak through files in the user’s data folder, since the program opens no
/// socket: a file for each asker, which the first deletes when it has done what it says. A lock ends with its process,
/// so a crash leaves nothing to clean up. A first that ends meanwhile leaves the lock to one that waits.
public final class SingleInstance implements AutoCloseable {
    /// How long a further start waits for the first, which may be starting from a slow disk.
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long LOOK_MILLIS = 250;
    /// The window of this start comes first.
    private static final long FIRST_LOOK_MILLIS = 1000;
    private static final Pattern REQUEST = Pattern.compile("instance\\.show-(\\d+)");
    /// The byte that is locked. The bytes before it say on which display the first is, and can be read on every system.
    private static final long LOCKED_BYTE = 1 << 20;

    private static final int DISPLAY_BYTES = 1000;

    private final FileChannel channel;
    private final FileLock lock;
    private final Path folder;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("instance").factory());
    /// Handed over and not done yet.
    private final Set<Path> given = ConcurrentHashMap.newKeySet();

    private SingleInstance(FileChannel channel, FileLock lock, Path folder) {
        this.channel = channel;
        this.lock = lock;
        this.folder = folder;
    }

    /// How a start may go on.
    public sealed interface Claim {
        /// This is the first start.
        record Owner(SingleInstance instance) implements Claim {}

        /// Another start owns the data and has done what it was asked.
        /// @param display  the display of its window; empty where there is but one
        record Other(String display) implements Claim {}

        /// Another start owns the data and does nothing.
        record Silent() implements Claim {}

        /// The folder cannot be written, so no start can own it; each goes on without keeping anything.
        record Unowned() implements Claim {}
    }

    /// Blocks for as long as the first start needs to answer.
    /// @param display   where this start would show its window; empty where there is but one
    /// @param patience  how long an answer is waited for
    public static Claim claim(Path folder, OpenRequest wanted, String display, Duration patience) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("instance.lock");
            var owned = own(folder, file, display);
            return owned.isPresent()
                    ? new Claim.Owner(owned.get())
                    : askTheFirst(folder, file, wanted, display, System.nanoTime() + patience.toNanos());
        } catch (IOException e) {
            return new Claim.Unowned();
        }
    }

    /// @param deadline  as [System#nanoTime]
    private static Claim askTheFirst(Path folder, Path file, OpenRequest wanted, String display, long deadline)
            throws IOException {
        var request = folder.resolve("instance.show-" + ProcessHandle.current().pid());
        ask(request, wanted);
        while (Files.exists(request)) {
            var owned = own(folder, file, display);
            if (owned.isPresent()) {
                Files.deleteIfExists(request);
                return new Claim.Owner(owned.get());
            }
            if (System.nanoTime() > deadline && Files.deleteIfExists(request)) {
                return new Claim.Silent();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return new Claim.Other(displayOf(file));
    }

    private static Optional<SingleInstance> own(Path folder, Path file, String display) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = Optional.<FileLock>empty();
        try {
            lock = Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
            if (lock.isPresent()) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(display.getBytes(StandardCharsets.UTF_8)));
            }
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
        return lock.map(held -> new SingleInstance(channel, held, folder));
    }

    /// An asker that was killed does not wait for an answer: what it wanted may be long ago.
    private static boolean isDead(Path request) {
        var asker = REQUEST.matcher(request.getFileName().toString());
        return asker.matches()
                && ProcessHandle.of(Long.parseLong(asker.group(1))).isEmpty();
    }

    private static List<Path> requests(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            REQUEST.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /// Written beside and moved into place, so that it is never read half.
    private static void ask(Path request, OpenRequest wanted) throws IOException {
        var unfinished =
                request.resolveSibling("instance.ask-" + ProcessHandle.current().pid());
        Files.writeString(unfinished, wanted.text());
        Files.move(unfinished, request, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String displayOf(Path lockFile) throws IOException {
        try (var file = Files.newInputStream(lockFile)) {
            return new String(file.readNBytes(DISPLAY_BYTES), StandardCharsets.UTF_8);
        }
    }

    /// Begins to hear what others ask; what was asked before is heard a second from now.
    /// @param show  called on a thread of its own for each request, with what is to be run when
    ///              it is done, on any thread
    public void onRequest(BiConsumer<OpenRequest, Runnable> show) {
        watch.scheduleWithFixedDelay(() -> look(show), FIRST_LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(BiConsumer<OpenRequest, Runnable> show) {
        try {
            for (var request : requests(folder)) {
                if (isDead(request)) {
                    Files.deleteIfExists(request);
                } else if (given.add(request)) {
                    read(request)
                            .ifPresentOrElse(
                                    wanted -> show.accept(wanted, () -> done(request)), () -> given.remove(request));
                }
            }
        } catch (IOException e) {
            // Looked at again: the folder of a network may come back.
        }
    }

    /// @return absent if the asker has given up, or if another program holds the file for the moment
    private static Optional<OpenRequest> read(Path request) {
        try {
            return Optional.of(OpenRequest.of(Files.readString(request)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void done(Path request) {
        try {
            Files.deleteIfExists(request);
            given.remove(request);
        } catch (IOException e) {
            // The asker then says that nobody has answered, though its file is open: the folder cannot be written any
            // more.
        }
    }

    /// Hears nothing from now on: who asks later waits for the lock.
    public void stopHearing() {
        watch.shutdownNow();
    }

    @Override
    public void close() throws IOException {
        stopHearing();
        lock.release();
        channel.close();
    }
}
