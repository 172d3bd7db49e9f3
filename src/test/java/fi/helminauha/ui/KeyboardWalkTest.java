package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.Look;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tab leads to everything that can be done, on every screen and in every look, and is seen where it is: the ring of
/// the keyboard stands out from what is within it and from what is around it, 3:1 each, on the painted pixels.
class KeyboardWalkTest {
    private static final int MOST = 250;
    /// In the other looks the order is the same: there only the ring is looked at, on the first controls of each
    /// screen.
    private static final int SOME = 25;
    private static final double LEAST = 3;

    @RegisterExtension
    private final Program program = new Program();

    private final List<String> wrong = new ArrayList<>();

    @Test
    void tabLeadsEverywhereWhileReading() {
        new Screens(program, Language.FI, Look.LIGHT).ofReading(this::walk);

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void tabLeadsEverywhereInWhatLiesOverTheWindow() {
        new Screens(program, Language.FI, Look.LIGHT).ofOverlays(this::walk);

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void tabLeadsEverywhereWhilePlanning() {
        new Screens(program, Language.FI, Look.LIGHT).ofPlanning(this::walk);

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void tabLeadsEverywhereWhilePresenting() {
        new Screens(program, Language.FI, Look.LIGHT).ofPresenting(this::walk);

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void tabLeadsEverywhereWithATeam() {
        new Screens(program, Language.FI, Look.LIGHT).ofTeam(this::walk);

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "CONTRAST", "CONTRAST_DARK"})
    void theRingIsSeenInEveryLook(Look look) {
        new Screens(program, Language.FI, look).ofPlanning(this::walkSome);

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST", "CONTRAST_DARK"})
    void theRingIsSeenInThePresenterInEveryLook(Look look) {
        new Screens(program, Language.FI, look).ofPresenting(this::walkSome);

        assertEquals("", String.join("\n", wrong));
    }

    private void walk(String screen, WindowPage window) {
        walk(screen, window, MOST);
    }

    private void walkSome(String screen, WindowPage window) {
        walk(screen, window, SOME);
    }

    private void walk(String screen, WindowPage window, int most) {
        var scene = InterfaceThread.get(() -> window.stage().getScene());
        Set<Node> walked = new LinkedHashSet<>();
        Optional<Node> first = Optional.empty();
        for (var step = 0; step < most; step++) {
            window.pressLightly(KeyCode.TAB);
            var owner = InterfaceThread.get(scene::getFocusOwner);
            if (owner == null) {
                wrong.add(screen + ": the keyboard is nowhere");
                return;
            }
            if (first.isEmpty()) {
                first = Optional.of(owner);
            } else if (first.get().equals(owner)) {
                break;
            }
            if (walked.add(owner)) {
                InterfaceThread.run(() -> look(screen, scene, owner));
            }
        }
        if (most < MOST) {
            return;
        }
        InterfaceThread.run(() -> {
            var all = new ArrayList<Node>();
            collect(scene.getRoot(), all);
            all.removeAll(walked);
            all.forEach(node -> wrong.add(screen + ": not reached by Tab: " + node));
        });
    }

    /// Everything that can be reached.
    private static void collect(Parent parent, List<Node> found) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible() && !node.isDisabled()) {
                if (node.isFocusTraversable()) {
                    found.add(node);
                }
                if (node instanceof Parent inner) {
                    collect(inner, found);
                }
            }
        }
    }

    private void look(String screen, Scene scene, Node owner) {
        if (owner instanceof Text) {
            // A link in a text has a line of its own around each of its lines.
            if (owner.getParent().getParent().lookup(".reader-link-focus") == null) {
                wrong.add(screen + ": unseen keyboard on " + owner);
            }
            return;
        }
        var line = (Rectangle) scene.getRoot().lookup(".focus-line");
        if (line == null || !line.isVisible()) {
            wrong.add(screen + ": unseen keyboard on " + owner);
            return;
        }
        var ring = new BoundingBox(line.getX(), line.getY(), line.getWidth(), line.getHeight());
        if (!ring.intersects(owner.localToScene(owner.getLayoutBounds()))) {
            wrong.add(screen + ": the ring is elsewhere: " + owner);
        }
        measure(screen, scene, owner, ring, line.getStrokeWidth());
    }

    private void measure(String screen, Scene scene, Node owner, Bounds ring, double width) {
        var painted = Painted.around(scene, ring, 3 * width);
        var least = Double.MAX_VALUE;
        for (var side : List.of(
                new double[] {ring.getMinX(), ring.getCenterY(), -1, 0},
                new double[] {ring.getMaxX(), ring.getCenterY(), 1, 0},
                new double[] {ring.getCenterX(), ring.getMinY(), 0, -1},
                new double[] {ring.getCenterX(), ring.getMaxY(), 0, 1})) {
            var on = painted.at(side[0] - side[2] / 2, side[1] - side[3] / 2);
            var beyond = (width + 1) / 2;
            for (var direction : List.of(-1, 1)) {
                var x = side[0] + side[2] * beyond * direction;
                var y = side[1] + side[3] * beyond * direction;
                if (painted.has(x, y)) {
                    least = Math.min(least, Painted.contrast(on, painted.at(x, y)));
                }
            }
        }
        if (least < LEAST) {
            wrong.add("%s: the ring has %.2f:1 on %s".formatted(screen, least, owner));
        }
    }
}
