package fi.helminauha.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A thread that a test moves: work waits until it is told to run.
public final class ByHand extends AbstractExecutorService {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isStopped;

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    public int size() {
        return waiting.size();
    }

    public void runFirst() {
        waiting.removeFirst().run();
    }

    public void runLast() {
        waiting.removeLast().run();
    }

    /// Runs what waits, and what comes to wait meanwhile.
    public void runAll() {
        while (!waiting.isEmpty()) {
            runFirst();
        }
    }

    @Override
    public void shutdown() {
        isStopped = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        isStopped = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return isStopped;
    }

    @Override
    public boolean isTerminated() {
        return isStopped;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isStopped;
    }
}
