package fi.helminauha.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// The order in which the window comes up, chosen for its first frame: fonts are loaded and the window is built while
/// JavaFX starts, each on a thread of its own; then JavaFX reads the theme, the window is filled, and shown.
///
/// Nodes may be made on any thread until they are in a window, but one thread at a time makes nodes or reads the theme:
/// JavaFX’s register of pseudo-classes, into which both write, is not made for two.
/// @param <W>  what is built
public final class StartSequence<W> {
    private final Steps<W> steps;
    private final UiQueue tasks;
    private final Executor javaFx;
    private final FutureTask<Boolean> fonts;
    private final Thread building = Thread.ofPlatform().daemon().name("window").unstarted(this::run);
    private final CompletableFuture<Boolean> isThemeNamed = new CompletableFuture<>();
    private final CountDownLatch isJavaFxThere = new CountDownLatch(1);

    /// What is done, and where.
    public interface Steps<W> {
        /// On a thread of its own. Makes no node.
        void loadFonts();

        /// On the thread that begins.
        /// @return whether the theme is read later; false where JavaFX was there already and reads it at once
        boolean nameTheme();

        /// On the thread that builds, when the fonts are there.
        W build();

        /// On JavaFX’s thread.
        void readTheme();

        /// On the thread that builds.
        /// @throws RuntimeException  why there is nothing to fill it with
        void fill(W built) throws InterruptedException;

        /// On JavaFX’s thread.
        void show(W built);

        /// On JavaFX’s thread, instead of the window.
        void showFailure(RuntimeException failure);
    }

    /// Begins to load the fonts.
    /// @param tasks   handed over to JavaFX before the window is shown
    /// @param javaFx  runs a task on JavaFX’s thread, once that is there
    public StartSequence(Steps<W> steps, UiQueue tasks, Executor javaFx) {
        this.steps = steps;
        this.tasks = tasks;
        this.javaFx = javaFx;
        fonts = new FutureTask<>(steps::loadFonts, true);
        Thread.ofPlatform().daemon().name("fonts").start(fonts);
    }

    /// Begins to build the window. To be called once, as early as its parts can be made.
    public void begin() {
        building.start();
        isThemeNamed.complete(steps.nameTheme());
    }

    /// To be called once, when JavaFX is there; on any thread.
    public void goOn() {
        isJavaFxThere.countDown();
    }

    /// The program stops: what is not shown yet will not be.
    public void stop() {
        building.interrupt();
    }

    private void run() {
        try {
            var show = bringUp();
            isJavaFxThere.await();
            tasks.handOver();
            tasks.execute(show);
        } catch (InterruptedException e) {
            // The program was stopped before its window was there.
        } catch (Error e) {
            // A part of the program cannot be read. By the status whoever started it knows, and says which.
            e.printStackTrace();
            System.exit(1);
        }
    }

    /// @return what shows the window, or why there is none
    private Runnable bringUp() throws InterruptedException {
        try {
            awaitFonts();
            var isReadLater = isThemeNamed.join();
            if (!isReadLater) {
                readTheme();
            }
            var window = steps.build();
            if (isReadLater) {
                readTheme();
            }
            steps.fill(window);
            return () -> steps.show(window);
        } catch (RuntimeException e) {
            return () -> steps.showFailure(e);
        }
    }

    private void awaitFonts() throws InterruptedException {
        try {
            fonts.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("load the fonts", e.getCause());
        }
    }

    /// Nothing is built meanwhile.
    private void readTheme() throws InterruptedException {
        isJavaFxThere.await();
        var read = new CountDownLatch(1);
        javaFx.execute(() -> {
            try {
                steps.readTheme();
            } finally {
                read.countDown();
            }
        });
        read.await();
    }
}
