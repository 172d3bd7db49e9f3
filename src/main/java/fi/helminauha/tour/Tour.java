package fi.helminauha.tour;

import fi.helminauha.app.Wiring;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.UserFolders;
import fi.helminauha.start.AppPaths;
import fi.helminauha.start.SystemProperties;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program shown in pictures: the real program with an empty library of its own, driven through its real views
/// by JavaFX’s headless platform, to numbered PNG files.
public final class Tour {
    private Tour() {}

    /// @return the exit status: 0 when every picture was rendered
    public static int render(Path folder, PrintStream out) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("java.awt.headless", "true");
        var home = Files.createTempDirectory("helminauha-tour");
        try {
            var places = AppPaths.of(SystemProperties.all(), System.getenv());
            var wiring = new Wiring(
                    new AppPaths(
                            places.installed(),
                            places.data(),
                            new UserFolders(home.resolve("data"), home.resolve("cache")),
                            places.dictionaries()),
                    Language.FI.locale());
            return render(wiring, folder, out);
        } finally {
            delete(home);
        }
    }

    private static int render(Wiring wiring, Path folder, PrintStream out) throws IOException {
        clear(folder);
        var window = new AtomicReference<@Nullable Stage>();
        var started = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            window.set(stage);
            wiring.start(stage, _ -> true);
            started.countDown();
        });
        Optional<String> failure;
        try {
            started.await();
            failure = new TourScript(Objects.requireNonNull(window.get()), wiring, Optional.of(folder)).go();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure = Optional.of("interrupted");
        } finally {
            stop(wiring);
        }
        if (failure.isPresent()) {
            out.println("The tour stopped: " + failure.get());
            return 1;
        }
        try (var pictures = Files.list(folder)) {
            pictures.sorted().forEach(picture -> out.println("  " + picture));
        }
        out.println("The pictures are in " + folder.toAbsolutePath());
        return 0;
    }

    private static void stop(Wiring wiring) {
        var stopped = new CountDownLatch(1);
        Platform.runLater(() -> {
            wiring.stop();
            stopped.countDown();
        });
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /// Takes the pictures of an earlier tour away, and nothing else.
    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var pictures = Files.newDirectoryStream(folder, "[0-9][0-9]*-*.png")) {
            for (var picture : pictures) {
                Files.delete(picture);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
