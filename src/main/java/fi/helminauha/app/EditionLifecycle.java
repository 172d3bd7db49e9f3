package fi.helminauha.app;

import fi.helminauha.edition.Edition;
import fi.helminauha.edition.EditionLocator;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The edition in use, from its opening to its end. Where it turns out to be damaged, another is built beside it and
/// takes its place, and the reader is told. Used on the JavaFX thread, but for what says otherwise.
final class EditionLifecycle {
    /// After the start: what is not urgent waits until the reader has what they came for.
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final String REBUILDING = "notice.collection.rebuilding";

    private final EditionLocator shelf;
    private final Background background;
    private final Notices notices;
    private final FutureTask<EditionLocator.Opened> opening;
    private volatile boolean isStopping;
    /// Whether this edition’s index is being mended, or could not be.
    private boolean isMended;
    /// Replaced when a damaged one was built anew.
    private volatile @Nullable Edition edition;

    /// Begins to open the edition at once: JavaFX takes as long to start.
    EditionLifecycle(EditionLocator shelf, Background background, Notices notices, Executor io) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        opening = new FutureTask<>(shelf::open);
        io.execute(opening);
    }

    /// The edition, when it is open. Blocks until then; for the thread that builds the window’s content.
    /// @throws RuntimeException  why it could not be opened
    EditionLocator.Opened open() throws InterruptedException {
        try {
            var opened = opening.get();
            edition = opened.edition();
            return opened;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("open the collection", e);
        }
    }

    /// Opens what reads pearls, beside the window’s first layout. Where it cannot be opened, whoever reads is told.
    void makeReady() {
        background.io(
                () -> {
                    current().makeReady();
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    /// The edition that is in use now; for any thread, once it is open.
    Edition current() {
        return Objects.requireNonNull(edition);
    }

    /// Makes the index ready, and a little later reads the whole edition: what is damaged is built anew.
    /// @param replaced  runs when another edition has taken the place of the one before
    void lookAfter(Runnable replaced) {
        background.warmUp(() -> current().warmUp(), _ -> repair(replaced));
        background.later(SETTLED, () -> checkWhole(replaced));
    }

    /// A file that a failing disk has changed may open well and yet hold other words than were written.
    private void checkWhole(Runnable replaced) {
        background.io(() -> EditionLocator.isSound(current()), isSound -> {
            if (!isSound) {
                renew(replaced);
            }
        });
    }

    /// Builds the whole edition anew from the editors’ files.
    private void renew(Runnable replaced) {
        if (shelf.canRenew()) {
            rebuild(shelf::renew, replaced, "notice.collection.cancelled.damaged", "notice.collection.damaged");
        } else {
            notices.tellLasting("notice.collection.damaged");
        }
    }

    /// Mends the index with which a query failed, as when it was cut while the program ran. What could not be mended is
    /// left until the next start.
    void mendIndex(Runnable replaced) {
        if (!isMended) {
            repair(replaced);
        }
    }

    /// Builds the index anew beside the damaged one.
    private void repair(Runnable replaced) {
        isMended = true;
        rebuild(
                goesOn -> shelf.repair(current(), goesOn),
                replaced,
                "notice.collection.cancelled",
                "notice.collection.failed");
    }

    /// Goes over to what is built, unless the reader would rather not.
    /// @param building  done on the `io` thread; told whether to go on
    private void rebuild(
            Function<IntPredicate, Optional<Edition>> building, Runnable replaced, String cancelled, String failed) {
        var isWanted = new AtomicBoolean(true);
        notices.offerLasting(REBUILDING, List.of(0), "notice.cancel", () -> isWanted.set(false));
        background.io(
                () -> building.apply(percent -> {
                    Platform.runLater(() -> notices.goOn(REBUILDING, List.of(percent)));
                    return isWanted.get() && !isStopping;
                }),
                fresh -> {
                    notices.end(REBUILDING);
                    fresh.ifPresentOrElse(built -> goOverTo(built, replaced), () -> notices.tellLasting(cancelled));
                },
                failure -> {
                    notices.end(REBUILDING);
                    notices.tellFailure(failed, failure, Notices.Lasts.UNTIL_CLOSED);
                });
    }

    private void goOverTo(Edition fresh, Runnable replaced) {
        var old = current();
        isMended = false;
        edition = fresh;
        replaced.run();
        notices.tell("notice.collection.rebuilt");
        background.io(old::close);
    }

    /// The program stops: nothing more is built.
    void stop() {
        isStopping = true;
    }

    /// For the `io` thread, when nobody reads or searches any more.
    void close() {
        Optional.ofNullable(edition).ifPresent(Edition::close);
    }
}
