package fi.helminauha;

import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.store.RunStore;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.training.TrainingSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;

/// Presents a day until it is killed: goes on with the run that was left, else begins one. Its clock passes a quarter
/// of a second at each look, as fast as the machine can. It keeps the run at every change of step and at least every
/// five seconds, and says where it is: `run step milliseconds`, of a new step once it is kept.
final class PresentingProgram {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration KEPT_EVERY = Duration.ofSeconds(5);
    private static final Instant MORNING = Instant.parse("2026-12-01T07:00:00Z");
    private static final int STEPS = 40;
    private static final int LOOKS_A_STEP = 60;

    private final RunStore runs;
    private final Random random;
    private long nanos;
    private Instant now = MORNING;
    private final Stopwatch stopwatch = new Stopwatch(() -> nanos, clock());

    private PresentingProgram(RunStore runs, long seed) {
        this.runs = runs;
        this.random = new Random(seed);
    }

    /// @param arguments  the library’s file and a number that tells one program from another
    public static void main(String... arguments) {
        try (var library =
                OpenedLibrary.at(Path.of(arguments[0]), Clock.systemUTC()).store()) {
            new PresentingProgram(library.runs(), Long.parseLong(arguments[1])).present();
        }
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private void present() {
        var run = runs.unfinished().orElseGet(this::begin);
        say(run);
        while (true) {
            run = run.hasNext() ? lookThrough(run) : presentAnother(run);
        }
    }

    private Run begin() {
        var steps = IntStream.range(0, STEPS)
                .mapToObj(number -> Step.own("Osuus " + number, 10))
                .toList();
        var session = TrainingSession.empty("Päivä");
        var day = session.days().getFirst().withSteps(steps);
        var run = Run.begin(session.withDay(0, day), 0, false, MORNING, ZoneOffset.UTC);
        keep(run);
        return run;
    }

    private Run presentAnother(Run run) {
        keep(run.over(now));
        var next = begin();
        say(next);
        return next;
    }

    /// Presents a step for a while and goes on to the next one.
    private Run lookThrough(Run begun) {
        var run = begun;
        var unkept = Duration.ZERO;
        for (var look = random.nextInt(LOOKS_A_STEP); look >= 0; look--) {
            nanos += LOOK.toNanos();
            now = now.plus(LOOK);
            run = run.after(stopwatch.lap().passed());
            say(run);
            unkept = unkept.plus(LOOK);
            if (unkept.compareTo(KEPT_EVERY) >= 0) {
                keep(run);
                unkept = Duration.ZERO;
            }
        }
        run = run.next();
        keep(run);
        say(run);
        return run;
    }

    private void keep(Run run) {
        runs.save(run);
    }

    private static void say(Run run) {
        System.out.println(
                run.id() + " " + run.current() + " " + run.currentStep().spent().toMillis());
        System.out.flush();
    }
}
