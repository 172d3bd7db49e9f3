package fi.helminauha;

import com.sun.javafx.scene.SceneHelper;
import fi.helminauha.app.Wiring;
import fi.helminauha.edition.EditionLocator;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.edition.ManyPearls;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.search.Hit;
import fi.helminauha.settings.UserFolders;
import fi.helminauha.start.AppPaths;
import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast the window is, by the real wiring in this JVM on JavaFX’s headless platform, which has neither a window
/// system nor a graphics card: a start here is without the JVM’s own and with classes that earlier starts have
/// loaded. The JVM is warm: everything has been done once, unmeasured, before. Painted means that the frame which first
/// shows the new state has been rendered. Medians of the runs
/// after the first, and of the keys also what 99 of 100 do not exceed.
@Tag("bench")
class WindowBenchmark {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final List<Integer> COUNTS = List.of(24, 144, 10_000);
    private static final int STARTS = 9;
    private static final int OPENINGS = 21;
    private static final double MEDIAN = 0.5;
    private static final double WORST = 0.99;
    /// More than 300 keys, so that three of them lie beyond the 99th hundredth.
    private static final List<String> TYPED = List.of(
            "työkyvyn tuki",
            "puheeksi ottaminen",
            "muutos",
            "palaverit venyvät",
            "kuormitus",
            "esihenkilön tuki",
            "oppimiskahvila",
            "dialogi työpaikalla",
            "psykologinen turvallisuus",
            "kotter",
            "hiljainen tieto",
            "palaute ja arvostus",
            "ristiriidat tiimissä",
            "itsensä johtaminen",
            "osatyökykyinen",
            "perehdytys",
            "strategia arkeen",
            "yhteiskehittäminen",
            "etätyö",
            "\"hyvä kysymys\"",
            "työaika",
            "vuorovaikutus");

    private final Map<String, Map<String, Double>> results = new LinkedHashMap<>();

    @Test
    void startKeysAndPearls() throws IOException {
        Files.createDirectories(FOLDER);
        InterfaceThread.begin();
        var dictionary = VoikkoLocations.of(List.of(), System.getenv(), Path.of(System.getProperty("user.home")))
                .firstReadable();
        // Once unmeasured: else the first size would be measured with a cold JVM and the others with a warm one.
        measureUse(COUNTS.getFirst(), ManyPearls.buildIn(FOLDER, COUNTS.getFirst(), dictionary));
        results.clear();
        for (var count : COUNTS) {
            var edition = ManyPearls.buildIn(FOLDER, count, dictionary);
            measureOpening(count, edition);
            measureStarts(count, edition);
            measureUse(count, edition);
        }
        report(dictionary.isPresent());
    }

