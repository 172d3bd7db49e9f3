package fi.helminauha.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.helminauha.figure.FigureException;
import fi.helminauha.figure.FigurePixels;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimedDrawingTest {
    private static final FigurePixels PIXELS = new FigurePixels(1, 1, new int[1]);

    @Test
    void aDrawingThatNeverEndsIsGivenUp() {
        var never = new CountDownLatch(1);

        assertThrows(
                FigureException.class,
                () -> new TimedDrawing(Duration.ofMillis(1)).draw(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return PIXELS;
                }));

        assertEquals(PIXELS, new TimedDrawing(Duration.ofMinutes(1)).draw(() -> PIXELS), "the next one is drawn");
        never.countDown();
    }

    @Test
    void aDrawingThatIsInterruptedIsCancelled() throws InterruptedException {
        var never = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var thrown = new CompletableFuture<Throwable>();
        var waiting = Thread.ofPlatform().start(() -> {
            try {
                new TimedDrawing(Duration.ofMinutes(1)).draw(() -> {
                    begun.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return PIXELS;
                });
            } catch (RuntimeException e) {
                thrown.complete(e);
            }
        });
        begun.await();

        waiting.interrupt();

        assertInstanceOf(CancellationException.class, thrown.join());
        never.countDown();
    }

    @Test
    void aDrawingTooDeepForTheLibraryIsOneThatCannotBeDrawn() {
        var failure = assertThrows(
                FigureException.class,
                () -> new TimedDrawing(Duration.ofMinutes(1)).draw(() -> {
                    throw new StackOverflowError();
                }));

        assertInstanceOf(StackOverflowError.class, failure.getCause().getCause());
    }
}
