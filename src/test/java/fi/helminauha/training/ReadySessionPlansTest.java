package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ready-made sessions that the program comes with, as a trainer takes them up.
class ReadySessionPlansTest {
    private static final PearlCollection COLLECTION = switch (CollectionReader.read(Path.of("data"))) {
        case CollectionReading.Read(var collection, var _) -> collection;
        case CollectionReading.Rejected(var problems) -> throw new AssertionError(problems);
    };

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
