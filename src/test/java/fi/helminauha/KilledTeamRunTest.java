package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.team.TeamRun;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A power cut while a team goes through a pearl: the whole program in a process of its own is killed, and goes on at
/// the same step with the same clock.
class KilledTeamRunTest {
    /// How long the program has been at the step when it is killed.
    private static final long THERE_MILLIS = 4_000;
    /// What is kept is older by a second at most, and by what a busy machine takes to bring it to the disk.
    private static final long WITHIN_MILLIS = 2_500;

    @TempDir
    private Path folder;

    /// What the program said of itself.
    private record Said(long millis, String step) {
        static Said of(String line) {
            var parts = line.split(" ", 2);
            return new Said(Long.parseLong(parts[0]), parts[1]);
        }
    }

    @Test
    void aKilledRunOfATeamGoesOnAtTheSameStepWithTheSameClock() {
        kill(1);
    }

    @Test
    @Tag("badday")
    void aRunOfATeamThatIsKilledThirtyTimesGoesOnEachTime() {
        kill(30);
    }

    private void kill(int resumptions) {
        FewPearls.buildIn(folder.resolve("edition"));
        new SettingsFile(folder.resolve("home/data/settings.properties"))
                .write(Settings.FIRST.withLastPearl(new PearlId("os-tikapuut")));
        var said = runAndKill(false);
        assertEquals("Vaihe 3 / 5", said.step());
        var before = 0L;
        for (var round = 0; round <= resumptions; round++) {
            var kept = kept();
            assertEquals(2, kept.run().current(), "round " + round);
            assertEquals(1, kept.ticked().size(), "round " + round);
            var millis = kept.run().currentStep().spent().toMillis();
            var lost = before + said.millis() - millis;
            assertTrue(Math.abs(lost) < WITHIN_MILLIS, "round " + round + ": the clock lost " + lost + " ms");
            before = millis;
            if (round < resumptions) {
                said = runAndKill(true);
                assertEquals("Vaihe 3 / 5", said.step(), "resumed elsewhere in round " + round);
            }
        }
    }

    /// @return what the program said last
    private Said runAndKill(boolean isResumed) {
        try (var program = ChildJvm.start(
                folder,
                Map.of("glass.platform", "Headless"),
                TeamWindowProgram.class,
                folder.resolve("edition").toString(),
                folder.resolve("home").toString(),
                Boolean.toString(isResumed))) {
            var said = Said.of(program.line());
            while (said.millis() < THERE_MILLIS) {
                said = Said.of(program.line());
            }
            program.kill();
            for (var line : program.lines()) {
                said = Said.of(line);
            }
            return said;
        }
    }

    private TeamRun kept() {
        var opened = OpenedLibrary.at(folder.resolve("home/data/library.db"), Clock.systemUTC());
        try (var library = assertInstanceOf(OpenedLibrary.Kept.class, opened).store()) {
            return library.teamRuns().unfinished().orElseThrow();
        }
    }
}
