package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanHeaderTest {
    private static final ReadySession.Text TEXT = new ReadySession.Text(
            "Valmis",
            "",
            List.of(),
            "",
            "",
            List.of(new ReadySession.StepText("Alku", "Tapa", "")),
            ReadySession.Arrangements.NONE);

    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final Notices notices = new Notices();
    private final TrainingViewModel trainings = new TrainingViewModel(
            new Background(
                    new ByHand(), new ByHand(), Runnable::run, failure -> notices.tellFailure("failed", failure)),
            () -> library,
            Clock.systemUTC(),
            notices,
            new PlanViewModel(_ -> Optional.empty()),
            _ -> Set.of());

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static ReadySession ready() {
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
                new Localized<>(TEXT, TEXT, TEXT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {720, 1280})
    void theFirstChangeToAReadyMadeSessionMovesNothingBelow(double width) {
        InterfaceThread.run(() -> {
            var words = new PlanWords(
                    new CollectionHead("1.0", List.of(), Map.of(), List.of()),
                    Messages.in(Language.FI),
                    trainings.plan()::card);
            var header = new PlanHeader(
                    trainings,
                    words,
                    new PlanActions(
                            trainings, (_, _, _) -> {}, new SharedWays(_ -> {}, _ -> {}, _ -> {}, _ -> {}), () -> {}),
                    List::of);
            var scene = new Scene(header, width, 400);
            Appearance.dress(scene);
            trainings.open(ready(), Language.FI);
            var before = height(header, width);
            var keep = header.lookup("#plan-keep");
            assertTrue(keep.isVisible());

            trainings.plan().insert(List.of(Step.ofBreak(10)));

            assertEquals(before, height(header, width));
            assertFalse(keep.isVisible());

            trainings.create(TrainingSession.empty("Toinen"));
            assertFalse(header.lookup("#plan-ready").isVisible());
            assertTrue(height(header, width) < before);
        });
    }

    private static double height(PlanHeader header, double width) {
        header.applyCss();
        header.resize(width, header.prefHeight(width));
        header.layout();
        return header.prefHeight(width);
    }
}
