package fi.helminauha.ui;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A screen before which nobody does anything lies still. One whose layout asks for the next layout looks no different,
/// but takes a third of a processor for as long as it is open.
class RestingTest {
    /// At sixty a second; clocks change their words once in so many.
    private static final int FRAMES = 40;
    /// Of those frames.
    private static final int MOST_LAID_OUT = 8;

    @RegisterExtension
    private final Program program = new Program();

    private final Screens screens = new Screens(program, Language.FI, Look.LIGHT);

    @Test
    void readingLiesStill() {
        screens.ofReading(RestingTest::awaitRest);
    }

    @Test
    void whatLiesOverTheWindowLiesStill() {
        screens.ofOverlays(RestingTest::awaitRest);
    }

    @Test
    void planningLiesStill() {
        screens.ofPlanning(RestingTest::awaitRest);
    }

    @Test
    void presentingLiesStill() {
        screens.ofPresenting(RestingTest::awaitRest);
    }

    @Test
    void theAudiencesPagesLieStill() {
        screens.ofAudience(RestingTest::awaitRest);
    }

    @Test
    void aTeamsPagesLieStill() {
        screens.ofTeam(RestingTest::awaitRest);
    }

    private static void awaitRest(String screen, WindowPage window) {
        var seen = new Frames();
        InterfaceThread.await("rest: " + screen, seen::areQuiet, seen::unrest);
    }

    /// The last frames, each with what was to be laid out in it. Used on the JavaFX thread.
    private static final class Frames {
        private final List<List<String>> last = new ArrayList<>();

        boolean areQuiet() {
            last.add(Window.getWindows().stream()
                    .flatMap(window -> unlaid(window.getScene().getRoot(), true))
                    .toList());
            if (last.size() > FRAMES) {
                last.removeFirst();
            }
            return last.size() == FRAMES
                    && last.stream().filter(nodes -> !nodes.isEmpty()).count() <= MOST_LAID_OUT;
        }

        String unrest() {
            return last.stream().filter(nodes -> !nodes.isEmpty()).toList().toString();
        }

        /// Only what its parents, or nothing but itself, lays out: a list keeps rows for later that wait in vain.
        private static Stream<String> unlaid(Node node, boolean isParentDue) {
            if (!(node instanceof Parent parent) || !node.isVisible()) {
                return Stream.empty();
            }
            var isDue = parent.isNeedsLayout() && (isParentDue || !parent.isManaged());
            return Stream.concat(
                    isDue ? Stream.of(parent.getTypeSelector() + parent.getStyleClass()) : Stream.empty(),
                    parent.getChildrenUnmodifiable().stream().flatMap(child -> unlaid(child, isDue)));
        }
    }
}
