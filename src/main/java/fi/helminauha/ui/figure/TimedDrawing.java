package fi.helminauha.ui.figure;

import fi.helminauha.figure.FigureException;
import fi.helminauha.figure.FigurePixels;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Draws within a time. Drawings are judged by the editors' check, and the library that draws them cannot be
/// interrupted: one that takes too long is left to itself on a thread of its own, so that it holds up no other.
final class TimedDrawing {
    private final Duration longest;

    TimedDrawing(Duration longest) {
        this.longest = longest;
    }

    /// Blocks until the drawing is done or the time is over.
    /// @throws FigureException       if it takes longer, or cannot be drawn
    /// @throws CancellationException if this thread is interrupted, as when the program ends
    FigurePixels draw(Supplier<FigurePixels> drawing) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("draw a figure");
        }
        var drawn = new CompletableFuture<FigurePixels>();
        Thread.ofPlatform().daemon().name("figure").start(() -> drawn.completeAsync(drawing, Runnable::run));
        try {
            return drawn.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FigureException("draw a figure within " + longest.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new FigureException("draw a figure", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("draw a figure");
        }
    }
}
