package fi.helminauha;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/// Collects garbage while nobody presses a key or moves the mouse. The serial collector collects the old generation
/// only when the whole heap is full, so an evening of reading would end with a heap many times the size of what is in
/// it. A collection of what the program holds takes some 50 ms: felt between two keys, not felt here.
final class HeapAtRest implements AutoCloseable {
    private static final long LOOK_MILLIS = 500;
    /// A pause in typing or scrolling, in nanoseconds.
    static final long REST = TimeUnit.MILLISECONDS.toNanos(700);
    /// How much may come to the heap before it is collected, in bytes.
    static final long GROWTH = 16L << 20;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heap").factory());
    private final AtomicLong lastInput = new AtomicLong(System.nanoTime());
    private final EventHandler<InputEvent> input = _ -> lastInput.set(System.nanoTime());
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::hear);
        }
    };
    /// What was in the heap after the last collection, in bytes. Of the watching thread alone.
    private long usedAfter = usedBytes();

    /// Called on the JavaFX thread, where the windows are.
    void begin() {
        Window.getWindows().forEach(this::hear);
        Window.getWindows().addListener(windows);
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void hear(Window window) {
        window.addEventFilter(InputEvent.ANY, input);
    }

    private void look() {
        if (isDue(usedBytes(), usedAfter, System.nanoTime() - lastInput.get())) {
            System.gc();
            usedAfter = usedBytes();
        }
    }

    /// @param used        bytes in the heap, garbage included
    /// @param usedAfter   bytes in the heap after the last collection
    /// @param sinceInput  nanoseconds since the last key or movement
    static boolean isDue(long used, long usedAfter, long sinceInput) {
        return used - usedAfter > GROWTH && sinceInput > REST;
    }

    private static long usedBytes() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Called on the JavaFX thread.
    @Override
    public void close() {
        Window.getWindows().removeListener(windows);
        watch.shutdownNow();
    }
}
