package fi.helminauha.ui.present;

import fi.helminauha.Program;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
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
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How long the presenter needs for a session that a stranger sent to hold it up: until both windows stand, and for a
/// key after that. Aims: 1 s and 100 ms.
@Tag("bench")
class HostileTextBenchmark {
    private static final Path EDITION = Path.of("target", "bench", "hostile").toAbsolutePath();
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1000, 1000);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1000, 0, 1280, 800);

    @RegisterExtension
    private final Program program = new Program();

    enum Attack {
        PLAIN("Tavallinen teksti."),
        LINE_BREAKS("\n".repeat(20_000)),
        LINES("a\n".repeat(10_000)),
        THAI("ก้".repeat(10_000)),
        ZALGO(("a" + "\u0301\u0316\u0489".repeat(30)).repeat(200)),
        ONE_WORD("a".repeat(20_000)),
        EMOJI("👩‍👩‍👧‍👦".repeat(1_800)),
        RIGHT_TO_LEFT("\u202E" + "שלום עולם ".repeat(1_900));

        final String text;

        Attack(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStrangersTextIsPresentedAtOnce(Attack attack) {
        measure(attack.name(), List.of(own(attack.text), own(attack.text), own("Loppu")));
    }

    @org.junit.jupiter.api.Test
    void aThousandStepsArePresentedAtOnce() {
        measure(
                "1000 STEPS",
                Collections.nCopies(1000, 0).stream().map(_ -> own("Osuus")).toList());
    }

    private static Step own(String text) {
        return Step.own(text, 10).withContent(new StepContent.Own(text)).withNotes(text);
    }

    private void measure(String name, List<Step> steps) {
        var empty = TrainingSession.empty(name);
        var session = empty.withDay(0, empty.days().getFirst().withSteps(steps));
        FewPearls.build(Path.of("data"), EDITION);
        program.withEdition(EDITION, Optional.empty()).start();
        InterfaceThread.await("the list", () -> program.window().isShown("#hit-list"));
        var begin = System.nanoTime();
        var beginCpu = cpuNanoseconds();
        var presentation = program.present(session, false);
        InterfaceThread.run(() -> presentation.follow(List.of(LAPTOP, PROJECTOR)));
        InterfaceThread.settle();
        var shown = System.nanoTime();
        var shownCpu = cpuNanoseconds();
        var slowest = 0L;
        var slowestCpu = 0L;
        for (var key = 0; key < 12; key++) {
            var pressed = System.nanoTime();
            var pressedCpu = cpuNanoseconds();
            InterfaceThread.run(() -> Event.fireEvent(
                    presentation.presenterStage().getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false)));
            InterfaceThread.run(
                    () -> presentation.presenterStage().getScene().getRoot().layout());
            slowest = Math.max(slowest, System.nanoTime() - pressed);
            slowestCpu = Math.max(slowestCpu, cpuNanoseconds() - pressedCpu);
        }
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
