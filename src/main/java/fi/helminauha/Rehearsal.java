package fi.helminauha;

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
/// with it,
/// and checks by it that an installed program works.
final class Rehearsal {
    static final String OPTION = "--rehearse";

    private final Path folder;
    private final PrintStream out;

    private Rehearsal(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /// @param arguments  the program’s: `--rehearse` and the folder for the pictures
    static Optional<Rehearsal> asked(String[] arguments, PrintStream out) {
        return arguments.length == 2 && arguments[0].equals(OPTION)
                ? Optional.of(new Rehearsal(Path.of(arguments[1]), out))
                : Optional.empty();
    }

    /// Begins on a thread of its own and closes the program at the end.
    /// @param status  is told 0 when every picture was taken, else 1
    void begin(Stage stage, Wiring wiring, IntConsumer status) {
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            var failure = go(stage, wiring);
            failure.ifPresent(what -> out.println("The rehearsal stopped: " + what));
            status.accept(failure.isEmpty() ? 0 : 1);
            Platform.exit();
        });
    }

    private Optional<String> go(Stage stage, Wiring wiring) {
        try {
            Files.createDirectories(folder);
            return new TourGuide(stage, wiring, folder).go();
        } catch (IOException e) {
            throw new UncheckedIOException("make the folder " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
