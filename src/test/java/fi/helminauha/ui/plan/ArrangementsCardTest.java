package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Printout;
import fi.helminauha.collection.Printout.Per;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArrangementsCardTest {
    private static final List<Printout> PRINTOUTS = List.of(
            new Printout(Optional.empty(), Per.PERSON, 1),
            new Printout(Optional.empty(), Per.PAIR, 2),
            new Printout(Optional.empty(), Per.GROUP, 1),
            new Printout(Optional.empty(), Per.ROOM, 3));

    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final PlanViewModel plan = new PlanViewModel(_ -> Optional.empty());
    private final TrainingViewModel trainings = new TrainingViewModel(
            new Background(new ByHand(), new ByHand(), Runnable::run, _ -> {}),
            () -> library,
            Clock.systemUTC(),
            new Notices(),
            plan,
            _ -> Set.of());

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void itSaysWhoComesHowTheRoomIsWhatIsPrintedAndWhatIsSpare() {
        assertEquals(
                List.of(
                        "Kenelle: lähiesihenkilöt",
                        "Tila: Neljä pöytää.",
                        "Tulosta: Runko, 1 kpl henkilöä kohti (15 kpl, kun tulee 15 henkilöä)",
                        "Tulosta: Kortit, 2 kpl paria kohti (16 kpl, kun tulee 15 henkilöä)",
                        "Tulosta: Lista, 1 kpl ryhmää kohti",
                        "Tulosta: Palaute, 3 kpl",
                        "Varaharjoitus: puhekierros, 10 min. Jos aikaa jää."),
                InterfaceThread.get(() -> {
                    var card = card();
                    trainings.open(ready(true), Language.FI);
                    return said(card);
                }));
    }

    @Test
    void itStaysWhenTheSessionIsMadeOnesOwn() {
        InterfaceThread.run(() -> {
            var card = card();
            trainings.open(ready(true), Language.FI);

            plan.type("title", old -> old.withTitle("Oma"));

            assertEquals(7, said(card).size());
        });
    }

    @Test
    void aSessionThatSaysNothingOfThisShowsNoCard() {
        InterfaceThread.run(() -> {
            var card = card();

            trainings.open(ready(false), Language.FI);
            assertFalse(card.isVisible());

            trainings.open(ready(true), Language.FI);
            trainings.create(TrainingSession.empty("Toinen"));
            assertFalse(card.isVisible());
        });
    }

    private ArrangementsCard card() {
        var card = new ArrangementsCard(trainings, plan, Messages.in(Language.FI));
        new Scene(card);
        return card;
    }

    private static List<String> said(ArrangementsCard card) {
        return ((VBox) card.lookup(".arrangement-lines"))
                .getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }

    private static ReadySession ready(boolean isArranged) {
        var arrangements = isArranged
                ? new ReadySession.Arrangements(
                        Optional.of("lähiesihenkilöt"),
                        Optional.of("Neljä pöytää."),
                        List.of("Runko", "Kortit", "Lista", "Palaute"),
                        Optional.of("Jos aikaa jää."))
                : ReadySession.Arrangements.NONE;
        var text = new ReadySession.Text(
                "Valmis",
                "Tavoite",
                List.of(),
                "",
                "",
                List.of(new ReadySession.StepText("Alku", "Tapa", "")),
                arrangements);
        return new ReadySession(
                new SessionId("valmis"),
                Set.of(Audience.STAFF),
                15,
                new GroupSize(8, OptionalInt.of(15)),
                Set.of(Place.ON_SITE),
                Difficulty.EASY,
                List.of(new ReadySession.Step.OwnStep(15, WorkForm.PLENARY)),
                isArranged ? PRINTOUTS : List.of(),
                isArranged
                        ? Optional.of(new ReadySession.Spare(new PearlId("puhekierros"), 10, WorkForm.PAIRS))
                        : Optional.empty(),
                new Localized<>(text, text, text));
    }
}
