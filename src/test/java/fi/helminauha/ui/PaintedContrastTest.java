package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.Look;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast by WCAG 2.1 on the painted pixels: texts 4.5:1 against the ground that is painted
/// behind them; icons, the edges of fields and boxes, pearls and lines of forms 3:1 against what is around
/// them.
class PaintedContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    /// Edges that tell what something is.
    private static final List<String> EDGES = List.of(
            ".check-box > .box",
            ".search-field",
            ".plan-details .plan-value",
            ".find-bar .text-field",
            ".text-area.plan-field",
            ".combo-box",
            ".paper-segment",
            ".checklist-box",
            ".page-check-box",
            ".team-tick-box",
            ".team-answer",
            ".team-people",
            "#folder-name",
            "#present-closing-notes");
    /// What tells something by being there.
    private static final List<String> SHAPES =
            List.of(".page-pearl", ".pearl", ".bullet", ".page-bullet", ".scroll-bar > .thumb", ".step-bar-gone");
    /// Lines, by their lower edges.
    private static final List<String> LINES = List.of(".writing-line", ".page-writing-line");

    @RegisterExtension
    private final Program program = new Program();

    private final Set<String> wrong = new LinkedHashSet<>();

    @Test
    void whileReading() {
        new Screens(program, Language.FI, Look.LIGHT).ofReading(inEveryLook("#look-menu"));

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void overTheWindow() {
        new Screens(program, Language.FI, Look.LIGHT).ofOverlays(inEveryLook("#look-menu"));

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST", "CONTRAST_DARK"})
    void withATeam(Look look) {
        new Screens(program, Language.FI, look).ofTeam(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whilePlanning() {
        new Screens(program, Language.FI, Look.LIGHT).ofPlanning(inEveryLook("#plan-more"));

        assertEquals("", String.join("\n", wrong));
    }

    /// The presenter’s window is dark but for high contrast; the page in it is as the look is.
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "CONTRAST_DARK"})
    void whilePresenting(Look look) {
        new Screens(program, Language.FI, look).ofPresenting(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST", "CONTRAST_DARK"})
    void forTheAudience(Look look) {
        new Screens(program, Language.FI, look).ofAudience(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    /// @param menu  in which the look is chosen
    private Screens.Visitor inEveryLook(String menu) {
        return (screen, window) -> {
            for (var look : List.of("dark", "contrast", "contrast-dark", "light")) {
                window.choose(menu, "look-" + look);
                look(screen + ", " + look, window);
            }
        };
    }

    private void look(String screen, WindowPage window) {
        InterfaceThread.run(() -> look(screen, window.stage().getScene()));
    }

    private void look(String screen, Scene scene) {
        var painted = Painted.whole(scene);
        // What a veil covers cannot be used.
        var veil = scene.getRoot().lookup(".overlay-veil");
        var looked = veil != null && veil.isVisible() ? veil : scene.getRoot();
        SceneFaults.seen(looked).forEach(node -> {
            if (node instanceof Text text && !text.getText().isBlank() && !isSelected(text)) {
                lookAt(screen, painted, text);
            }
        });
        var seen = Set.copyOf(SceneFaults.seen(looked).toList());
        EDGES.forEach(selector -> all(looked, selector, seen)
                .forEach(node ->
                        inSight(node).ifPresent(bounds -> report(screen, selector, node, edge(painted, bounds)))));
        SHAPES.forEach(selector -> all(looked, selector, seen)
                .forEach(node ->
                        inSight(node).ifPresent(bounds -> report(screen, selector, node, shape(painted, bounds)))));
        LINES.forEach(selector -> all(looked, selector, seen)
                .forEach(node ->
                        inSight(node).ifPresent(bounds -> report(screen, selector, node, line(painted, bounds)))));
    }

    private static List<Node> all(Node looked, String selector, Set<Node> seen) {
        return looked.lookupAll(selector).stream().filter(seen::contains).toList();
    }

    private void report(String screen, String what, Node node, double contrast) {
        if (contrast < SIGN) {
            wrong.add("%s: %.2f:1 %s of %s".formatted(screen, contrast, what, node));
        }
    }

    /// What is selected in a field has other colours, which the text does not tell.
    private static boolean isSelected(Text text) {
        for (var parent = text.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof TextInputControl field) {
                return field.getSelection().getLength() > 0;
            }
        }
        return false;
    }

    private void lookAt(String screen, Painted painted, Text text) {
        inSight(text).ifPresent(bounds -> {
            var isSign = text.getStyleClass().contains("icon");
            if (text.getFill() instanceof Color ink && ink.isOpaque()) {
                var contrast = Painted.contrast(ink, painted.ground(bounds));
                if (contrast < (isSign ? SIGN : TEXT)) {
                    wrong.add("%s: %.2f:1 %s %s in %s"
                            .formatted(screen, contrast, isSign ? "icon" : "text", text.getText(), text.getParent()));
                }
            }
        });
    }

    /// How much the edge at the left, or what is within it, stands out from what is left of it.
    private static double edge(Painted painted, Bounds bounds) {
        var y = bounds.getCenterY();
        var most = 0.0;
        var from = bounds.getMinX() - 2;
        for (var x = from; x < bounds.getMinX() + 5; x++) {
            if (painted.has(from, y) && painted.has(x, y)) {
                most = Math.max(most, Painted.contrast(painted.at(from, y), painted.at(x, y)));
            }
        }
        return most;
    }

    private static double shape(Painted painted, Bounds bounds) {
        var y = bounds.getCenterY();
        var from = bounds.getMinX() - 2;
        return !painted.has(from, y) || bounds.getWidth() < 4 || bounds.getHeight() < 4
                ? SIGN
                : Math.max(
                        edge(painted, bounds),
                        Painted.contrast(painted.at(from, y), painted.at(bounds.getCenterX(), y)));
    }

    private static double line(Painted painted, Bounds bounds) {
        var x = bounds.getCenterX();
        var most = 0.0;
        var under = bounds.getMaxY() + 1;
        for (var y = bounds.getMaxY() - 3; y <= under; y++) {
            if (painted.has(x, under) && painted.has(x, y)) {
                most = Math.max(most, Painted.contrast(painted.at(x, under), painted.at(x, y)));
            }
        }
        return painted.has(x, under) ? most : SIGN;
    }

    /// What can be seen of it, in the scene.
    private static Optional<Bounds> inSight(Node node) {
        var scene = node.getScene();
        Bounds seen = common(
                node.localToScene(node.getLayoutBounds()), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                seen = common(seen, parent.localToScene(parent.getClip().getBoundsInParent()));
            }
        }
        return seen.getWidth() < 2 || seen.getHeight() < 2 ? Optional.empty() : Optional.of(seen);
    }

    private static Bounds common(Bounds one, Bounds other) {
        var left = Math.max(one.getMinX(), other.getMinX());
        var top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(-1, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(-1, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }
}
