package fi.helminauha;

import fi.helminauha.app.Wiring;
import fi.helminauha.platform.DefaultProgram;
import fi.helminauha.settings.OperatingSystem;
import fi.helminauha.start.OpenRequest;
import fi.helminauha.start.SingleInstance;
import fi.helminauha.tour.InstalledTour;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What JavaFX starts and stops. JavaFX makes the object itself, so the wiring reaches it by a static door.
public final class App extends Application {
    private static final AtomicReference<@Nullable Wiring> WIRING = new AtomicReference<>();
    private static final AtomicReference<@Nullable Stage> STAGE = new AtomicReference<>();

    private static final AtomicReference<@Nullable SingleInstance> INSTANCE = new AtomicReference<>();
    private static final AtomicReference<@Nullable InstalledTour> TOUR = new AtomicReference<>();
    private static final AtomicInteger STATUS = new AtomicInteger();
    private static final AtomicBoolean HAS_FAILED = new AtomicBoolean();

    /// @param tour  what is done in the window as soon as it is there
    /// @param instance   hears further starts while there is a window; the caller closes it
    static void prepare(Wiring wiring, Optional<InstalledTour> tour, Optional<SingleInstance> instance) {
        WIRING.set(wiring);
        INSTANCE.set(instance.orElse(null));
        TOUR.set(tour.orElse(null));
    }

    /// With what the program ends.
    static int status() {
        return STATUS.get();
    }

    @Override
    public void start(Stage stage) {
        STAGE.set(stage);
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> fail(thrown));
        wiring().start(stage, this::open);
        var instance = INSTANCE.get();
        if (instance != null) {
            instance.onRequest(App::bringToFront);
        }
        var tour = TOUR.get();
        if (tour != null) {
            tour.begin(stage, wiring(), STATUS::set);
        }
    }

    /// Opens an address or a file in the system’s program for it.
    /// @return whether there is one, as far as is known
    private boolean open(URI address) {
        var isKnown = OperatingSystem.here() != OperatingSystem.LINUX || DefaultProgram.isKnownFor(address);
        if (isKnown) {
            getHostServices().showDocument(address.toString());
        }
        return isKnown;
    }

    /// What is asked from here on waits for the end of this start.
    @Override
    public void stop() {
        var instance = INSTANCE.get();
        if (instance != null) {
            instance.stopHearing();
        }
        wiring().stop();
    }

    /// Shows the window above the others, when the user has started the program again. Any thread.
    /// @param done  run when the files are on their way into the window
    static void bringToFront(OpenRequest request, Runnable done) {
        Platform.runLater(() -> {
            request.files().forEach(wiring()::open);
            var stage = STAGE.get();
            if (stage != null) {
                stage.setIconified(false);
                stage.show();
                stage.toFront();
                stage.requestFocus();
            }
            done.run();
        });
    }

    /// What nobody has expected is printed, and the first time said in the window: it might come with each frame.
    private static void fail(Throwable thrown) {
        thrown.printStackTrace();
        if (HAS_FAILED.compareAndSet(false, true)) {
            Platform.runLater(() -> wiring().tellOfFailure(thrown));
        }
    }

    private static Wiring wiring() {
        return Objects.requireNonNull(WIRING.get());
    }
}
