package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.ui.InterfaceThread;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a trainer who is behind is offered: the best first, and what the heading says is true.
class CatchUpPanelTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    private final MovedClock clock = new MovedClock(NINE);

    private PresentationViewModel late(int minutes, Step... steps) {
        var day = new PresentationViewModel(
                Run.begin(Sessions.of(steps), 0, false, NINE, ZoneOffset.UTC),
                new PresentedPearls(Map.of(), Language.EN, (_, then) -> then.accept(Optional.empty())),
                new Stopwatch(clock::nanos, clock),
                clock,
                _ -> {});
        clock.pass(Duration.ofMinutes(steps[0].minutes() + minutes));
        day.tick();
        return day;
    }

    private static CatchUpPanel panel(PresentationViewModel day) {
        return new CatchUpPanel(day, new PresentWords(Messages.in(Language.EN), ZoneOffset.UTC), () -> {});
    }

    private static List<String> words(CatchUpPanel panel) {
        return panel.lookupAll(".catch-up-offers").stream()
                .flatMap(box -> ((VBox) box).getChildren().stream())
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static Button button(CatchUpPanel panel, String id) {
        return (Button) panel.lookup(id);
    }

    @Test
    void theBestOfferIsOneKeyAwayAndTheOthersAreFolded() {
        InterfaceThread.run(() -> {
            var panel = panel(late(8, Step.own("Start", 10), Step.ofBreak(15), Step.own("Talk", 30)));

            assertEquals("You are 8 min behind", panel.getAccessibleText());
            assertEquals(1, words(panel).size());
            assertTrue(button(panel, "#catch-up-best").isDefaultButton());
            assertTrue(button(panel, "#catch-up-best").getText().contains("Talk"));

            button(panel, "#catch-up-others").fire();

            assertEquals(2, words(panel).size());
        });
    }

    @Test
    void theHeadingIsTrueAfterEachChoice() {
        InterfaceThread.run(() -> {
            var panel = panel(late(12, Step.own("Start", 10), Step.ofBreak(15), Step.own("Talk", 30)));

            button(panel, "#catch-up-best").fire();
            assertEquals("You are 2 min behind", panel.getAccessibleText());

            button(panel, "#catch-up-best").fire();
            assertEquals(Messages.in(Language.EN).text("present.catch-up.nothing"), panel.getAccessibleText());
            assertEquals(List.of(), words(panel));
        });
    }

    @Test
    void whereNothingCanBeShortenedItIsSaid() {
        InterfaceThread.run(() -> {
            var panel = panel(late(5, Step.own("Start", 10), Step.ofBreak(10)));

            assertEquals(List.of(Messages.in(Language.EN).text("present.catch-up.no-offers")), words(panel));
        });
    }
}
