package fi.helminauha.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What a control says of itself under the mouse, and when the keyboard rests on it. A [Tooltip] is a window of its own
/// with a scene, so it is made when it is first wanted. Esc takes it away. Used on the JavaFX thread.
public final class LazyTooltip {
    /// Who goes on by Tab sees none.
    private static final Duration REST = Duration.millis(600);
    /// Below the ring around the control, in pixels.
    private static final double GAP = 8;

    private final Node node;
    private final Supplier<String> words;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Tooltip> made = Optional.empty();

    private LazyTooltip(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
        rest.setOnFinished(_ -> showBelow());
    }

    public static void give(Node node, String words) {
        give(node, () -> words);
    }

    /// @param words  asked each time the mouse or the keyboard comes
    public static void give(Node node, Supplier<String> words) {
        var lazy = new LazyTooltip(node, words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> lazy.filled());
        node.focusVisibleProperty().subscribe(lazy::follow);
        // What is pressed acts; the words would be in the way.
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> lazy.follow(false));
    }

    private Tooltip filled() {
        if (made.isEmpty()) {
            made = Optional.of(newTooltip());
        }
        made.get().setText(words.get());
        return made.get();
    }

    private Tooltip newTooltip() {
        var hint = new Tooltip();
        // As long as the mouse or the keyboard is there.
        hint.setShowDuration(Duration.INDEFINITE);
        if (node instanceof Control control) {
            control.setTooltip(hint);
        } else {
            Tooltip.install(node, hint);
        }
        return hint;
    }

    private void follow(boolean isKeyboardThere) {
        if (isKeyboardThere) {
            rest.playFromStart();
        } else {
            rest.stop();
            made.ifPresent(Tooltip::hide);
        }
    }

    private void showBelow() {
        var place = node.localToScreen(node.getLayoutBounds());
        if (node.isFocusVisible() && place != null) {
            filled().show(node, place.getMinX(), place.getMaxY() + GAP);
        }
    }
}
