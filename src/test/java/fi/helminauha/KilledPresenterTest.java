package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.edition.FewPearls;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.training.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A power cut while presenting: the whole program in a process of its own is killed at random moments, and goes on
/// where it was.
class KilledPresenterTest {
    private static final long WITHIN_MILLIS = 5_000;
    /// How long a busy machine may take to bring a move to the disk.
    private static final long WRITTEN_WITHIN_MILLIS = 500;

    private static final int LONGEST = 40;

    @TempDir
    private Path folder;

    private final Random random = new Random(11);

    /// What the program said of itself: which step, and how long that has taken.
    private record Said(int step, long millis) {
        static Said of(String line) {
            var parts = line.split(" ", 2);
            return new Said(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
        }
    }

    @Test
    void aKilledPresentationGoesOnAtTheSameStepWithTheSameClock() throws IOException {
        killRepeatedly(3);
    }

    @Test
    @Tag("badday")
    void aPresentationThatIsKilledAHundredTimesGoesOnEachTime() throws IOException {
        killRepeatedly(100);
    }

    private void killRepeatedly(int rounds) throws IOException {
        var edition = folder.resolve("edition");
        FewPearls.buildIn(edition);
        for (var round = 0; round < rounds; round++) {
            var isResumed = round > 0;
            var before = isResumed ? List.of(state(kept())) : List.<Said>of();
            var said = runAndKill(edition, round, isResumed);

            if (isResumed) {
                var first = said.getFirst();
                assertEquals(before.getFirst().step(), first.step(), "resumed elsewhere in round " + round);
                assertTrue(first.millis() - before.getFirst().millis() < WITHIN_MILLIS, "another clock in " + round);
            }
            assertKept(said, round);
        }
    }

    private List<Said> runAndKill(Path edition, int round, boolean isResumed) {
        var said = new ArrayList<Said>();
        var home = folder.resolve("home");
        try (var program = ChildJvm.start(
                folder,
                Map.of("glass.platform", "Headless"),
                PresenterWindowProgram.class,
                edition.toString(),
                home.toString(),
                Integer.toString(round),
                Boolean.toString(isResumed))) {
            var lines = 1 + random.nextInt(LONGEST);
            for (var i = 0; i < lines; i++) {
                said.add(Said.of(program.line()));
            }
            program.kill();
            for (var line : program.lines()) {
                said.add(Said.of(line));
            }
        }
        return said;
    }

    /// What is kept is the last that was said, or if the program was killed while it wrote that, the one before.
    private void assertKept(List<Said> said, int round) {
        var kept = state(kept());
        var last = said.getLast();
        var before = said.reversed().stream()
                .filter(state -> state.step() != last.step())
                .findFirst()
                .orElse(last);
        var meant = kept.step() == last.step() ? last : before;
        assertEquals(meant.step(), kept.step(), () -> "round " + round + ": kept " + kept + " of " + said);
        assertTrue(
                Math.abs(meant.millis() - kept.millis()) < WITHIN_MILLIS,
                () -> "round " + round + ": kept " + kept + " of " + said);
        if (meant != last) {
            var moved = said.get(said.lastIndexOf(before) + 1);
            assertTrue(
                    last.millis() - moved.millis() < WRITTEN_WITHIN_MILLIS,
                    () -> "round " + round + ": a move that had time to be written is lost: " + said);
        }
    }

    private static Said state(Run run) {
        return new Said(run.current(), run.currentStep().spent().toMillis());
    }

    private Run kept() {
        var opened = OpenedLibrary.at(folder.resolve("home/data/library.db"), Clock.systemUTC());
        try (var library = assertInstanceOf(OpenedLibrary.Kept.class, opened).store()) {
            return library.runs().unfinished().orElseThrow();
        }
    }
}
