package fi.helminauha.start;

import javafx.animation.AnimationTimer;

/// Puts work off until the window has been painted, so that nothing competes with the first frame.
public final class AfterFirstFrame extends AnimationTimer {
    /// A pulse waits until the frame of the pulse before is painted, and the list comes with the second.
    private static final int PULSES = 3;

    private final Runnable work;
    private int left = PULSES;

    private AfterFirstFrame(Runnable work) {
        this.work = work;
    }

    /// Called on the JavaFX thread, where the work is done too.
    public static void after(Runnable work) {
        new AfterFirstFrame(work).start();
    }

    @Override
    public void handle(long now) {
        left--;
        if (left == 0) {
            stop();
            work.run();
        }
    }
}
