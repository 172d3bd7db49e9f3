package fi.helminauha.ui;

import fi.helminauha.ui.kit.ComplexText;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// The JavaFX thread as a test uses it: to act, to look, and to wait for a state at the end of a frame.
public final class InterfaceThread {
    private static final long PATIENCE_SECONDS = 60;

    private InterfaceThread() {}

    /// Starts JavaFX if it does not run yet.
    public static void begin() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("JavaFX does not start", e);
        }
        Platform.setImplicitExit(false);
        // As the program does: whichever test is first to show a text in Hebrew, emoji are seen in the next ones.
        run(ComplexText::mend);
    }

    public static void run(Runnable act) {
        get(() -> {
            act.run();
            return true;
        });
    }

    public static <T> T get(Supplier<T> look) {
        if (Platform.isFxApplicationThread()) {
            return look.get();
        }
        return result("the JavaFX thread", () -> "", CompletableFuture.supplyAsync(look, Platform::runLater));
    }

    public static void await(String what, BooleanSupplier state) {
        await(what, state, () -> "");
    }

    /// Waits until the state holds at a frame.
    /// @param instead  what there is, for who reads the failure
    public static void await(String what, BooleanSupplier state, Supplier<String> instead) {
        var held = new CompletableFuture<Boolean>();
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (held.isDone() || state.getAsBoolean()) {
                    stop();
                    held.complete(true);
                }
            }
        };
        Platform.runLater(timer::start);
        try {
            result(what, instead, held);
        } finally {
            held.cancel(false);
        }
    }

    /// Waits until what is due has been laid out.
    public static void settle() {
        for (var frame = 0; frame < 3; frame++) {
            await("a frame", () -> true);
        }
    }

    private static <T> T result(String what, Supplier<String> instead, CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what + "; there is: " + get(instead), e);
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new AssertionError(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
