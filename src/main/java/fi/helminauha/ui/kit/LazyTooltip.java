package fi.helminauha.ui.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
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
    private final BooleanSupplier isKeyboardThere;
    private final Supplier<String> words;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Tooltip> made = Optional.empty();

    private LazyTooltip(Node node, BooleanSupplier isKeyboardThere, Supplier<String> words) {
        this.node = node;
        this.isKeyboardThere = isKeyboardThere;
        this.words = words;
        rest.setOnFinished(_ -> showBelow());
    }

    public static void give(Node node, String words) {
        give(node, () -> words);
    }

    /// @param words  asked each time the mouse or the keyboard comes; there is no hint where they are empty
    public static void give(Node node, Supplier<String> words) {
        var lazy = new LazyTooltip(node, node::isFocusVisible, words);
        lazy.followMouse();
        node.focusVisibleProperty().subscribe(lazy::follow);
        // What is pressed acts; the words would be in the way.
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> lazy.follow(false));
    }

    /// For a row or a part of what has the keyboard.
    /// @param holder     has the keyboard when the row has it
    /// @param isCurrent  whether the keyboard is at this row of the holder
    /// @param words      as in [#give]
    public static void giveRow(Node row, Node holder, ObservableValue<Boolean> isCurrent, Supplier<String> words) {
        var lazy = new LazyTooltip(row, () -> holder.isFocusVisible() && isCurrent.getValue(), words);
        lazy.followMouse();
        isCurrent.subscribe(lazy::follow);
        holder.focusVisibleProperty().when(Attached.in(row)).subscribe(_ -> lazy.follow(isCurrent.getValue()));
    }

    private void followMouse() {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> filled());
    }

    private Optional<Tooltip> filled() {
        var now = words.get();
        if (now.isBlank()) {
            made.ifPresent(this::take);
            made = Optional.empty();
        } else {
            if (made.isEmpty()) {
                made = Optional.of(newTooltip());
            }
            made.get().setText(now);
        }
        return made;
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

    private void take(Tooltip hint) {
        hint.hide();
        if (node instanceof Control control) {
            control.setTooltip(null);
        } else {
            Tooltip.uninstall(node, hint);
        }
    }

    private void follow(boolean mayBeThere) {
        if (mayBeThere && isKeyboardThere.getAsBoolean()) {
            rest.playFromStart();
        } else {
            rest.stop();
            made.ifPresent(Tooltip::hide);
        }
    }

    private void showBelow() {
        var place = node.localToScreen(node.getLayoutBounds());
        if (isKeyboardThere.getAsBoolean() && place != null) {
            filled().ifPresent(hint -> hint.show(node, place.getMinX(), place.getMaxY() + GAP));
        }
    }
}