    private void measureOpening(int count, Path edition) {
        var times = new ArrayList<Duration>();
        for (var run = 0; run < OPENINGS; run++) {
            var begin = System.nanoTime();
            try (var _ = shelf(edition).open().edition()) {
                times.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        keep("opening the collection", count, times);
    }

    private void measureStarts(int count, Path edition) throws IOException {
        var frames = new ArrayList<Duration>();
        var searched = new ArrayList<Duration>();
        for (var run = 0; run < STARTS; run++) {
            try (var window = new Window(edition)) {
                frames.add(window.sinceStart(() -> window.isFilled(count)));
                window.typeAll("muutos");
                searched.add(window.sinceStart(() -> window.isAnswered("muutos")));
            }
        }
        keep("start to first frame with the list", count, frames);
        keep("start to a searched list", count, searched);
    }

    private void measureUse(int count, Path edition) throws IOException {
        try (var window = new Window(edition)) {
            window.sinceStart(() -> window.isFilled(count));
            var keys = new ArrayList<Duration>();
            for (var text : TYPED) {
                for (var end = 1; end <= text.length(); end++) {
                    keys.add(window.key(text, end));
                }
                window.typeAll("");
                window.sinceStart(() -> window.isAnswered(""));
            }
            keep("key to painted list", count, keys);
            keep("key to painted list, 99 of 100 keys", count, keys, WORST);
            var openings = new ArrayList<Duration>();
            for (var run = 0; run < OPENINGS; run++) {
                window.open(1);
                openings.add(window.open(0));
            }
            keep("opening a pearl of " + window.wordsRead() + " words", count, openings);
        }
    }

    private static EditionLocator shelf(Path edition) {
        return new EditionLocator(
                edition,
                FOLDER.resolve("nowhere"),
                Optional.empty(),
                VoikkoLocations.of(List.of(), Map.of(), FOLDER.resolve("nowhere")));
    }

    private void keep(String what, int count, List<Duration> times) {
        keep(what, count, times, MEDIAN);
    }

    /// @param share  of the times that are not above what is kept, 0–1
    private void keep(String what, int count, List<Duration> times, double share) {
        var after = times.subList(1, times.size()).stream()
                .sorted()
                .map(time -> time.toNanos() / 1e6)
                .toList();
        results.computeIfAbsent(what, _ -> new LinkedHashMap<>())
                .put(Integer.toString(count), after.get((int) (share * after.size())));
    }

    private void report(boolean hasDictionary) throws IOException {
        System.out.printf("%-50s %9s %9s %9s   ms, medians unless said otherwise%n", "", "24", "144", "10,000");
        results.forEach((what, medians) -> System.out.printf(
                Locale.ROOT,
                "%-50s %9.1f %9.1f %9.1f%n",
                what,
                medians.get("24"),
                medians.get("144"),
                medians.get("10000")));
        var json = results.entrySet().stream()
                .map(result -> "  \"%s\": %s"
                        .formatted(
                                result.getKey(),
                                result.getValue().entrySet().stream()
                                        .map(median -> String.format(
                                                Locale.ROOT, "\"%s\": %.1f", median.getKey(), median.getValue()))
                                        .collect(Collectors.joining(", ", "{ ", " }"))))
                .collect(Collectors.joining(",\n"));
        Files.writeString(
                FOLDER.resolve("results.json"),
                "{\n  \"unit\": \"ms, medians unless said otherwise\",\n  \"platform\": \"JavaFX headless, in one JVM\",\n  \"processors\": "
                        + Runtime.getRuntime().availableProcessors() + ",\n  \"dictionary\": " + hasDictionary + ",\n"
                        + json + "\n}\n");
    }

    /// A program that runs, measured.
    private static final class Window implements AutoCloseable {
        private final Path home;
        private final long begin;
        private final Wiring wiring;
        private final Stage stage;

        Window(Path edition) throws IOException {
            home = Files.createTempDirectory("bench");
            begin = System.nanoTime();
            var places = new AppPaths(
                    edition,
                    Optional.empty(),
                    new UserFolders(home.resolve("data"), home.resolve("cache")),
                    VoikkoLocations.of(List.of(), Map.of(), home));
            stage = InterfaceThread.get(Stage::new);
            wiring = InterfaceThread.get(() -> new Wiring(places, Locale.of("fi", "FI")));
            InterfaceThread.run(() -> wiring.start(stage, _ -> true));
        }

        /// How long after the start of the program the state was painted.
        Duration sinceStart(BooleanSupplier state) {
            return Duration.ofNanos(painted(state) - begin);
        }

        /// Types the last letter of the text’s beginning.
        Duration key(String text, int end) {
            var typed = text.substring(0, end);
            var pressed = InterfaceThread.get(() -> {
                var field = query();
                field.requestFocus();
                field.end();
                var now = System.nanoTime();
                Event.fireEvent(field, InputEvents.typed(typed.substring(end - 1)));
                return now;
            });
            return Duration.ofNanos(painted(() -> isAnswered(typed)) - pressed);
        }

        /// Chooses a row.
        Duration open(int row) {
            var pressed = InterfaceThread.get(() -> {
                var now = System.nanoTime();
                list().getSelectionModel().select(row);
                return now;
            });
            var title = InterfaceThread.get(
                    () -> ((Hit) list().getItems().get(row)).card().title().fi());
            return Duration.ofNanos(painted(() -> title.equals(titleRead())) - pressed);
        }

        void typeAll(String text) {
            InterfaceThread.run(() -> query().setText(text));
        }

        boolean isFilled(int count) {
            return stage.isShowing() && list() != null && list().getItems().size() == count + 1;
        }

        boolean isAnswered(String text) {
            return stage.isShowing() && text.equals(list().getUserData());
        }

        int wordsRead() {
            return InterfaceThread.get(() -> stage.getScene().getRoot().lookupAll(".passage").stream()
                    .mapToInt(node -> node.getAccessibleText().split("\\s+").length)
                    .sum());
        }

        private String titleRead() {
            return Optional.ofNullable(stage.getScene().lookup(".passage-title"))
                    .map(Node::getAccessibleText)
                    .orElse("");
        }

        private TextField query() {
            return (TextField) stage.getScene().lookup("#search-query");
        }

        private ListView<?> list() {
            return (ListView<?>) stage.getScene().lookup("#hit-list");
        }

        /// When the first frame had been rendered in whose layout the state held.
        private long painted(BooleanSupplier state) {
            var painted = new CompletableFuture<Long>();
            InterfaceThread.await("a scene", () -> stage.getScene() != null);
            InterfaceThread.run(
                    () -> stage.getScene().addPostLayoutPulseListener(new Frame(stage.getScene(), state, painted)));
            return painted.orTimeout(60, TimeUnit.SECONDS).join();
        }

        /// Looks at each frame, when it is laid out, whether the state holds.
        private record Frame(Scene scene, BooleanSupplier state, CompletableFuture<Long> painted) implements Runnable {
            Frame {
                Platform.requestNextPulse();
            }

            @Override
            public void run() {
                if (state.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    // After this pulse, in which the frame is handed to the renderer.
                    Platform.runLater(() -> {
                        SceneHelper.getPeer(scene).waitForRenderingToComplete();
                        painted.complete(System.nanoTime());
                    });
                } else {
                    Platform.requestNextPulse();
                }
            }
        }

        @Override
        public void close() throws IOException {
            InterfaceThread.run(() -> {
                stage.hide();
                wiring.stop();
            });
            FewPearls.delete(home);
        }
    }
}
