package fi.helminauha.book;

import fi.helminauha.paper.PaperWatch;
import java.util.concurrent.CancellationException;

/// Tells how far a handout is that is being written, item by item, in all its languages.
final class BookProgress {
    private final PaperWatch watch;
    private int items = 1;
    private int begun;

    BookProgress(PaperWatch watch) {
        this.watch = watch;
    }

    /// @param all  that will be written
    void expect(int all) {
        items = Math.max(1, all);
    }

    /// One more item begins.
    /// @throws CancellationException if the handout is wanted no more
    void goOn() {
        if (!watch.goesOn(Math.min(1, (double) begun / items))) {
            throw new CancellationException("write a handout");
        }
        begun++;
    }
}
