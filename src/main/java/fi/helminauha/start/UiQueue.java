package fi.helminauha.start;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// What is to be done on the thread of the interface. While JavaFX starts, that is the thread which builds the window’s
/// content; from the moment when it hands over, it is JavaFX’s.
public final class UiQueue implements Executor {
    private final Executor javaFx;
    private final Queue<Runnable> early = new ArrayDeque<>();
    private boolean isHandedOver;

    /// @param javaFx  runs a task on the JavaFX thread, once that is there
    public UiQueue(Executor javaFx) {
        this.javaFx = javaFx;
    }

    /// For any thread.
    @Override
    public synchronized void execute(Runnable task) {
        if (isHandedOver) {
            javaFx.execute(task);
        } else {
            early.add(task);
            notifyAll();
        }
    }

    /// Does what comes in, until it has done enough. For the thread that builds.
    /// @param isEnough  asked on that thread, before the first task and after each
    public void doUntil(BooleanSupplier isEnough) throws InterruptedException {
        while (!isEnough.getAsBoolean()) {
            next().run();
        }
    }

    private synchronized Runnable next() throws InterruptedException {
        while (early.isEmpty()) {
            wait();
        }
        return early.remove();
    }

    /// From now on tasks are JavaFX’s; what has not been done yet goes there first.
    synchronized void handOver() {
        isHandedOver = true;
        early.forEach(javaFx::execute);
        early.clear();
    }
}
