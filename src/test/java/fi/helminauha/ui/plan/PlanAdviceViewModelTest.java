package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Cards;
import fi.helminauha.training.Step;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanAdviceViewModelTest {
    private final ByHand io = new ByHand();
    /// To this comes also what is done a little later, from a clock of its own.
    private final BlockingQueue<Runnable> onJavaFx = new LinkedBlockingQueue<>();

    private final Background background = new Background(io, new ByHand(), onJavaFx::add, failure -> {
        throw failure;
    });
    private final List<PearlId> read = new ArrayList<>();
    private final PlanViewModel plan = new PlanViewModel(_ -> Optional.empty());
    private final PlanAdviceViewModel advice = new PlanAdviceViewModel(
            plan,
            new PlanReading(
                    background,
                    _ -> Optional.empty(),
                    pearl -> {
                        read.add(pearl);
                        return Optional.empty();
                    },
                    _ -> List.of()),
            background,
            Language.FI);

    /// Thirty minutes more than there are.
    @BeforeEach
    void plan() {
        plan.changeDay(day -> day.withMinutesAvailable(OptionalInt.of(60)));
        plan.insert(List.of(Step.own("Pitkä", 90)));
    }

    private void answer() throws InterruptedException {
        io.runAll();
        onJavaFx.take().run();
    }

    @Test
    void anAcceptedProposalMakesTheDayFitAndIsUndoneInOneStep() throws InterruptedException {
        advice.propose();
        answer();

        advice.applyProposal();

        assertEquals(60, plan.day().minutes());
        assertEquals(Optional.empty(), advice.proposalProperty().get());
        plan.undo();
        assertEquals(90, plan.day().minutes());
    }

    @Test
    void aProposalGoesWithTheDayThatItWasFor() throws InterruptedException {
        advice.propose();
        answer();
        advice.follow();
        assertTrue(advice.proposalProperty().get().isPresent(), "the day is as it was");

        plan.insert(List.of(Step.own("Toinen", 10)));
        advice.follow();

        assertEquals(Optional.empty(), advice.proposalProperty().get());
    }

    @Test
    void aProposalThatComesWhenTheDayIsAnotherIsNotShown() throws InterruptedException {
        advice.propose();
        plan.insert(List.of(Step.own("Toinen", 10)));

        answer();

        assertEquals(Optional.empty(), advice.proposalProperty().get());
    }

    @Test
    void aDayThatCannotFitIsSaidToRunOverStill() throws InterruptedException {
        plan.changeDay(day -> day.withMinutesAvailable(OptionalInt.of(30)));
        advice.propose();
        answer();

        assertEquals(30, advice.overAfter(advice.proposalProperty().get().orElseThrow()));
    }

    @Test
    void aPearlOfThePlanIsReadOnceHoweverOftenThePlanChanges() throws InterruptedException {
        plan.insert(List.of(Step.ofPearl(Cards.method("helmi", 20, 20), OptionalInt.empty())));
        advice.follow();
        onJavaFx.take().run();
        answer();
        assertTrue(advice.preparationProperty().get().isPresent());

        plan.insert(List.of(Step.own("Toinen", 10)));
        advice.follow();
        onJavaFx.take().run();

        assertEquals(0, io.size());
        assertEquals(List.of(new PearlId("helmi")), read);
    }
}
