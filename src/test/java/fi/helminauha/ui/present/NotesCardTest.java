package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.reader.PearlPage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NotesCardTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");
    private static final PearlCollection COLLECTION = ShippedCollection.get();

    private final MovedClock clock = new MovedClock(NINE);
    /// On the pearl.
    private Optional<String> note = Optional.empty();

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @Test
    void aPearlsFirstWordsAndRoomAreAmongTheNotesOfItsStep() {
        var pearl = COLLECTION.pearls().stream()
                .filter(each -> each.in(Language.FI).guidance().words().isPresent()
                        && each.in(Language.FI).guidance().room().isPresent())
                .findFirst()
                .orElseThrow();
        var guidance = pearl.in(Language.FI).guidance();

        assertEquals(
                List.of(
                        "Sano ensin: " + guidance.words().orElseThrow().plain(),
                        "Tila: " + guidance.room().orElseThrow().plain()),
                said(pearl, Step.own("Kierros", 20).withContent(StepContent.OfPearl.whole(pearl.id()))));
    }

    @Test
    void aPearlThatTellsItsLeaderNothingLeavesTheTrainersOwnNotes() {
        var pearl = COLLECTION.pearls().stream()
                .filter(each -> each.in(Language.FI).guidance().words().isEmpty()
                        && each.in(Language.FI).guidance().room().isEmpty())
                .findFirst()
                .orElseThrow();
        var step = Step.own("Luku", 20).withContent(StepContent.OfPearl.whole(pearl.id()));

        assertEquals(List.of("Tässä osuudessa ei ole muistiinpanoja."), said(pearl, step));
        assertEquals(List.of("Muista kello."), said(pearl, step.withNotes("Muista kello.")));
    }

    @Test
    void whatTheTrainerWroteOnThePearlStandsUnderTheNotesOfTheStep() {
        var pearl = COLLECTION.pearls().stream()
                .filter(each -> each.in(Language.FI).guidance().words().isEmpty()
                        && each.in(Language.FI).guidance().room().isEmpty())
                .findFirst()
                .orElseThrow();
        var step = Step.own("Luku", 20).withContent(StepContent.OfPearl.whole(pearl.id()));
        note = Optional.of("Varaa laput.");

        assertEquals(List.of("Oma muistiinpano helmestä: Varaa laput."), said(pearl, step));
        assertEquals(
                List.of("Muista kello.", "Oma muistiinpano helmestä: Varaa laput."),
                said(pearl, step.withNotes("Muista kello.")));
        assertEquals(List.of("Tässä osuudessa ei ole muistiinpanoja."), said(pearl, Step.own("Oma", 20)));
    }

    private List<String> said(Pearl pearl, Step step) {
        var page = new PearlPage(pearl, COLLECTION.head(), List.of(), Map.of(), Map.of());
        var pearls =
                new PresentedPearls(Map.of(pearl.id(), page), Language.FI, (_, then) -> then.accept(Optional.empty()));
        pearls.readNotes(id -> note.filter(_ -> id.equals(pearl.id())));
        var day = new PresentationViewModel(
                Run.begin(Sessions.of(step), 0, false, NINE, ZoneOffset.UTC),
                pearls,
                new Stopwatch(clock::nanos, clock),
                clock,
                _ -> {});
        return InterfaceThread.get(() -> {
            var card = new NotesCard(day, new PresentWords(Messages.in(Language.FI), ZoneOffset.UTC));
            return List.of("notes-way", "notes-first", "notes-text", "notes-pearl", "notes-facts").stream()
                    .map(styleClass -> label(card, styleClass))
                    .filter(Node::isVisible)
                    .map(Label::getText)
                    .toList();
        });
    }

    /// The content of a pane that is in no window is not looked up.
    private static Label label(NotesCard card, String styleClass) {
        return (Label) card.getChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .map(pane -> (Parent) ((ScrollPane) pane).getContent())
                .flatMap(text -> text.getChildrenUnmodifiable().stream())
                .filter(node -> node.getStyleClass().contains(styleClass))
                .findFirst()
                .orElseThrow();
    }
}
