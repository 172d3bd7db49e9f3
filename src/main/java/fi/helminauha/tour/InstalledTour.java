package fi.helminauha.tour;

import fi.helminauha.app.Wiring;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The tour in the program’s real window, started as a user starts it. The installers’ build trains the start-up cache
/// with its beginning, the window with its list, and checks by the whole that an installed program works.
public final class InstalledTour {
    private static final String WHOLE = "--rehearse";
    private static final String START = "--rehearse-start";

    /// For the pictures; absent when only the window with its list is shown.
    private final Optional<Path> folder;
    private final PrintStream out;

    private InstalledTour(Optional<Path> folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /// @param arguments  the program’s: `--rehearse` and the folder for the pictures, or `--rehearse-start`
    public static Optional<InstalledTour> asked(String[] arguments, PrintStream out) {
        if (arguments.length == 2 && arguments[0].equals(WHOLE)) {
            return Optional.of(new InstalledTour(Optional.of(Path.of(arguments[1])), out));
        }
        return arguments.length == 1 && arguments[0].equals(START)
                ? Optional.of(new InstalledTour(Optional.empty(), out))
                : Optional.empty();
    }

    /// Begins on a thread of its own and closes the program at the end.
    /// @param status  is told 0 when everything was shown, else 1
    public void begin(Stage stage, Wiring wiring, IntConsumer status) {
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            var failure = go(stage, wiring);
            failure.ifPresent(what -> out.println("The rehearsal stopped: " + what));
            status.accept(failure.isEmpty() ? 0 : 1);
            Platform.exit();
        });
    }

    private Optional<String> go(Stage stage, Wiring wiring) {
        try {
            var guide = new TourScript(stage, wiring, folder);
            if (folder.isEmpty()) {
                return guide.goToTheList();
            }
            Files.createDirectories(folder.get());
            return guide.go();
        } catch (IOException e) {
            throw new UncheckedIOException("make the folder " + folder.orElseThrow(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
