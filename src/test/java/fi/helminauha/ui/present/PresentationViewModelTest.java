package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.Page;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationViewModelTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");

    private final MovedClock clock = new MovedClock(NINE);
    private final List<Run> kept = new ArrayList<>();

    @Test
    void nextGoesThroughTheDayToItsLastPageAndStaysThere() {
        var day = present(own("Yksi"), Step.ofBreak(10), own("Kolme"));

        day.next();
        day.next();
        day.next();

        assertEquals("Kolme", shown(day));
        assertEquals(2, day.current().current());
    }

    @Test
    void previousLeadsBackToTheLastPageOfTheStepBefore() {
        var day = present(own("Yksi"), own("Kaksi"));
        day.next();

        day.previous();

        assertEquals("Yksi", shown(day));
    }

    @Test
    void whileFrozenTheAudienceKeepsItsPageAndThenSeesWhereTheTrainerIs() {
        var day = present(own("Yksi"), own("Kaksi"));

        day.audience().setFrozen(true);
        day.next();
        var frozen = shown(day);
        day.audience().setFrozen(false);

        assertEquals("Yksi", frozen);
        assertEquals("Kaksi", shown(day));
    }

    @Test
    void everyChangeIsKeptAtOnceAndTheClockWithinFiveSeconds() {
        var day = present(own("Yksi"), own("Kaksi"));
        kept.clear();

        day.next();
        assertEquals(1, kept.size());

        for (var second = 0; second < 60; second++) {
            clock.pass(Duration.ofSeconds(1));
            day.tick();
            var lost = day.current()
                    .currentStep()
                    .spent()
                    .minus(kept.getLast().currentStep().spent());
            assertTrue(lost.compareTo(Duration.ofSeconds(5)) < 0, () -> "not kept: " + lost);
        }
    }

    @Test
    void anExerciseShowsItsClockByItselfAndTheTrainerMayHideIt() {
        var day = present(own("Kuunnelkaa"), own("Parit").withWork(WorkForm.PAIRS));
        var before = day.audience().countdownProperty().get();
        day.next();
        clock.pass(Duration.ofMinutes(4));
        day.tick();

        assertEquals(Optional.empty(), before);
        assertEquals(
                Optional.of(Duration.ofMinutes(6)),
                day.audience().countdownProperty().get());

        day.audience().toggleClock();

        assertEquals(Optional.empty(), day.audience().countdownProperty().get());
    }

    @Test
    void theAudiencesClockStopsAtNothingWhenTheStepRunsOver() {
        var day = present(own("Parit").withWork(WorkForm.PAIRS), own("Loppu"));

        clock.pass(Duration.ofMinutes(12));
        day.tick();

        assertEquals(
                Optional.of(Duration.ZERO), day.audience().countdownProperty().get());
        assertEquals(Duration.ofMinutes(-2), day.current().currentStep().remaining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT30S", "PT1H", "PT23H", "-PT8760H"})
    void aWallClockThatIsSetMovesNeitherTheStepNorTheLateness(Duration set) {
        var day = present(own("Yksi"), own("Kaksi"));
        clock.pass(Duration.ofMinutes(3));
        day.tick();

        clock.set(set);
        clock.pass(Duration.ofMinutes(1));
        day.tick();

        assertEquals(Duration.ofMinutes(4), day.current().currentStep().spent());
        assertEquals(Duration.ZERO, day.timesProperty().get().lateness());
        assertEquals(
                day.nowProperty().get().plus(Duration.ofMinutes(16)),
                day.timesProperty().get().end());
    }

    @Test
    void aPausedClockStandsAndTheDayGrowsLate() {
        var day = present(own("Yksi"), own("Kaksi"));

        day.togglePause();
        clock.pass(Duration.ofMinutes(5));
        day.tick();

        assertEquals(Duration.ZERO, day.current().currentStep().spent());
        assertEquals(Duration.ofMinutes(5), day.timesProperty().get().lateness());
    }

    @Test
    void whoIsBehindIsOfferedToShortenAndWhatIsTakenShowsAtOnce() {
        var last = own("Keskustelu").withMinutes(30);
        var day = present(own("Yksi"), last);
        clock.pass(Duration.ofMinutes(18));
        day.tick();
        var offer = day.catchUpProperty().get().offers().getFirst();

        day.accept(offer);

        assertEquals(8, offer.saved());
        assertEquals(Duration.ZERO, day.timesProperty().get().lateness());
        assertEquals(List.of(), day.catchUpProperty().get().offers());
    }

    @Test
    void aDayThatIsOverStandsStill() {
        var day = present(own("Yksi"), own("Kaksi"));
        day.end();
        var over = day.current();

        clock.pass(Duration.ofMinutes(5));
        day.tick();
        day.next();

        assertTrue(kept.getLast().isOver());
        assertEquals(over.steps(), day.current().steps());
        assertEquals(0, day.current().current());
    }

    @Test
    void aRunThatIsGoneOnWithShowsThePageItWasCutOffAt() {
        var steps = IntStream.range(0, 5).mapToObj(i -> own("Osa " + i)).toArray(Step[]::new);
        var cut = run(steps).goTo(3).after(Duration.ofMinutes(7));

        var day = present(cut);

        assertEquals("Osa 3", shown(day));
        assertEquals(Duration.ofMinutes(3), day.current().currentStep().remaining());
    }

    private static Step own(String title) {
        return Step.own(title, 10).withContent(new StepContent.Own("Teksti"));
    }

    private static Run run(Step... steps) {
        return Run.begin(Sessions.of(steps), 0, false, NINE, ZoneOffset.UTC);
    }

    private PresentationViewModel present(Step... steps) {
        return present(run(steps));
    }

    private PresentationViewModel present(Run run) {
        return new PresentationViewModel(
                run,
                new PresentedPearls(Map.of(), Language.FI, (_, then) -> then.accept(Optional.empty())),
                new Stopwatch(clock::nanos, clock),
                clock,
                kept::add);
    }

    private static String shown(PresentationViewModel day) {
        Page page = day.audience().slideProperty().get().page();
        return page.title();
    }
}
