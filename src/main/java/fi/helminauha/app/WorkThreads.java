package fi.helminauha.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads on which work is done beside JavaFX’s, one for each kind of it: see docs/architecture.md.
/// @param io       the user’s files and the databases
/// @param search   the index
/// @param drawing  figures and marks
/// @param paper    papers, which take a second or more
/// @param awake    asks the platform not to sleep
record WorkThreads(
        ExecutorService io,
        ExecutorService search,
        ExecutorService drawing,
        ExecutorService paper,
        ExecutorService awake) {
    private static final long STOP_SECONDS = 10;

    WorkThreads() {
        this(
                Executors.newSingleThreadExecutor(thread("io")),
                disposable("search"),
                disposable("drawing"),
                disposable("paper"),
                Executors.newSingleThreadExecutor(thread("awake")));
    }

    /// One thread for work that nobody misses: what comes in after the stop is dropped.
    private static ExecutorService disposable(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                thread(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory thread(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /// Takes no more work on any thread but `io`.
    void stopAllButIo() {
        search.shutdown();
        drawing.shutdownNow();
        paper.shutdownNow();
        awake.shutdown();
    }

    /// Waits until index and drawings are let go, for some seconds at most.
    void awaitAllButIo() {
        awaitEnd(search);
        awaitEnd(drawing);
    }

    /// Takes no more work on `io` and waits until what it has is done, for some seconds at most.
    void stopIo() {
        io.shutdown();
        awaitEnd(io);
    }

    private static void awaitEnd(ExecutorService executor) {
        try {
            executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
