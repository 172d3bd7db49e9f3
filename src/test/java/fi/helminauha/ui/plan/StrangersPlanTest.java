package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.TypedText;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.training.HostileText;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TextParts;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InterfaceThread;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The question about a stranger’s session and its plan lay out no more than can be looked at, whatever is in it.
class StrangersPlanTest {
    private static final int LONGEST = 3_100;
    private static final int LONGEST_OF_SHAPED_LETTERS = 600;

    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @EnumSource
    void nothingThatIsSaidIsLongerThanCanBeReadAtAGlance(HostileText attack) {
        var longest =
                attack == HostileText.THAI || attack == HostileText.STACKED_MARKS || attack == HostileText.RIGHT_TO_LEFT
                        ? LONGEST_OF_SHAPED_LETTERS
                        : LONGEST;
        var window = program.startListing();
        var session = session(attack.text, List.of(attack.step(), attack.step(), missingPearl(0)))
                .withGoal(attack.text)
                .withBefore(attack.text)
                .withAfter(attack.text);

        program.open(shared(session, _ -> "Poissa"));
        window.await("the question", () -> window.isShown("#arrived"));
        window.press("#share-open").plan().awaitOpen().choose(0);
        InterfaceThread.settle();

        var words =
                window.see("#planner", Node.class, planner -> labels(planner).toList());
        assertTrue(words.stream().allMatch(said -> said.length() <= longest), words::toString);
        var notes = window.plan().text("#step-notes");
        var isSaid = window.see("#step-notes", TextArea.class, field -> field.getTooltip() != null);
        assertEquals(!window.see("#step-notes", TextArea.class, TextArea::isEditable), isSaid, "it says why");
        if (TextParts.typeable(session.days().getFirst().steps().getFirst().notes())
                .endsWith("…")) {
            assertTrue(notes.length() <= 2_001 && notes.endsWith("…"), notes);
            assertFalse(window.see("#step-notes", TextArea.class, TextArea::isEditable));
        } else {
            assertEquals(TypedText.lines(attack.step().notes()), notes);
            assertTrue(window.see("#step-notes", TextArea.class, TextArea::isEditable));
        }
        window.plan().choose(2);
        assertTrue(window.see("#step-notes", TextArea.class, TextArea::isEditable));
    }

    @Test
    void ofVeryManyMissingPearlsAFewAreNamed() {
        var window = program.startListing();
        var steps = IntStream.range(0, 1_000)
                .mapToObj(StrangersPlanTest::missingPearl)
                .toList();

        program.open(shared(session("Vieras", steps), _ -> HostileText.ONE_WORD.text.substring(0, 300)));
        window.await("the question", () -> window.isShown("#arrived"));

        var named = window.see(
                "#arrived",
                Node.class,
                question ->
                        labels(question).filter(said -> said.startsWith("• ")).toList());
        assertEquals(12, named.size());
        assertTrue(named.stream().allMatch(said -> said.length() <= 103), named::toString);
    }

    private static Step missingPearl(int number) {
        return Step.own("Osuus", 1).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole-" + number)));
    }

    private static TrainingSession session(String title, List<Step> steps) {
        var empty = TrainingSession.empty(title);
        return empty.withDay(0, empty.days().getFirst().withSteps(steps));
    }

    private Path shared(TrainingSession session, Function<PearlId, String> titles) {
        var file = program.home().resolve("vieras" + SharedSession.EXTENSION);
        SharedSession.write(file, session, "2026.1", titles);
        return file;
    }

    private static Stream<String> labels(Node node) {
        var own = node instanceof Labeled labeled && labeled.getText() != null
                ? Stream.of(labeled.getText())
                : Stream.<String>empty();
        return node instanceof Parent parent && node.isVisible()
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(StrangersPlanTest::labels))
                : own;
    }
}
