package fi.helminauha.tour;

import fi.helminauha.app.Wiring;
import fi.helminauha.start.AfterFirstFrame;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Leads through the program as its user would, and takes a picture at each stop. Runs on a thread of its own;
/// every act and every look is done on the JavaFX thread.
final class TourScript {
    private final TourDriver tour;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /// @param folder  for the pictures; absent if none are to be taken
    TourScript(Stage stage, Wiring wiring, Optional<Path> folder) {
        tour = new TourDriver(stage, wiring, folder);
    }

    /// Shows the window with its list until the files that a start reads are read, and takes no picture.
    /// @return what went wrong; absent when it was shown
    Optional<String> goToTheList() throws InterruptedException {
        return go(() -> {
            tour.awaitTheList(TourDriver.PAINTED_FRAMES);
            var begun = new CompletableFuture<Boolean>();
            tour.act(() -> AfterFirstFrame.after(() -> begun.complete(true)));
            tour.get("what comes after the first frames", begun);
            tour.get("what a start reads", tour.wiring().readings());
        });
    }

    /// Shows the whole program.
    /// @return what went wrong; absent when all of it was shown
    Optional<String> go() throws InterruptedException {
        return go(this::showEverything);
    }

    /// What a listener throws reaches nobody else.
    private void fail(Throwable thrown) {
        System.getLogger(TourScript.class.getName()).log(Level.ERROR, "thrown on the JavaFX thread", thrown);
        failure.compareAndSet(null, thrown);
    }

    /// Some of what there is to see.
    private interface Part {
        void show() throws InterruptedException, TimeoutException;
    }

    private Optional<String> go(Part part) throws InterruptedException {
        try {
            tour.act(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> fail(thrown)));
            part.show();
            return Optional.ofNullable(failure.get()).map(thrown -> "the program failed: " + thrown);
        } catch (TimeoutException e) {
            return Optional.of("waited in vain for " + e.getMessage());
        }
    }

    private void showEverything() throws InterruptedException, TimeoutException {
        tour.awaitTheList(1);
        var reading = new ReadingStops(tour);
        var planning = new PlanningStops(tour);
        var presenting = new PresentingStops(tour);
        reading.show();
        planning.show();
        if (planning.isTheSessionThere()) {
            new DayStops(tour).show();
        }
        new HighlightStops(tour).show();
        new LibraryStops(tour).show();
        new EaseStops(tour).show();
        new TeamStops(tour).show();
        reading.showLargeText();
        if (planning.isTheSessionThere()) {
            for (var language : TourDriver.LANGUAGES) {
                presenting.show(language);
            }
        }
    }
}
