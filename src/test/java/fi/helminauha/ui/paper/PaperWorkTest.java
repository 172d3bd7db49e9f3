package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.paper.MadePaper;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperOrder;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.SheetLayout;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The thread of papers is a queue here that is emptied by hand, so that it is known what is done when.
class PaperWorkTest {
    private final Queue<Runnable> thread = new ArrayDeque<>();
    private final PaperWork work = new PaperWork(thread::add, Runnable::run);

    private static PaperWish wish(PaperKind kind, int steps) {
        var session = TrainingSession.empty("Päivä")
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(IntStream.range(0, steps)
                                        .mapToObj(i -> Step.own("Osuus " + i, 5)
                                                .withContent(new StepContent.Own("Sanoja. ".repeat(80))))
                                        .toList()));
        return new PaperWish(
                new PaperSubject.OfSession(session),
                new PaperOrder(kind, List.of(Language.FI), Set.of(), SheetLayout.USUAL, "", Instant.EPOCH),
                new PaperHoldings(
                        new CollectionHead("1.0", List.of(), Map.of(), List.of()), Map.of(), Map.of(), Map.of()));
    }

    private void doAll() {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    @Test
    void progressGrowsUntilThePaperIsThere() {
        var told = new ArrayList<Double>();
        var made = new AtomicReference<MadePaper>();

        work.make(wish(PaperKind.HANDOUT, 12), told::add, made::set, PaperWorkTest::fail);
        doAll();

        assertTrue(made.get().pages() >= 1);
        assertTrue(told.size() > 3, told.toString());
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.stream().allMatch(share -> share > 0 && share <= 1), told.toString());
    }

    @Test
    void aPaperThatIsStoppedWhileItIsMadeGivesNothing() {
        var told = new ArrayList<String>();

        work.make(
                wish(PaperKind.HANDOUT, 60),
                _ -> work.stop(),
                _ -> told.add("made"),
                failure -> told.add("failed " + failure));
        doAll();

        assertEquals(List.of(), told);
    }

    @Test
    void otherKindsAreCountedAfterThePaper() {
        var counted = new HashMap<Integer, Integer>();
        var wishes = List.of(wish(PaperKind.RUN_SHEET, 3), wish(PaperKind.SLIDES, 3), wish(PaperKind.FEEDBACK, 3));

        work.count(wishes, counted::put);
        doAll();

        assertEquals(Map.of(0, 1, 1, 3, 2, 1), counted);
    }

    @Test
    void aPaperThatIsAskedForEndsTheCounting() {
        var counted = new HashMap<Integer, Integer>();
        var made = new AtomicReference<MadePaper>();

        work.count(List.of(wish(PaperKind.SLIDES, 3)), counted::put);
        work.make(wish(PaperKind.RUN_SHEET, 3), _ -> {}, made::set, PaperWorkTest::fail);
        doAll();

        assertEquals(Map.of(), counted);
        assertEquals(1, made.get().pages());
    }

    @Test
    void allPagesAreDrawnSmallThatAreAsked() {
        var drawn = new ArrayList<Integer>();

        work.make(wish(PaperKind.SLIDES, 3), _ -> {}, _ -> {}, PaperWorkTest::fail);
        IntStream.range(0, 3).forEach(page -> work.drawSmall(page, 90, pixels -> drawn.add(pixels.width())));
        doAll();

        assertEquals(List.of(90, 90, 90), drawn);
    }
}
