package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunSummaryTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");
    private static final PearlId CAFE = new PearlId("cafe");

    @Test
    void eachStepSaysWhatWasPlannedAndWhatItTook() {
        var run = run(false, Sessions.pearl(CAFE, 20), Step.own("Ohi", 5), Step.own("Kesken", 5), Step.own("Yhä", 5));
        var gone = after(run, 25).next().skip();

        var summary = RunSummary.of(after(gone, 3));

        assertEquals(
                List.of(
                        RunSummary.Outcome.DONE,
                        RunSummary.Outcome.SKIPPED,
                        RunSummary.Outcome.DONE,
                        RunSummary.Outcome.UNDONE),
                summary.rows().stream().map(RunSummary.Row::outcome).toList());
        assertEquals(Duration.ofMinutes(35), summary.planned());
        assertEquals(Duration.ofMinutes(28), summary.real());
    }

    @Test
    void aPearlThatWasDoneToItsEndTeachesItsMinutes() {
        var run = after(run(false, Sessions.pearl(CAFE, 20), Step.own("Loppu", 5)), 26);

        assertEquals(Map.of(), RunSummary.needed(run));
        assertEquals(Map.of(CAFE, Duration.ofMinutes(26)), RunSummary.needed(run.next()));
    }

    @Test
    void theLastStepCountsWhenTheDayIsEnded() {
        var run = after(run(false, Sessions.pearl(CAFE, 20)), 18);

        assertEquals(Map.of(CAFE, Duration.ofMinutes(18)), RunSummary.needed(run.over(NINE)));
    }

    @Test
    void aRehearsalTeachesNothing() {
        var run = after(run(true, Sessions.pearl(CAFE, 20), Step.own("Loppu", 5)), 26);

        assertEquals(Map.of(), RunSummary.needed(run.next()));
    }

    @Test
    void neitherAPartOfAPearlNorASkippedOneTeaches() {
        var part = Step.own("", 20).withContent(new StepContent.OfPearl(CAFE, List.of(1)));
        var skipped = after(run(false, Sessions.pearl(CAFE, 20), Step.own("Loppu", 5)), 26)
                .skip();

        assertEquals(
                Map.of(),
                RunSummary.needed(
                        after(run(false, part, Step.own("Loppu", 5)), 26).next()));
        assertEquals(Map.of(), RunSummary.needed(skipped));
    }

    @Test
    void aPearlThatWasShortenedOnPurposeDoesNotTeach() {
        var adapted = Sessions.pearl(CAFE, 20).withWay("Yksi kierros.");

        assertEquals(Map.of(), RunSummary.needed(after(run(false, adapted), 20).over(NINE)));
    }

    @Test
    void whatStoodInForAnotherStepIsMeasuredByWhatThePlanGaveThatPlace() {
        var first = Step.own("Alku", 10);
        var long_ = Step.own("Pitkä", 45);
        var run = run(false, first, long_).replace(long_.id(), Step.own("Lyhyt", 20));

        assertEquals(Duration.ofMinutes(55), RunSummary.of(run).planned());
    }

    private static Run run(boolean isRehearsal, Step... steps) {
        return Run.begin(Sessions.of(steps), 0, isRehearsal, NINE, ZoneOffset.UTC);
    }

    private static Run after(Run run, int minutes) {
        return run.after(Duration.ofMinutes(minutes));
    }
}
