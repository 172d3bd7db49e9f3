package fi.helminauha.ui.figure;

import fi.helminauha.figure.FigureColours;
import fi.helminauha.figure.FigurePixels;
import fi.helminauha.figure.FigureRenderer;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Draws figures away from the JavaFX thread.
public final class FigurePainter {
    /// A figure of the collection takes some ten milliseconds.
    private static final TimedDrawing TIMED = new TimedDrawing(Duration.ofSeconds(10));

    private final Executor background;
    private final Executor interfaceThread;

    public FigurePainter(Executor background, Executor interfaceThread) {
        this.background = background;
        this.interfaceThread = interfaceThread;
    }

    /// @param width  in pixels of the screen
    record Picture(String drawing, Map<String, String> words, FigureColours colours, int width) {}

    /// Started by the first figure, on the background's thread: it reads fonts.
    private static final class Renderer {
        static final FigureRenderer INSTANCE = new FigureRenderer();
    }

    /// @param drawn       gets the picture on the JavaFX thread
    /// @param unreadable  is told there that the figure cannot be drawn; neither is told where the background is
    ///                    interrupted, as at the program’s end
    void paint(Picture picture, Consumer<FigurePixels> drawn, Runnable unreadable) {
        var _ = CompletableFuture.supplyAsync(
                        () -> TIMED.draw(() -> Renderer.INSTANCE.render(
                                picture.drawing(), picture.words(), picture.colours(), picture.width())),
                        background)
                .whenCompleteAsync(
                        (pixels, failure) -> {
                            if (failure == null) {
                                drawn.accept(pixels);
                            } else if (!(failure.getCause() instanceof CancellationException)) {
                                System.getLogger(FigurePainter.class.getName())
                                        .log(Level.WARNING, "draw a figure", failure);
                                unreadable.run();
                            }
                        },
                        interfaceThread);
    }
}
