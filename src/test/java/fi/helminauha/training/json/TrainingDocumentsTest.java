package fi.helminauha.training.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Day;
import fi.helminauha.training.Limits;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDocumentsTest {
    private static final TrainingSession FULL = Sessions.full();

    @Test
    void aSessionIsReadAsItWasWritten() {
        assertEquals(FULL, TrainingDocuments.session(TrainingDocuments.write(FULL)));
    }

    @Test
    void whatIsTickedIsReadAgainAndADocumentOfEarlierHasNothingTicked() {
        var ticked = FULL.withReady("Kello", true, List.of("Tussit", "Kello"));

        assertEquals(ticked, TrainingDocuments.session(TrainingDocuments.write(ticked)));
        assertFalse(TrainingDocuments.write(FULL).contains("ready"));
    }

    @Test
    void aSessionWithNothingInItIsReadAsItWasWritten() {
        var empty = TrainingSession.empty("").withGroup(Optional.of(new GroupSize(3, OptionalInt.empty())));

        assertEquals(empty, TrainingDocuments.session(TrainingDocuments.write(empty)));
    }

    @Test
    void aRunIsReadAsItWasWritten() {
        var run = Run.begin(FULL, 0, true, Instant.parse("2026-12-01T07:00:00.123456789Z"), ZoneOffset.UTC)
                .after(Duration.ofMillis(90_123))
                .next()
                .add(-3)
                .insert(Step.own("Äkkiä", 5))
                .withPage(4)
                .paused(true);

        assertEquals(run, TrainingDocuments.run(TrainingDocuments.write(run)));
        assertEquals(
                run.over(Instant.parse("2026-12-01T14:00:00Z")),
                TrainingDocuments.run(TrainingDocuments.write(run.over(Instant.parse("2026-12-01T14:00:00Z")))));
    }

    @Test
    void whateverIsTypedCanBeReadAgain() {
        var typed = "\0\u0007a\uD83D".repeat(30_000) + "\uDE00";
        var lines = Collections.nCopies(Limits.MATERIALS, typed);
        var step = Step.own(typed, 5)
                .withNotes(typed)
                .withWay(typed)
                .withLeader(typed)
                .withMaterials(lines);
        var session = Sessions.of(step).withTitle(typed).withGoal(typed).withMaterials(lines);

        var read = TrainingDocuments.session(TrainingDocuments.write(session));

        assertEquals(session, read);
        assertEquals("a".repeat(Limits.TEXT), read.goal());
    }

    @Test
    void aDayAtItsLimitIsReadAgain() {
        var steps = IntStream.range(0, Limits.STEPS)
                .mapToObj(number -> Step.own("Osuus " + number, 1))
                .toList();
        var session = TrainingSession.empty("Pitkä").withDay(0, Sessions.day().withSteps(steps));

        assertEquals(session, TrainingDocuments.session(TrainingDocuments.write(session)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version":1              | "version":2
            "version":1              | "version":"1"
            "goal":                  | "gaol":
            "title":"Aloitus"        | "title":"Aloitus","title":"Aloitus"
            "title":"Aloitus"        | "title":"Aloitus","extra":1
            "title":"Aloitus"        | "title":null
            "title":"Aloitus"        | "title":["Aloitus"]
            "minutes":45             | "minutes":0
            "minutes":45             | "minutes":-5
            "minutes":45             | "minutes":10000
            "minutes":45             | "minutes":45.5
            "minutes":45             | "minutes":99999999999999999999999999
            "minutes":45             | "minutes":NaN
            "place":"hybrid"         | "place":"moon"
            "kind":"break"           | "kind":"brake"
            "kind":"break"           | "kind":"own"
            "work":"groups"          | "work":""
            "from":6                 | "from":60
            "from":6                 | "from":0
            "start":"09:00"          | "start":"25:00"
            "start":"09:00"          | "start":9
            "lockedStart":"11:30"    | "lockedStart":"noon"
            "date":"2026-12-01"      | "date":"2026-02-30"
            "date":"2026-12-01"      | "date":"-99999-01-01"
            "minutesAvailable":420   | "minutesAvailable":0
            "pearl":"dia-learning-cafe" | "pearl":"../../etc/passwd"
            "sections":[0,2]         | "sections":[-1]
            "sections":[0,2]         | "sections":{}
            "isTemplate":false       | "isTemplate":"false"
            "leader":"Maija"         | "leader":[[[[[[[[[[[[[[[[[["Maija"]]]]]]]]]]]]]]]]]]
            """)
    void aDocumentThatIsNotAsItWasWrittenIsRefused(String good, String bad) {
        var document = TrainingDocuments.write(FULL);
        assertTrue(document.contains(good), document);

        assertThrows(TrainingReadException.class, () -> TrainingDocuments.session(document.replace(good, bad)));
    }

    @Test
    void aStepThatIsThereTwiceIsRefused() {
        var first = FULL.days().getFirst().steps().getFirst().id().toString();
        var second = FULL.days().getFirst().steps().get(1).id().toString();
        var document = TrainingDocuments.write(FULL).replace(second, first);

        assertThrows(TrainingReadException.class, () -> TrainingDocuments.session(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "1", "[]", "{}", "{", "\uFEFF{}", "PK\u0003\u0004", "\0\0\0"})
    void whatIsNoSessionIsRefused(String text) {
        assertThrows(TrainingReadException.class, () -> TrainingDocuments.session(text));
        assertThrows(TrainingReadException.class, () -> TrainingDocuments.run(text));
    }

    @Test
    void aDocumentFollowedByAnythingIsRefused() {
        var document = TrainingDocuments.write(FULL);

        assertThrows(TrainingReadException.class, () -> TrainingDocuments.session(document + "{}"));
    }

    @Test
    void aDocumentBeyondALimitIsRefused() {
        var document = TrainingDocuments.write(FULL);
        var longTitle = document.replace("\"Lounas\"", "\"" + "L".repeat(Limits.TITLE + 1) + "\"");
        var longText = document.replace("\"Lähetä kutsu.\"", "\"" + "L".repeat(Limits.TEXT + 1) + "\"");
        var day = "{\"start\":\"08:30\",\"steps\":[]}";
        var manyDays = document.replace(day, String.join(",", Collections.nCopies(Limits.DAYS, day)));
        var deep = "[".repeat(100_000) + "]".repeat(100_000);

        for (var bad : List.of(longTitle, longText, manyDays, deep, document.replace("\"Maija\"", deep))) {
            assertThrows(TrainingReadException.class, () -> TrainingDocuments.session(bad));
        }
    }

    @Test
    void damageAnywhereIsReadOrRefusedAndNothingElse() {
        var random = new Random(11);
        var run = Run.begin(FULL, 0, false, Instant.parse("2026-12-01T07:00:00Z"), ZoneOffset.UTC);
        for (var good : List.of(TrainingDocuments.write(FULL), TrainingDocuments.write(run))) {
            for (var round = 0; round < 300; round++) {
                var bad = new StringBuilder(good);
                for (var flip = 0; flip < 1 + random.nextInt(3); flip++) {
                    bad.setCharAt(
                            random.nextInt(bad.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                }
                readOrRefused(() -> TrainingDocuments.session(bad.toString()));
                readOrRefused(() -> TrainingDocuments.run(bad.toString()));
            }
        }
    }

    private static void readOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (TrainingReadException e) {
            assertTrue(e.getMessage().length() > 10, e::getMessage);
        }
    }

    @Test
    void aDayBeginsAtAWholeMinute() {
        var day = Day.empty(LocalTime.of(9, 0, 30));

        assertEquals(LocalTime.of(9, 0), day.start());
    }

    @Test
    void aTeamsRunComesBackAsItWas() {
        for (var run : List.of(TeamRuns.full(), TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN))) {
            assertEquals(run, TrainingDocuments.teamRun(TrainingDocuments.write(run)));
        }
    }

    @Test
    void aTeamsRunThatIsThatOfASessionIsRefused() {
        var document = TrainingDocuments.write(TeamRuns.full());

        assertThrows(
                TrainingReadException.class,
                () -> TrainingDocuments.teamRun(
                        document.replace("\"day\"", "\"training\":\"00000000-0000-0001-0000-000000000001\",\"day\"")));
        assertThrows(
                NewerDocumentException.class,
                () -> TrainingDocuments.teamRun(document.replaceFirst("\"version\":1", "\"version\":2")));
    }
}
