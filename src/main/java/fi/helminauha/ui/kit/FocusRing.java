package fi.helminauha.ui.kit;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The window’s content and, over it, a ring with a gap around what has the keyboard. It is the same on every
/// control, whatever colour that has, and no parent cuts it off. The line is between two bands of the ground, so that
/// it stands out from any neighbour. Links in a text mark themselves. Used on the JavaFX thread.
final class FocusRing extends StackPane {
    private static final double ARC = 20;

    private final Rectangle ground = new Rectangle();
    private final Rectangle line = new Rectangle();
    private final Runnable place = this::place;
    private Optional<Node> owner = Optional.empty();

    private FocusRing(Region content) {
        getChildren().setAll(content, ground, line);
        ground.getStyleClass().add("focus-ground");
        line.getStyleClass().add("focus-line");
        for (var part : new Rectangle[] {ground, line}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            part.setVisible(false);
            part.setFill(null);
            part.setArcWidth(ARC);
            part.setArcHeight(ARC);
        }
        sceneProperty().subscribe(this::follow);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .flatMap(node -> node.focusVisibleProperty().map(isSeen -> isSeen ? node : null))
                .subscribe(this::show);
    }

    /// Makes the region the content of the scene.
    /// @return the scene’s root
    static Region put(Region content, Scene scene) {
        if (scene.getRoot().equals(content)) {
            scene.setRoot(new Region());
        }
        var root = new FocusRing(content);
        root.getChildren().add(new Spoken(scene));
        return root;
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(place);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(place);
        }
    }

    private void show(@Nullable Node focused) {
        owner = Optional.ofNullable(focused).filter(node -> !(node instanceof Text));
        place();
    }

    private void place() {
        var seen = owner.filter(node -> node.getScene() != null).map(FocusRing::inSight);
        var isShown = seen.filter(bounds -> !bounds.isEmpty()).isPresent();
        ground.setVisible(isShown);
        line.setVisible(isShown);
        if (isShown) {
            surround(ground, seen.get(), ground.getStrokeWidth() / 2);
            // As wide a gap as the line.
            surround(line, seen.get(), line.getStrokeWidth() * 1.5);
        }
    }

    private void surround(Rectangle part, Bounds node, double outside) {
        var edge = line.getStrokeWidth() / 2;
        var left = Math.max(edge, Math.floor(node.getMinX()) - outside);
        var top = Math.max(edge, Math.floor(node.getMinY()) - outside);
        var right = Math.min(getWidth() - edge, Math.ceil(node.getMaxX()) + outside);
        var bottom = Math.min(getHeight() - edge, Math.ceil(node.getMaxY()) + outside);
        part.setX(left);
        part.setY(top);
        part.setWidth(Math.max(0, right - left));
        part.setHeight(Math.max(0, bottom - top));
    }

    /// What can be seen of a node, in the scene: the rest is scrolled away.
    private static Bounds inSight(Node node) {
        var seen = node.localToScene(node.getLayoutBounds());
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (!parent.isVisible()) {
                return new BoundingBox(0, 0, -1, -1);
            }
            if (parent.getClip() != null) {
                seen = common(seen, parent.localToScene(parent.getClip().getBoundsInParent()));
            }
        }
        return node.isVisible() ? seen : new BoundingBox(0, 0, -1, -1);
    }

    private static Bounds common(Bounds one, Bounds other) {
        var left = Math.max(one.getMinX(), other.getMinX());
        var top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }
}
