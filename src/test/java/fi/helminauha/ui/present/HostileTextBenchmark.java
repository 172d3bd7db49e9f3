package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.training.HostileText;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How long presenter and planner need for a session that a stranger sent to hold them up: until their windows stand,
/// and for a key after that. Aims: 1 s and 100 ms of the JavaFX thread’s processor.
@Tag("bench")
class HostileTextBenchmark {
    private static final Path EDITION = Path.of("target", "bench", "hostile").toAbsolutePath();
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1000, 1000);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1000, 0, 1280, 800);

    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @EnumSource
    void aStrangersTextIsPresentedAtOnce(HostileText attack) {
        measure(attack.name(), List.of(attack.step(), attack.step(), own("Loppu")));
    }

    @Test
    void aThousandStepsArePresentedAtOnce() {
        measure(
                "1000 STEPS",
                Collections.nCopies(1000, 0).stream().map(_ -> own("Osuus")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aStrangersTextIsPlannedAtOnce(HostileText attack) {
        var session = session(attack.text, List.of(attack.step(), attack.step(), attack.step(), missingPearl()))
                .withGoal(attack.text)
                .withBefore(attack.text);
        var file = program.home().resolve("vieras" + SharedSession.EXTENSION);
        SharedSession.write(file, session, "2026.1", _ -> "Poissa");
        start();
        var asked = cpuOf(() -> {
            program.open(file);
            program.window().await("the question", () -> program.window().isShown("#arrived"));
        });
        var planned = cpuOf(() -> {
            program.window().press("#share-open");
            program.window().plan().awaitOpen();
        });
        var slowest = 0L;
        for (var step = 0; step < 4; step++) {
            var place = step;
            slowest = Math.max(slowest, cpuOf(() -> program.window().plan().choose(place)));
        }
        var left = cpuOf(() -> program.window().plan().leave());
        System.out.printf(
                Locale.ROOT,
                "%-14s asked after %5.0f ms of the JavaFX thread’s processor, planned after %5.0f, slowest of 4 steps chosen %5.0f, left %5.0f%n",
                attack,
                asked / 1e6,
                planned / 1e6,
                slowest / 1e6,
                left / 1e6);
    }

    private static long cpuOf(Runnable act) {
        var before = cpuNanoseconds();
        act.run();
        InterfaceThread.settle();
        return cpuNanoseconds() - before;
    }

    /// Asked about before the session is opened.
    private static Step missingPearl() {
        return Step.own("Osuus", 10).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole")));
    }

    private static Step own(String text) {
        return Step.own(text, 10).withContent(new StepContent.Own(text)).withNotes(text);
    }

    private static TrainingSession session(String title, List<Step> steps) {
        var empty = TrainingSession.empty(title);
        return empty.withDay(0, empty.days().getFirst().withSteps(steps));
    }

    private void start() {
        FewPearls.build(Path.of("data"), EDITION);
        program.withEdition(EDITION, Optional.empty()).start();
        InterfaceThread.await("the list", () -> program.window().isShown("#hit-list"));
    }

    private void measure(String name, List<Step> steps) {
        var session = session(name, steps);
        start();
        var begin = System.nanoTime();
        var beginCpu = cpuNanoseconds();
        var presentation = program.present(session, false);
        InterfaceThread.run(() -> presentation.follow(List.of(LAPTOP, PROJECTOR)));
        InterfaceThread.settle();
        var shown = System.nanoTime();
        var shownCpu = cpuNanoseconds();
        var slowest = 0L;
        var slowestCpu = 0L;
        var first = PresentingBenchmark.slide(presentation);
        for (var key = 0; key < 12; key++) {
            var pressed = System.nanoTime();
            var pressedCpu = cpuNanoseconds();
            InterfaceThread.run(() -> Event.fireEvent(
                    presentation.presenterStage().getScene().getFocusOwner(), InputEvents.press(KeyCode.PAGE_DOWN)));
            InterfaceThread.run(
                    () -> presentation.presenterStage().getScene().getRoot().layout());
            slowest = Math.max(slowest, System.nanoTime() - pressed);
            slowestCpu = Math.max(slowestCpu, cpuNanoseconds() - pressedCpu);
        }
        assertNotEquals(first, PresentingBenchmark.slide(presentation), "the keys turn pages");
        System.out.printf(
                Locale.ROOT,
                "%-14s presented after %6.0f ms (%5.0f ms of the JavaFX thread’s processor), slowest of 12 keys %5.0f ms (%4.0f)%n",
                name,
                (shown - begin) / 1e6,
                (shownCpu - beginCpu) / 1e6,
                slowest / 1e6,
                slowestCpu / 1e6);
    }

    /// Of the JavaFX thread: it says more than the time where the machine has other work.
    private static long cpuNanoseconds() {
        return InterfaceThread.get(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
