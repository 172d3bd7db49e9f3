package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.SceneHelper;
import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.edition.Edition;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.training.Page;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How long both screens wait for the next page, and what a day of presenting takes of memory: the whole program
/// with the whole collection and its longest ready-made session, on JavaFX’s headless platform.
@Tag("bench")
class PresentingBenchmark {
    private static final Path EDITION = Path.of("target", "bench", "presenting").toAbsolutePath();
    private static final double GROWTH = 1.10;
    private static final int HOURS = 8;
    private static final int TICKS_AN_HOUR = 4 * 3600;
    /// The clock is moved this often between two frames: the frames of a day would take a day.
    private static final int TICKS_A_FRAME = 24;

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1000, 1000);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1000, 0, 1280, 800);

    @RegisterExtension
    private final Program program = new Program();

    @Test
    void theNextPageIsPaintedOnBothScreensWithinFiftyMilliseconds() {
        var presentation = present();
        var times = new TreeMap<String, List<Double>>();
        for (var i = 0; InterfaceThread.get(presentation.viewModel()::hasNext); i++) {
            var before = slide(presentation);
            var time = next(presentation);
            assertNotEquals(before, slide(presentation), "the key turns the page");
            if (i >= 10) {
                times.computeIfAbsent("all", _ -> new ArrayList<>()).add(time);
                times.computeIfAbsent(kind(presentation), _ -> new ArrayList<>())
                        .add(time);
            }
        }
        times.values().forEach(list -> list.sort(Comparator.naturalOrder()));

        times.forEach((kind, all) -> System.out.printf(
                Locale.ROOT,
                "next page, %-12s %4d pages, median %5.1f ms, 95 %% %5.1f ms, most %5.1f ms%n",
                kind,
                all.size(),
                at(all, 0.5),
                at(all, 0.95),
                all.getLast()));
    }

    @Test
    void memoryGrowsByLessThanATenthOverADayOfEightHours() throws IOException {
        var presentation = present();
        var used = new ArrayList<Double>();
        for (var hour = 0; hour < HOURS; hour++) {
            for (var tick = 0; tick < TICKS_AN_HOUR; tick += TICKS_A_FRAME) {
                // A page a minute or so, over and over.
                var isTurned = tick % (10 * TICKS_A_FRAME) == 0;
                InterfaceThread.run(() -> {
                    for (var i = 0; i < TICKS_A_FRAME; i++) {
                        presentation.viewModel().tick();
                    }
                    if (isTurned) {
                        turn(presentation.viewModel());
                    }
                });
                InterfaceThread.await("a frame", () -> true);
            }
            used.add(usedMegabytes());
            System.out.printf(
                    Locale.ROOT, "after hour %d: heap %.1f MB, resident %s%n", hour + 1, used.getLast(), resident());
        }

        assertTrue(used.getLast() < used.getFirst() * GROWTH, used::toString);
    }

    private Presentation present() {
        FewPearls.build(Path.of("data"), EDITION);
        program.withEdition(EDITION, Optional.empty()).start();
        InterfaceThread.await("the list", () -> program.window().isShown("#hit-list"));
        var presentation = program.present(longest(), false);
        InterfaceThread.run(() -> presentation.follow(List.of(LAPTOP, PROJECTOR)));
        InterfaceThread.settle();
        return presentation;
    }

    private static TrainingSession longest() {
        try (var edition = Edition.open(EDITION)) {
            return edition.readySessions().stream()
                    .max(Comparator.comparingInt(session -> session.steps().size()))
                    .map(session -> TrainingSession.of(session, Language.FI))
                    .orElseThrow();
        }
    }

    private static void turn(PresentationViewModel day) {
        if (day.hasNext()) {
            day.next();
        } else {
            day.goTo(day.current().steps().getFirst().step().id());
        }
    }

    /// What the audience sees.
    static Slide slide(Presentation presentation) {
        return InterfaceThread.get(
                () -> presentation.viewModel().audience().slideProperty().get());
    }

    private static String kind(Presentation presentation) {
        return slide(presentation).page().content() instanceof Page.Content.OfBlock(var block, var _)
                ? block.getClass().getSimpleName()
                : "Other";
    }

    /// From the key to the frame that shows the page in both windows, in milliseconds.
    private static double next(Presentation presentation) {
        var painted = new CompletableFuture<Long>();
        var scenes = List.of(
                presentation.audienceStage().getScene(),
                presentation.presenterStage().getScene());
        var begin = InterfaceThread.get(() -> {
            var now = System.nanoTime();
            Event.fireEvent(scenes.getLast().getFocusOwner(), InputEvents.press(KeyCode.PAGE_DOWN));
            scenes.getFirst().addPostLayoutPulseListener(new Frame(scenes, painted));
            Platform.requestNextPulse();
            return now;
        });
        return (painted.orTimeout(20, TimeUnit.SECONDS).join() - begin) / 1e6;
    }

    private record Frame(List<Scene> scenes, CompletableFuture<Long> painted) implements Runnable {
        @Override
        public void run() {
            scenes.getFirst().removePostLayoutPulseListener(this);
            // After this pulse, in which the frame is handed to the renderer.
            Platform.runLater(() -> {
                scenes.forEach(scene -> SceneHelper.getPeer(scene).waitForRenderingToComplete());
                painted.complete(System.nanoTime());
            });
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    private static double usedMegabytes() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        InterfaceThread.settle();
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static String resident() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .findFirst()
                        .orElse("")
                : "unknown";
    }
}
