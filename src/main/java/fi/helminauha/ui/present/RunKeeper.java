package fi.helminauha.ui.present;

import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.RunSummary;
import fi.helminauha.ui.task.Background;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Keeps runs in the user’s library, so that they can be gone on with after a crash. Only the newest is written: a
/// slow disk makes no queue. Used on the JavaFX thread.
public final class RunKeeper {
    private final Background background;
    private final LibraryAccess library;
    private final Runnable ended;
    private final AtomicReference<@Nullable Run> newest = new AtomicReference<>();
    /// A run that is over is kept again while its summary is open.
    private final Set<RunId> told = new HashSet<>();

    /// @param library  used on the `io` thread
    /// @param ended    told once of each run that is over and written
    public RunKeeper(Background background, LibraryAccess library, Runnable ended) {
        this.background = background;
        this.library = library;
        this.ended = ended;
    }

    /// Writes the run, and when it is over what it taught.
    public void keep(Run run) {
        newest.set(run);
        background.io(this::saveNewest);
        if (run.isOver() && told.add(run.id())) {
            // Behind the writing.
            background.io(() -> true, _ -> ended.run());
        }
    }

    /// On the `io` thread, whether or not the interface is busy: what came while the last one was written is skipped.
    private void saveNewest() {
        var run = newest.getAndSet(null);
        if (run != null) {
            save(run);
        }
    }

    private void save(Run run) {
        library.keep(new Subject(Kind.RUN, run.id().toString()), store -> {
            var runs = store.runs();
            runs.save(run);
            if (run.isOver()) {
                RunSummary.needed(run).forEach((pearl, time) -> runs.recordMinutes(run.id(), pearl, time));
            }
        });
    }
}
