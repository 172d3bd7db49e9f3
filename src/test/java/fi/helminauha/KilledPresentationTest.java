package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.training.Run;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPresentationTest {
    private static final long TOLERATED_MILLIS = 5_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(9);

    /// Where a run was: as its program said it, or as it was kept.
    private record State(String run, int step, long millis) {
        static State parse(String line) {
            var parts = line.split(" ", -1);
            return new State(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        }

        static State of(Run run) {
            return new State(
                    run.id().toString(),
                    run.current(),
                    run.currentStep().spent().toMillis());
        }
    }

    @Test
    void aRunIsGoneOnWithWhereItWasKilled() {
        killRepeatedly(15);
    }

    @Test
    @Tag("badday")
    void aRunIsGoneOnWithWhereItWasKilledAHundredTimes() {
        killRepeatedly(100);
    }

    private void killRepeatedly(int rounds) {
        var kept = Optional.<State>empty();
        for (var round = 0; round < rounds; round++) {
            var said = presentAndKill(round, kept);

            kept = kept();

            assertResumedAt(said, kept, "round " + round);
        }
    }

    /// @return what the program said last
    private State presentAndKill(int number, Optional<State> before) {
        var file = folder.resolve("library.db").toString();
        try (var program = ChildJvm.start(folder, Map.of(), PresentingProgram.class, file, Integer.toString(number))) {
            var said = State.parse(program.line());
            before.ifPresent(state -> assertEquals(state, said, "gone on with at"));
            var last = said;
            var looks = random.nextInt(1_500);
            for (var look = 0; look < looks; look++) {
                last = State.parse(program.line());
            }
            program.kill();
            for (var line : program.lines()) {
                last = line.isBlank() ? last : State.parse(line);
            }
            return last;
        }
    }

    private static void assertResumedAt(State said, Optional<State> found, String when) {
        // Killed between the end of one run and the beginning of the next: nothing is left to go on with.
        var kept = found.orElse(new State("none", 0, 0));
        var isNextStep = kept.millis() == 0
                && (kept.step() == said.step() + 1 || !kept.run().equals(said.run()));
        if (!isNextStep) {
            assertEquals(said.run() + " " + said.step(), kept.run() + " " + kept.step(), when);
            var lost = said.millis() - kept.millis();
            assertTrue(lost >= 0 && lost <= TOLERATED_MILLIS, () -> when + ": the clock lost " + lost + " ms");
        }
    }

    private Optional<State> kept() {
        var opened = OpenedLibrary.at(folder.resolve("library.db"), Clock.systemUTC());
        try (var library = assertInstanceOf(OpenedLibrary.Kept.class, opened).store()) {
            return library.runs().unfinished().map(State::of);
        }
    }
}
