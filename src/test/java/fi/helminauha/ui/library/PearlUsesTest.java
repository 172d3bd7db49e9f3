package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.PearlUse;
import fi.helminauha.library.PearlUse.Kind;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PearlUsesTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());

    @AfterEach
    void close() {
        store.close();
    }

    private static TrainingSession session(String title) {
        var empty = TrainingSession.empty(title);
        var cafe = Step.own("Kahvila", 20).withContent(StepContent.OfPearl.whole(CAFE));
        return empty.withDay(0, empty.days().getFirst().withSteps(List.of(Step.own("Alku", 5), cafe)));
    }

    private RunId present(TrainingSession session, boolean isRehearsal, boolean isComeTo) {
        var run = Run.begin(session, 0, isRehearsal, MONDAY, ZoneOffset.UTC).after(Duration.ofMinutes(5));
        var gone = isComeTo ? run.next().after(Duration.ofMinutes(20)) : run;
        store.runs().save(gone.over(MONDAY));
        return gone.id();
    }

    @Test
    void aPearlIsUsedWhereItIsInAStringAndOnDaysOnWhichItWasComeTo() {
        var session = session("Tiimipäivä");
        store.sessions().save(session, MONDAY.plusSeconds(60));
        var day = present(session, false, true);
        present(session, true, true);
        present(session, false, false);

        assertEquals(
                List.of(
                        new PearlUse(Kind.IN_SESSION, "Tiimipäivä", MONDAY.plusSeconds(60), Optional.empty()),
                        new PearlUse(Kind.PRESENTED, "Tiimipäivä", MONDAY, Optional.of(day))),
                PearlUses.of(CAFE, store));
        assertEquals(List.of(), PearlUses.of(HOUSE, store));
        assertEquals(
                Optional.empty(),
                PearlUses.of(new PearlId("dia"), store).stream().findAny());
    }
}
