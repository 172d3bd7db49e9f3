package fi.helminauha.start;

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
/// it. A collection of what the program holds takes some 50 ms: felt between two keys, not felt here. Where keys follow
/// each other for long without a pause, it is better felt once than the memory full.
public final class HeapAtRest implements AutoCloseable {
    /// How long nothing is looked at where nothing is to be done, in nanoseconds.
    static final long LOOK = TimeUnit.MILLISECONDS.toNanos(500);
    /// A pause in typing or scrolling, in nanoseconds.
    static final long REST = TimeUnit.MILLISECONDS.toNanos(500);
    /// How much may come to the heap before it is collected in a pause, in bytes.
    static final long GROWTH = 8L << 20;
    /// How much may come to the heap while keys follow each other without a pause, in bytes: then it is collected
    /// between two of them.
    static final long MOST_GROWTH = 128L << 20;
    /// Nobody works with the program, in nanoseconds.
    static final long LONG_REST = TimeUnit.SECONDS.toNanos(5);
    /// How much may come to the heap before it is collected once more in a long rest, in bytes: what else is open has
    /// the memory.
    static final long LITTLE_GROWTH = 3L << 20;

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
    /// When that was, by the clock of the last input. Of the watching thread alone.
    private long collected = System.nanoTime();

    /// Called on the JavaFX thread, where the windows are.
    public void begin() {
        Window.getWindows().forEach(this::hear);
        Window.getWindows().addListener(windows);
        lookAfter(LOOK);
    }

    private void hear(Window window) {
        window.addEventFilter(InputEvent.ANY, input);
    }

    private void lookAfter(long nanoseconds) {
        watch.schedule(this::look, nanoseconds, TimeUnit.NANOSECONDS);
    }

    private void look() {
        var grown = usedBytes() - usedAfter;
        var now = System.nanoTime();
        var sinceInput = now - lastInput.get();
        if (isDue(grown, sinceInput, now - collected)) {
            System.gc();
            usedAfter = usedBytes();
            collected = System.nanoTime();
        }
        if (!watch.isShutdown()) {
            lookAfter(untilNextLook(grown, sinceInput));
        }
    }

    /// Twice in a long rest, however little has grown: what closed windows have outside the heap goes with the first
    /// collection, and what waited for that with the second.
    /// @param grown           bytes that came to the heap after the last collection, garbage included
    /// @param sinceInput      nanoseconds since the last key or movement
    /// @param sinceCollected  nanoseconds since that collection
    static boolean isDue(long grown, long sinceInput, long sinceCollected) {
        return grown > MOST_GROWTH
                || grown > GROWTH && sinceInput >= REST
                || grown > LITTLE_GROWTH && sinceInput >= LONG_REST
                || isLeftOut(LONG_REST, sinceInput, sinceCollected)
                || isLeftOut(2 * LONG_REST, sinceInput, sinceCollected);
    }

    /// @param moment  of the rest, in nanoseconds from its beginning
    private static boolean isLeftOut(long moment, long sinceInput, long sinceCollected) {
        return sinceInput >= moment && sinceInput - sinceCollected < moment;
    }

    /// The next look comes where a pause begins, so that no rhythm of keys keeps falling between the looks.
    /// @param grown       bytes that came to the heap after the last collection, garbage included
    /// @param sinceInput  nanoseconds since the last key or movement
    /// @return nanoseconds
    static long untilNextLook(long grown, long sinceInput) {
        return grown > GROWTH && sinceInput < REST ? REST - sinceInput : LOOK;
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
