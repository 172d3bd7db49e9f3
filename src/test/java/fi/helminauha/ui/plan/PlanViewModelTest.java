package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.helminauha.training.Limits;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import fi.helminauha.training.TrainingSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {
    private final PlanViewModel plan = new PlanViewModel(_ -> Optional.empty());

    private PlanViewModelTest withSteps(String... titles) {
        for (var title : titles) {
            plan.select(List.of());
            plan.insert(List.of(Step.own(title, 10)));
        }
        return this;
    }

    private List<String> titles() {
        return plan.day().steps().stream().map(Step::title).toList();
    }

    private List<StepId> ids(int... places) {
        return IntStream.of(places)
                .mapToObj(place -> plan.day().steps().get(place).id())
                .toList();
    }

    @Test
    void whatIsAddedComesAfterTheChosenStepAndIsChosen() {
        withSteps("A", "B");
        plan.select(ids(0));

        plan.insert(List.of(Step.own("neu", 5)));

        assertEquals(List.of("A", "neu", "B"), titles());
        assertEquals(ids(1), plan.selectionProperty().get());
    }

    @Test
    void stepsThatAreDrawnStandWhereTheyAreDropped() {
        withSteps("A", "B", "C", "D");

        plan.move(ids(0, 2), 4);
        assertEquals(List.of("B", "D", "A", "C"), titles());

        plan.move(ids(3), 0);
        assertEquals(List.of("C", "B", "D", "A"), titles());

        plan.move(ids(1), 1);
        assertEquals(List.of("C", "B", "D", "A"), titles());
    }

    @Test
    void stepsAtTheBorderStayThere() {
        withSteps("A", "B");
        plan.select(ids(0));
        plan.moveChosen(-1);
        plan.select(ids(1));
        plan.moveChosen(1);

        assertEquals(List.of("A", "B"), titles());
        plan.undo();
        assertEquals(List.of("A"), titles());
    }

    @Test
    void chosenStepsOfWhichOneIsAtTheBorderAllStay() {
        withSteps("A", "B", "C");
        plan.select(ids(0, 2));

        plan.moveChosen(-1);
        plan.moveChosen(1);

        assertEquals(List.of("A", "B", "C"), titles());
    }

    @Test
    void whatIsTypedIntoOneFieldIsUndoneAtOnce() {
        withSteps("A");
        var step = ids(0).getFirst();
        plan.typeStep(step, "title", old -> old.withTitle("Al"));
        plan.typeStep(step, "title", old -> old.withTitle("Alku"));

        plan.undo();

        assertEquals(List.of("A"), titles());
        plan.redo();
        assertEquals(List.of("Alku"), titles());
    }

    @Test
    void undoShowsTheDayWhoseChangeItTakesBack() {
        withSteps("A");
        plan.addDay();
        plan.insert(List.of(Step.own("B", 10)));
        plan.showDay(0);

        plan.undo();

        assertEquals(1, plan.dayIndexProperty().get());
        assertEquals(List.of(), titles());
    }

    @Test
    void stepsThatComeBackAreChosen() {
        withSteps("A", "B", "C");
        plan.select(ids(1));
        var gone = ids(1);
        plan.removeChosen();
        assertEquals(List.of("A", "C"), titles());

        plan.undo();

        assertEquals(gone, plan.selectionProperty().get());
    }

    @Test
    void theOnlyDayStays() {
        plan.removeDay();

        assertEquals(1, plan.session().days().size());
        assertFalse(plan.canUndoProperty().get());
    }

    @Test
    void moreStepsThanADayHoldsAreNotAdded() {
        var many =
                IntStream.range(0, Limits.STEPS).mapToObj(_ -> Step.ofBreak(1)).toList();
        plan.insert(many);

        plan.insert(List.of(Step.ofBreak(1)));

        assertEquals(Limits.STEPS, plan.day().steps().size());
    }

    @Test
    void whatIsTypedAfterAPauseIsUndoneForItself() {
        var now = new AtomicReference<>(Instant.parse("2027-01-12T09:00:00Z"));
        var typing = new PlanViewModel(_ -> Optional.empty(), now::get);
        typing.type("goal", old -> old.withGoal("a"));
        typing.type("goal", old -> old.withGoal("ab"));
        now.updateAndGet(time -> time.plusSeconds(2));
        typing.type("goal", old -> old.withGoal("abc"));

        typing.undo();
        assertEquals("ab", typing.session().goal());
        typing.undo();
        assertEquals("", typing.session().goal());
        typing.redo();
        assertEquals("ab", typing.session().goal());
    }

    @Test
    void anotherSessionBeginsWithNothingToUndo() {
        withSteps("A");

        plan.open(TrainingSession.empty("Toinen"));

        assertFalse(plan.canUndoProperty().get());
        assertEquals(List.of(), titles());
    }
}
