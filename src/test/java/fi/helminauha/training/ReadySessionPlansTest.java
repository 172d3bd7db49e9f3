package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Printout;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.collection.json.ShippedCollection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ready-made sessions that the program comes with, as a trainer takes them up.
class ReadySessionPlansTest {
    private static final PearlCollection COLLECTION = ShippedCollection.get();

    static Stream<ReadySession> sessions() {
        return COLLECTION.sessions().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("sessions")
    void aReadyMadeSessionBecomesAPlanWhoseClockAddsUp(ReadySession ready) {
        for (var language : Language.values()) {
            var session = TrainingSession.of(ready, language);

            var schedule = Schedule.of(session.days().getFirst());
            assertEquals(OptionalInt.of(0), schedule.slack());
            assertEquals(ready.minutes(), schedule.end() - schedule.start());
            assertEquals(ready.minutes(), session.minutes());
            assertEquals(ready.texts().in(language).title(), session.title());
            assertEquals(
                    ready.steps().stream().map(ReadySession.Step::work).toList(),
                    session.days().getFirst().steps().stream().map(Step::work).toList());
        }
    }

    @Test
    void aPlanKeepsThePrintoutsAndTheRoomOfItsReadyMadeSession() {
        var text = new ReadySession.Text(
                "Aamu",
                "Tavoite",
                List.of("kello"),
                "Lue helmi.",
                "",
                List.of(new ReadySession.StepText("Alku", "Tapa", "")),
                new ReadySession.Arrangements(
                        Optional.of("tiimi"),
                        Optional.of("Neljä pöytää."),
                        List.of("runko", "kortit"),
                        Optional.empty()));
        var ready = new ReadySession(
                new SessionId("aamu"),
                Set.of(Audience.STAFF),
                15,
                new GroupSize(2, OptionalInt.of(8)),
                Set.of(Place.ON_SITE),
                Difficulty.EASY,
                List.of(new ReadySession.Step.OwnStep(15, WorkForm.PLENARY)),
                List.of(
                        new Printout(Optional.empty(), Printout.Per.PERSON, 1),
                        new Printout(Optional.empty(), Printout.Per.ROOM, 2)),
                Optional.empty(),
                new Localized<>(text, text, text));

        var session = TrainingSession.of(ready, Language.FI);

        assertEquals(List.of("kello", "runko", "kortit"), session.materials());
        assertEquals("Lue helmi.\nNeljä pöytää.", session.before());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("sessions")
    void whatAReadyMadeSessionDoesWithItsPearlsIsNothingToWarnOf(ReadySession ready) {
        var session = TrainingSession.of(ready, Language.FI);

        var warnings = Warnings.of(session, 0, ReadySessionPlansTest::card, ReadySessionPlansTest::needs);

        // Some of them leave people long without a break, which is true and worth saying.
        var ofPearls = warnings.stream().filter(warning -> !(warning instanceof Warning.NoBreak));
        assertEquals(
                List.of(), ofPearls.map(warning -> ready.id() + " " + warning).toList());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("sessions")
    void aReadyMadeSessionCanBeMadeATenthShorter(ReadySession ready) {
        var day = TrainingSession.of(ready, Language.FI).days().getFirst();
        var shorter = day.withMinutesAvailable(OptionalInt.of(Math.max(1, ready.minutes() * 9 / 10)));

        var fitted = Fitting.apply(
                shorter, Fitting.propose(shorter, ReadySessionPlansTest::card, ReadySessionPlansTest::related));

        assertTrue(Schedule.of(fitted).slack().orElseThrow() >= 0, ready.id()::toString);
    }

    private static Optional<PearlCard> card(PearlId pearl) {
        return COLLECTION.pearl(pearl).map(Pearl::card);
    }

    private static List<String> needs(PearlId pearl) {
        return COLLECTION.pearl(pearl).orElseThrow().in(Language.FI).needs();
    }

    private static List<PearlCard> related(PearlId pearl) {
        return COLLECTION.related(COLLECTION.pearl(pearl).orElseThrow()).stream()
                .flatMap(other -> card(other).stream())
                .toList();
    }
}
