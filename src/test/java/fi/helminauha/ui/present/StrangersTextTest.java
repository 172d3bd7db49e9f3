package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.HostileText;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.ComplexText;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.page.ProgressPearls;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Only what shows is laid out, however much a stranger has put into a session: counted, since time says little on a
/// busy machine. What it takes is measured by [HostileTextBenchmark].
class StrangersTextTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");
    private static final PresentWords WORDS = new PresentWords(Messages.in(Language.FI), ZoneOffset.UTC);
    private static final int MANY_STEPS = 1_000;

    private final MovedClock clock = new MovedClock(NINE);

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
        InterfaceThread.run(ComplexText::mend);
    }

    @ParameterizedTest
    @EnumSource
    void ofLongNotesOnlyTheirBeginningIsLaidOut(HostileText attack) {
        var step = Step.own("Osuus", 10).withNotes(attack.text);

        var laidOut = InterfaceThread.get(() -> letters(shown(new NotesCard(day(step), WORDS))));

        assertTrue(laidOut <= 4_000, () -> laidOut + " characters are laid out");
    }

    @ParameterizedTest
    @EnumSource
    void whoScrollsOnReadsAllOfLongNotes(HostileText attack) {
        var step = Step.own("Osuus", 10).withNotes(attack.text).withLeader("Maija");

        var all = InterfaceThread.get(() -> {
            var card = shown(new NotesCard(day(step), WORDS));
            // Each page brings at least one part.
            for (var pages = 0; pages < 400; pages++) {
                card.scroll(1);
                card.getScene().getRoot().layout();
            }
            return labels(card).map(Label::getText).toList();
        });

        assertEquals(
                step.notes().isBlank() ? "Tässä osuudessa ei ole muistiinpanoja." : Emoji.shown(step.notes()),
                String.join("", all.subList(0, all.size() - 1)));
        assertEquals("Vetäjä: Maija", all.getLast());
    }

    @Test
    void theLinesInSightStayWhileMoreNotesAreLaidOutBelowThem() {
        var step = Step.own("Osuus", 10).withNotes("Sana toisensa jälkeen. ".repeat(800));

        InterfaceThread.run(() -> {
            var card = shown(new NotesCard(day(step), WORDS));
            var read = 0.0;
            for (var pages = 0; pages < 4; pages++) {
                card.scroll(1);
                card.getScene().getRoot().layout();
                card.getScene().getRoot().layout();
                var now = scroll(card).getVvalue()
                        * (((VBox) scroll(card).getContent()).getHeight()
                                - scroll(card).getViewportBounds().getHeight());
                assertEquals(read + 0.85 * scroll(card).getViewportBounds().getHeight(), now, 2);
                read = now;
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"THAI", "STACKED_MARKS", "RIGHT_TO_LEFT"})
    void aLongTitleOfLettersThatTakeTheirFormFromOthersFlowsInPieces(HostileText attack) {
        var pieces = InterfaceThread.get(() -> {
            var page = AudiencePage.forTrainer(
                    day(Step.own(attack.text, 10)), WORDS, new FigurePainter(Runnable::run, Runnable::run));
            var scene = new Scene(page, 1280, 800);
            Appearance.dress(scene);
            page.applyCss();
            page.layout();
            return ((TextFlow) page.lookup(".page-title"))
                    .getChildren().stream().map(text -> ((Text) text).getText()).toList();
        });

        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 41), pieces::toString);
        assertTrue(pieces.size() > 1, pieces::toString);
    }

    @Test
    void theNextStepsManyMaterialsAreNotAllTold() {
        var next = Step.own("Toinen", 10)
                .withMaterials(
                        IntStream.range(0, 300).mapToObj(i -> "tavara " + i).toList());

        var letters = InterfaceThread.get(() -> letters(new NextCard(
                day(Step.own("Ensimmäinen", 10), next), WORDS, new FigurePainter(Runnable::run, Runnable::run))));

        assertTrue(letters <= 500, () -> letters + " characters are laid out");
    }

    @Test
    void aDayOfVeryManyStepsIsABandOfAsManyBlocksAsCanBeToldApart() {
        var day = day(manySteps());

        InterfaceThread.run(() -> {
            var band = new RunBand();
            band.show(day.current());
            assertTrue(band.getChildren().size() <= 121);
            band.show(day.current().goTo(MANY_STEPS - 1));
            assertTrue(band.getChildren().get(band.getChildren().size() - 2).getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("now")));
        });
    }

    @Test
    void manyPagesShareThePearlsThatHaveRoomOnALine() {
        InterfaceThread.run(() -> {
            var pearls = new ProgressPearls();
            pearls.show(625, 624, Optional.empty());
            assertTrue(pearls.getChildren().size() <= 50);
            assertTrue(pearls.getChildren().getLast().getStyleClass().contains("page-pearl-now"));
            pearls.show(12, 3, Optional.empty());
            assertEquals(12, pearls.getChildren().size());
        });
    }

    @Test
    void theSummaryTellsOfAsManyStepsAsADayHas() {
        var day = day(manySteps());

        InterfaceThread.run(() -> {
            day.end();
            var view = new SummaryView(day, WORDS, _ -> {}, () -> {}, () -> {});
            var table = ((Parent) view.getContent())
                    .getChildrenUnmodifiable().stream()
                            .filter(GridPane.class::isInstance)
                            .map(GridPane.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertTrue(table.getChildren().size() <= 4 * 102 + 1);
            assertTrue(table.getChildren().stream()
                    .anyMatch(node ->
                            node instanceof Label label && label.getText().equals("Lisäksi osuuksia: 900")));
        });
    }

    private static Step[] manySteps() {
        return IntStream.range(0, MANY_STEPS)
                .mapToObj(i -> Step.own("Osuus " + i, 1).withContent(new StepContent.Own("Osuus")))
                .toArray(Step[]::new);
    }

    private PresentationViewModel day(Step... steps) {
        return new PresentationViewModel(
                Run.begin(Sessions.of(steps), 0, false, NINE, ZoneOffset.UTC),
                new PresentedPearls(Map.of(), Language.FI, (_, then) -> then.accept(Optional.empty())),
                new Stopwatch(clock::nanos, clock),
                clock,
                _ -> {});
    }

    private static NotesCard shown(NotesCard card) {
        var scene = new Scene(card, 500, 400);
        Appearance.dress(scene);
        card.applyCss();
        card.layout();
        card.layout();
        return card;
    }

    private static ScrollPane scroll(NotesCard card) {
        return (ScrollPane) card.getChildren().getLast();
    }

    private static Stream<Label> labels(NotesCard card) {
        return ((VBox) scroll(card).getContent())
                .getChildren().stream().map(Label.class::cast).filter(Label::isVisible);
    }

    private static int letters(NotesCard card) {
        return labels(card).mapToInt(label -> label.getText().length()).sum();
    }

    private static int letters(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .mapToInt(node -> node instanceof Label label
                        ? label.getText().length()
                        : node instanceof Parent inner ? letters(inner) : 0)
                .sum();
    }
}
