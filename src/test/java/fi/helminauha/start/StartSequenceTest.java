package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The order in which the window comes up.
@Timeout(30)
class StartSequenceTest {
    private static final String JAVA_FX = "JavaFX’s thread";

    private final ExecutorService javaFx =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name(JAVA_FX).factory());
    private final UiQueue tasks = new UiQueue(javaFx);

    @AfterEach
    void stop() {
        javaFx.shutdownNow();
    }

    /// Notes what is done, in its order, and whether on JavaFX’s thread.
    private static class Noted implements StartSequence.Steps<String> {
        final CountDownLatch isBuilt = new CountDownLatch(1);
        final CountDownLatch isShown = new CountDownLatch(1);
        private final List<String> done = new ArrayList<>();
        private final boolean isThemeReadLater;

        Noted(boolean isThemeReadLater) {
            this.isThemeReadLater = isThemeReadLater;
        }

        final synchronized void note(String step) {
            done.add(Thread.currentThread().getName().equals(JAVA_FX) ? step + " by JavaFX" : step);
        }

        final synchronized List<String> done() {
            return List.copyOf(done);
        }

        @Override
        public void loadFonts() {
            note("fonts");
        }

        @Override
        public boolean nameTheme() {
            return isThemeReadLater;
        }

        @Override
        public String build() {
            note("built");
            isBuilt.countDown();
            return "window";
        }

        @Override
        public void readTheme() {
            note("theme begun");
            // Who builds meanwhile is noted in between.
            await(isBuilt, 50);
            note("theme read");
        }

        @Override
        public void fill(String built) {
            note(built + " filled");
        }

        @Override
        public void show(String built) {
            note(built + " shown");
            isShown.countDown();
        }

        @Override
        public void showFailure(RuntimeException failure) {
            note(failure.getMessage() + " shown");
            isShown.countDown();
        }
    }

    private static void await(CountDownLatch latch, long milliseconds) {
        try {
            var _ = latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private StartSequence<String> start(Noted steps) {
        return new StartSequence<>(steps, tasks, javaFx);
    }

    private void bringUp(Noted steps) throws InterruptedException {
        var start = start(steps);
        start.begin();
        start.goOn();
        steps.isShown.await();
    }

    @Test
    void theWindowIsBuiltBeforeJavaFxIsThereAndFilledWhenTheThemeIsRead() throws InterruptedException {
        var steps = new Noted(true);
        var start = start(steps);

        start.begin();
        steps.isBuilt.await();
        assertEquals(List.of("fonts", "built"), steps.done());
        start.goOn();
        steps.isShown.await();

        assertEquals(
                List.of(
                        "fonts",
                        "built",
                        "theme begun by JavaFX",
                        "theme read by JavaFX",
                        "window filled",
                        "window shown by JavaFX"),
                steps.done());
    }

    @Test
    void whereJavaFxIsThereFirstNothingIsBuiltWhileItReadsTheTheme() throws InterruptedException {
        var steps = new Noted(false);
        var start = start(steps);

        start.goOn();
        start.begin();
        steps.isShown.await();

        assertEquals(
                List.of(
                        "fonts",
                        "theme begun by JavaFX",
                        "theme read by JavaFX",
                        "built",
                        "window filled",
                        "window shown by JavaFX"),
                steps.done());
    }

    @Test
    void nothingIsBuiltBeforeTheFontsAreThere() throws InterruptedException {
        var steps = new Noted(true) {
            @Override
            public void loadFonts() {
                StartSequenceTest.await(isBuilt, 50);
                super.loadFonts();
            }
        };

        bringUp(steps);

        assertEquals(List.of("fonts", "built"), steps.done().subList(0, 2));
    }

    @Test
    void whyTheWindowCannotBeFilledIsShownInItsPlace() throws InterruptedException {
        var steps = new Noted(true) {
            @Override
            public void fill(String built) {
                throw new IllegalStateException("no collection");
            }
        };

        bringUp(steps);

        assertEquals("no collection shown by JavaFX", steps.done().getLast());
    }

    @Test
    void whyThereAreNoFontsIsShownInPlaceOfTheWindow() throws InterruptedException {
        var steps = new Noted(true) {
            @Override
            public void loadFonts() {
                throw new IllegalStateException("damaged");
            }
        };

        bringUp(steps);

        assertEquals(List.of("load the fonts shown by JavaFX"), steps.done());
    }

    @Test
    void tasksOfTheTimeBeforeAreDoneBeforeTheWindowIsShown() throws InterruptedException {
        var steps = new Noted(true) {
            @Override
            public void fill(String built) {
                tasks.execute(() -> note("a task"));
            }
        };

        bringUp(steps);

        assertEquals(
                List.of("a task by JavaFX", "window shown by JavaFX"),
                steps.done().subList(4, 6));
    }

    @Test
    void aProgramThatIsStoppedShowsNoWindow() throws InterruptedException {
        var steps = new Noted(true);
        var start = start(steps);

        start.begin();
        steps.isBuilt.await();
        start.stop();
        start.goOn();

        awaitEndOfBuilding();
        javaFx.shutdown();
        assertTrue(javaFx.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(List.of("fonts", "built"), steps.done());
    }

    private static void awaitEndOfBuilding() throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("window")) {
                thread.join();
            }
        }
    }
}
