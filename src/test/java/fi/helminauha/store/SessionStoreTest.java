package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.helminauha.training.RunId;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.TrainingReadException;
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

class SessionStoreTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final SessionStore sessions = library.sessions();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void sessionsAreListedLastChangedFirst() {
        var first = TrainingSession.empty("Ensimmäinen");
        var second = TrainingSession.empty("Toinen");
        sessions.save(first, MORNING);
        sessions.save(second, MORNING.plusSeconds(1));
        var changed = first.withTitle("Ensimmäinen, muutettu");
        sessions.save(changed, MORNING.plusSeconds(2));

        assertEquals(
                List.of(
                        TrainingSummary.of(changed, MORNING.plusSeconds(2)),
                        TrainingSummary.of(second, MORNING.plusSeconds(1))),
                sessions.all());
        assertEquals(Optional.of(changed), sessions.session(first.id()));
    }

    @Test
    void aSessionIsThereAfterAStopWithAllThatIsInIt(@TempDir Path folder) {
        var file = folder.resolve("library.db");
        var full = Sessions.full();
        try (var kept = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            kept.sessions().save(full, MORNING);
        }

        try (var kept = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            assertEquals(
                    List.of(TrainingSummary.of(full, MORNING)), kept.sessions().all());
            assertEquals(Optional.of(full), kept.sessions().session(full.id()));
        }
    }

    @Test
    void aSessionIsRemovedWithItsRunsButWhatTheyTaughtStays() {
        var session = Sessions.full();
        sessions.save(session, MORNING);
        library.runs().save(RunStoreTest.begun(session));
        library.runs().recordMinutes(RunId.random(), Sessions.CAFE, Duration.ofMinutes(50));

        sessions.remove(session.id());

        assertEquals(List.of(), sessions.all());
        assertEquals(Optional.empty(), sessions.session(session.id()));
        assertEquals(List.of(), library.holdings().runs());
        assertEquals(Optional.empty(), library.runs().unfinished());
        assertEquals(Map.of(Sessions.CAFE, 50), library.runs().neededMinutes());
    }

    @Test
    void aSessionIsFoundByThePearlsInIt() {
        var session = Sessions.full();
        sessions.save(session, MORNING);
        sessions.save(TrainingSession.empty("Toinen"), MORNING);

        assertEquals(List.of(TrainingSummary.of(session, MORNING)), sessions.with(Sessions.CAFE));
        assertEquals(List.of(), sessions.with(Sessions.HOUSE));
    }

    @Test
    void aSessionWhoseDocumentCannotBeReadIsNotTakenForOneThatIsNotThere() {
        var session = Sessions.full();
        sessions.save(session, MORNING);
        Unreadable.make(library, session.id());

        assertThrows(TrainingReadException.class, () -> sessions.session(session.id()));
        assertEquals(List.of(TrainingSummary.of(session, MORNING)), sessions.all());
    }
}
