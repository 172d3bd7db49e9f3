package fi.helminauha.ui.task;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work on the two threads that are not JavaFX’s, and brings the result back to JavaFX’s.
///
/// `io` does all SQLite and files, one task after the other; `search` does queries, of which only the newest counts.
/// Methods are called on the JavaFX thread; results and failures arrive there.
public final class Background {
    private final ExecutorService io;
    private final ExecutorService search;
    private final Executor interfaceThread;
    private final Consumer<RuntimeException> failed;
    private final AtomicLong newestSearch = new AtomicLong();

    /// @param io               runs one task at a time
    /// @param search           runs one task at a time
    /// @param interfaceThread  runs a task on the JavaFX thread
    /// @param failed           is told, on the JavaFX thread, of what no caller handles
    public Background(
            ExecutorService io, ExecutorService search, Executor interfaceThread, Consumer<RuntimeException> failed) {
        this.io = io;
        this.search = search;
        this.interfaceThread = interfaceThread;
        this.failed = failed;
    }

    /// Does the work on `io` and hands its result over.
    public <T> void io(Supplier<T> work, Consumer<T> then) {
        io(work, then, failed);
    }

    public <T> void io(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> otherwise) {
        execute(io, () -> run(work, then, otherwise));
    }

    /// Does the work on `io`; nobody waits for it.
    public void io(Runnable work) {
        io(work, () -> {});
    }

    /// Does the work on `io`.
    /// @param afterFailure  runs on the JavaFX thread when the work failed, after the failure was told
    public void io(Runnable work, Runnable afterFailure) {
        io(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                e -> {
                    failed.accept(e);
                    afterFailure.run();
                });
    }

    /// Does the work on the JavaFX thread after a while.
    public void later(Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, interfaceThread)
                .execute(work);
    }

    /// Answers a query on `search`. When a newer one has come meanwhile, the work is not begun, or its result is
    /// dropped.
    public <T> void newest(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> otherwise) {
        var number = newestSearch.incrementAndGet();
        execute(search, () -> {
            if (number == newestSearch.get()) {
                run(work, result -> ifNewest(number, then, result), e -> ifNewest(number, otherwise, e));
            }
        });
    }

    /// Nobody waits for an answer any more: queries that wait are not begun, and what the running one gives is
    /// dropped.
    public void dropQueries() {
        newestSearch.incrementAndGet();
    }

    /// Makes something ready on `search`, before the reader asks for it.
    public void warmUp(Runnable work, Consumer<RuntimeException> otherwise) {
        behind(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                otherwise);
    }

    /// Does work on `search` behind the queries that wait; what is asked meanwhile waits for it.
    public <T> void behind(Supplier<T> work, Consumer<T> then) {
        behind(work, then, failed);
    }

    private <T> void behind(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> otherwise) {
        execute(search, () -> run(work, then, otherwise));
    }

    /// After the stop nobody waits for work any more: what still comes, as from a late answer, is dropped.
    private static void execute(ExecutorService executor, Runnable work) {
        if (!executor.isShutdown()) {
            executor.execute(work);
        }
    }

    private <T> void ifNewest(long number, Consumer<T> then, T result) {
        if (number == newestSearch.get()) {
            then.accept(result);
        }
    }

    // The one place that catches everything: a task that fails must be told of, not die in silence.
    private <T> void run(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> otherwise) {
        try {
            var result = work.get();
            interfaceThread.execute(() -> then.accept(result));
        } catch (RuntimeException e) {
            tell(e, otherwise);
        } catch (LinkageError e) {
            // Most of the program is read from its files when it is first needed.
            tell(new IllegalStateException("a part of the program cannot be read; install it again", e), otherwise);
        } catch (Error e) {
            // A file that is read through memory and cut meanwhile, or no memory left: this work is lost, no other.
            tell(new IllegalStateException("work was cut off", e), otherwise);
        }
    }

    private void tell(RuntimeException failure, Consumer<RuntimeException> otherwise) {
        // Asked for here and not before: a start does without the JDK’s logging.
        System.getLogger(Background.class.getName()).log(Level.WARNING, "background work failed", failure);
        interfaceThread.execute(() -> otherwise.accept(failure));
    }
}
