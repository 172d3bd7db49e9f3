package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.Cards;
import fi.helminauha.training.Limits;
import fi.helminauha.training.PastedRows;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainingViewModelTest {
    private final ByHand io = new ByHand();
    private final List<String> told = new ArrayList<>();
    private final Notices notices = new Notices();
    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final List<Consumer<LibraryStore>> unwritten = new ArrayList<>();
    private boolean isDiskFull;
    private final LibraryAccess access = new LibraryAccess() {
        @Override
        public LibraryStore store() {
            return library;
        }

        @Override
        public boolean keep(Subject subject, Consumer<LibraryStore> change) {
            if (isDiskFull) {
                unwritten.add(change);
            } else {
                change.accept(library);
            }
            return !isDiskFull;
        }
    };
    private final PlanViewModel plan = new PlanViewModel(_ -> Optional.empty());
    private final TrainingViewModel trainings = new TrainingViewModel(
            new Background(io, new ByHand(), Runnable::run, failure -> told.add(failure.toString())),
            access,
            Clock.systemUTC(),
            notices,
            plan,
            _ -> Set.of());

    TrainingViewModelTest() {
        notices.shownProperty().subscribe(shown -> shown.ifPresent(notice -> told.add(notice.key())));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> kept() {
        return library.sessions().all().stream().map(TrainingSummary::title).toList();
    }

    private static ReadySession ready() {
        var text = new ReadySession.Text(
                "Valmis",
                "",
                List.of(),
                "",
                "",
                List.of(new ReadySession.StepText("Alku", "Tapa", "")),
                ReadySession.Arrangements.NONE);
        return new ReadySession(
                new SessionId("valmis"),
                Set.of(Audience.STAFF),
                15,
                new GroupSize(2, OptionalInt.of(8)),
                Set.of(Place.ON_SITE),
                Difficulty.values()[0],
                List.of(new ReadySession.Step.OwnStep(15, WorkForm.PLENARY)),
                List.of(),
                Optional.empty(),
                new Localized<>(text, text, text));
    }

    @Test
    void aReadyMadeSessionThatIsOnlyLookedAtLeavesNothingBehind() {
        trainings.open(ready(), Language.FI);
        trainings.close();
        io.runAll();

        assertEquals(List.of(), kept());
        assertEquals(List.of(), trainings.sessionsProperty().get());
    }

    @Test
    void theFirstChangeMakesAReadyMadeSessionTheUsersOwn() {
        trainings.open(ready(), Language.FI);
        assertTrue(trainings.readyProperty().get().isPresent());

        plan.insert(List.of(Step.ofBreak(10)));
        trainings.close();
        io.runAll();

        assertTrue(trainings.readyProperty().get().isEmpty());
        assertEquals(List.of("Valmis"), kept());
    }

    @Test
    void whatIsTypedIsKeptWhenThePlannerIsLeft() {
        trainings.create(TrainingSession.empty("Uusi"));
        plan.type("title", session -> session.withTitle("Nimi"));

        trainings.close();
        io.runAll();

        assertEquals(List.of("Nimi"), kept());
        assertEquals(Saving.SAVED, trainings.savingProperty().get());
    }

    @Test
    void whatTheDiskDoesNotTakeStaysInThePlannerAndIsNeverSaidToBeSaved() {
        trainings.create(TrainingSession.empty("Uusi"));
        io.runAll();
        isDiskFull = true;
        plan.change(session -> session.withTitle("Yksi"));
        trainings.save();
        io.runAll();
        plan.change(session -> session.withTitle("Kaksi"));
        trainings.close();
        io.runAll();

        assertEquals(List.of("Uusi"), kept());
        trainings.open(plan.session().id());
        assertEquals("Kaksi", plan.session().title());
        assertEquals(Saving.FAILED, trainings.savingProperty().get());

        isDiskFull = false;
        unwritten.forEach(change -> change.accept(library));
        trainings.showAllKept();
        io.runAll();
        assertEquals(List.of("Kaksi"), kept());
        assertEquals(Saving.SAVED, trainings.savingProperty().get());
    }

    @Test
    void aCopyIsAnotherSessionWithOtherSteps() {
        trainings.create(TrainingSession.empty("Uusi"));
        plan.insert(List.of(Step.ofBreak(10)));
        trainings.close();
        io.runAll();
        var old = plan.session();

        trainings.copy(old.id(), "Kopio", false);
        io.runAll();

        assertEquals("Kopio", plan.session().title());
        assertTrue(!plan.session().id().equals(old.id()));
        assertTrue(!plan.day()
                .steps()
                .getFirst()
                .id()
                .equals(old.days().getFirst().steps().getFirst().id()));
        assertEquals(List.of("Kopio", "Uusi"), kept());
    }

    @Test
    void whatIsNotedAfterADayIsNotOverwrittenByTheOpenPlan() {
        trainings.create(TrainingSession.empty("Uusi"));
        trainings.keepClosingNotes(plan.session().id(), "Hyvä päivä");
        plan.change(session -> session.withTitle("Nimi"));
        trainings.close();
        io.runAll();

        trainings.open(plan.session().id());
        io.runAll();
        assertEquals("Hyvä päivä", plan.session().closingNotes());
        assertEquals("Nimi", plan.session().title());
    }

    /// A paste beyond what a day may have was refused whole, without a word.
    @Test
    void ofMoreStepsThanADayHoldsTheFirstAreTakenAndTheRestIsSaid() {
        trainings.create(TrainingSession.empty("Uusi"));
        plan.insert(Collections.nCopies(Limits.STEPS - 2, "").stream()
                .map(_ -> Step.ofBreak(10))
                .toList());

        plan.insert(PastedRows.steps("9.00\tA\n9.10\tB\n9.20\tC\n9.30\tD\n"));

        assertEquals(Limits.STEPS, plan.day().steps().size());
        assertEquals("B", plan.day().steps().getLast().title());
        var said = notices.shownProperty().get().orElseThrow();
        assertEquals("notice.session.full.other", said.key());
        assertEquals(List.of(2, Limits.STEPS), said.arguments());

        plan.insert(List.of(Step.ofBreak(10)));

        assertEquals(Limits.STEPS, plan.day().steps().size());
        assertEquals(
                "notice.session.full.one",
                notices.shownProperty().get().orElseThrow().key());
    }

    @Test
    void aFullDayThatIsNotOpenTakesNoPearlAndSaysSo() {
        trainings.create(TrainingSession.empty("Uusi"));
        plan.insert(Collections.nCopies(Limits.STEPS, "").stream()
                .map(_ -> Step.ofBreak(10))
                .toList());
        var full = plan.session().id();
        trainings.close();
        io.runAll();

        trainings.add(List.of(Cards.method("cafe", 20, 45)), full);
        io.runAll();

        assertEquals(
                "notice.session.full.one",
                notices.shownProperty().get().orElseThrow().key());
        trainings.open(full);
        io.runAll();
        assertEquals(Limits.STEPS, plan.day().steps().size());
    }

    @Test
    void aDeletedSessionIsGoneAndComesBackByTheAct() {
        trainings.create(TrainingSession.empty("Uusi"));
        trainings.close();
        io.runAll();

        trainings.remove(plan.session().id());
        io.runAll();
        assertEquals(List.of(), kept());

        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
        io.runAll();
        assertEquals(List.of("Uusi"), kept());
    }
}
