package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.json.TrainingReadException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunStoreTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final TrainingSession SESSION = Sessions.full();

    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final RunStore runs = library.runs();

    @AfterEach
    void close() {
        library.close();
    }

    /// A day that goes on.
    static Run begun(TrainingSession session) {
        return Run.begin(session, 0, false, MORNING, ZoneOffset.UTC);
    }

    /// In the order in which they were begun.
    private List<RunId> kept() {
        return library.holdings().runs().stream().map(Presented::id).toList();
    }

    @Test
    void theRunBegunLastOfTheUnfinishedIsOffered() {
        var old = begun(SESSION);
        var newer = begun(SESSION);
        var newest = begun(SESSION);
        runs.save(old);
        runs.save(newer);
        runs.save(newest.over(MORNING));
        runs.save(old.next());

        assertEquals(Optional.of(newer), runs.unfinished());
        assertEquals(List.of(old.id(), newer.id(), newest.id()), kept());
    }

    @Test
    void aRunThatIsOverIsNotOffered() {
        var run = begun(SESSION);
        runs.save(run);
        runs.save(run.over(MORNING));

        assertEquals(Optional.empty(), runs.unfinished());
        assertEquals(List.of(run.id()), kept());
    }

    @Test
    void aRunThatIsGivenUpIsOfferedNoMoreAndStaysAsItIs() {
        var run = begun(SESSION);
        var unreadable = begun(SESSION);
        runs.save(run);
        runs.save(unreadable);
        Unreadable.makeRun(library, unreadable.id());
        assertThrows(TrainingReadException.class, runs::unfinished);

        runs.giveUpUnreadable();
        runs.giveUpUnreadable();

        assertEquals(Optional.of(run), runs.unfinished(), "no other run is given up");
        assertEquals(
                new Presented(unreadable.id(), SESSION.id(), true, "{"),
                library.holdings().runs().getLast());
    }

    @Test
    void aRunIsFoundByThePearlsInItUnlessItCannotBeRead() {
        var run = begun(SESSION);
        var unreadable = begun(SESSION);
        runs.save(run);
        runs.save(unreadable);
        Unreadable.makeRun(library, unreadable.id());

        assertEquals(List.of(run), runs.with(Sessions.CAFE));
        assertEquals(List.of(), runs.with(Sessions.HOUSE));
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
            runs.recordMinutes(RunId.random(), Sessions.CAFE, Duration.ofSeconds(Long.parseLong(each)));
        }

        assertEquals(Map.of(Sessions.CAFE, minutes), runs.neededMinutes());
    }

    @Test
    void aRunTeachesAPearlOnce() {
        var run = RunId.random();
        runs.recordMinutes(run, Sessions.CAFE, Duration.ofMinutes(90));
        runs.recordMinutes(run, Sessions.CAFE, Duration.ofMinutes(30));

        assertEquals(Map.of(Sessions.CAFE, 30), runs.neededMinutes());
    }
}
