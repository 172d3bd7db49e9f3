package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlId;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingStoreTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final TrainingStore trainings = library.trainings();
    private final TrainingId training = TrainingId.random();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void sessionsAreListedLastChangedFirst() {
        var first = summary(TrainingId.random(), "Ensimmäinen", MORNING);
        var second = summary(TrainingId.random(), "Toinen", MORNING.plusSeconds(1));
        trainings.save(first, "{}");
        trainings.save(second, "{}");
        var changed = summary(first.id(), "Ensimmäinen, muutettu", MORNING.plusSeconds(2));
        trainings.save(changed, "{ }");

        assertEquals(List.of(changed, second), trainings.sessions());
        assertEquals(Optional.of("{ }"), trainings.session(first.id()));
    }

    @Test
    void aSessionIsThereAfterAStop(@TempDir Path folder) {
        var file = folder.resolve("library.db");
        var summary = summary(training, "Päivä", MORNING);
        try (var kept = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            kept.trainings().save(summary, "{\"ä\":\"😀\"}");
        }

        try (var kept = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            assertEquals(List.of(summary), kept.trainings().sessions());
            assertEquals(Optional.of("{\"ä\":\"😀\"}"), kept.trainings().session(training));
        }
    }

    @Test
    void aSessionIsRemovedWithItsRunsButWhatTheyTaughtStays() {
        var run = RunId.random();
        trainings.save(summary(training, "Päivä", MORNING), "{}");
        trainings.saveRun(run, training, false, "run");
        trainings.recordMinutes(run, CAFE, Duration.ofMinutes(50));

        trainings.remove(training);

        assertEquals(List.of(), trainings.sessions());
        assertEquals(Optional.empty(), trainings.session(training));
        assertEquals(List.of(), trainings.runs(training));
        assertEquals(Optional.empty(), trainings.unfinishedRun());
        assertEquals(Map.of(CAFE, 50), trainings.neededMinutes());
    }

    @Test
    void theRunBegunLastOfTheUnfinishedIsOffered() {
        var old = RunId.random();
        var newer = RunId.random();
        var newest = RunId.random();
        trainings.saveRun(old, training, false, "old");
        trainings.saveRun(newer, training, false, "newer");
        trainings.saveRun(newest, training, true, "newest");
        trainings.saveRun(old, training, false, "old, later");

        assertEquals(Optional.of("newer"), trainings.unfinishedRun());
        assertEquals(List.of("newest", "newer", "old, later"), trainings.runs(training));
    }

    @Test
    void aRunThatIsOverIsNotOffered() {
        var run = RunId.random();
        trainings.saveRun(run, training, false, "going on");
        trainings.saveRun(run, training, true, "over");

        assertEquals(Optional.empty(), trainings.unfinishedRun());
        assertEquals(List.of("over"), trainings.runs(training));
    }

    @Test
    void aRunThatIsGivenUpIsOfferedNoMoreAndStaysAsItIs() {
        trainings.saveRun(RunId.random(), training, false, "going on");
        trainings.saveRun(RunId.random(), training, false, "unreadable");

        trainings.giveUpRun("unreadable");
        trainings.giveUpRun("unreadable");

        assertEquals(Optional.of("going on"), trainings.unfinishedRun(), "no other run is given up");
        assertEquals(List.of("unreadable", "going on"), trainings.runs(training));
    }

    @ParameterizedTest(name = "runs of {0} seconds teach {1} minutes")
    @CsvSource(delimiter = '|', textBlock = """
            1500                | 25
            600 1500 1200       | 20
            600 1200            | 15
            89                  | 1
            91                  | 2
            1                   | 1
            600 600 600 99999   | 10
            999999              | 960
            """)
    void theMedianOfThePearlsRunsIsWhatItNeeds(String seconds, int minutes) {
        for (var each : seconds.split(" ")) {
            trainings.recordMinutes(RunId.random(), CAFE, Duration.ofSeconds(Long.parseLong(each)));
        }

        assertEquals(Map.of(CAFE, minutes), trainings.neededMinutes());
    }

    @Test
    void aRunTeachesAPearlOnce() {
        var run = RunId.random();
        trainings.recordMinutes(run, CAFE, Duration.ofMinutes(90));
        trainings.recordMinutes(run, CAFE, Duration.ofMinutes(30));

        assertEquals(Map.of(CAFE, 30), trainings.neededMinutes());
    }

    private static TrainingSummary summary(TrainingId id, String title, Instant changed) {
        return new TrainingSummary(id, title, changed, false, 1, 90);
    }
}
