package fi.helminauha.ui.present;

import fi.helminauha.ui.kit.LazyMenuButton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What the keys of both windows do, whatever is open. No key of a clicker, pressed by mistake, costs anything.
final class PresenterKeyboard {
    /// What a clicker sends: it moves or hides the page, or brings it back.
    private static final Set<PresenterKey> CLICKER =
            EnumSet.of(PresenterKey.NEXT, PresenterKey.PREVIOUS, PresenterKey.BLACK, PresenterKey.SHOW);

    private static final List<KeyCode> PLUS = List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
    private static final List<KeyCode> MINUS = List.of(KeyCode.MINUS, KeyCode.SUBTRACT);

    private final Target target;
    private final BooleanSupplier isHeld;
    private final TypedStep typed = new TypedStep();

    /// What the keys act on.
    interface Target {
        void press(PresenterKey key);

        /// Makes the trainer’s notes larger or smaller.
        /// @param steps  negative for smaller
        void zoom(int steps);

        /// Scrolls long notes.
        /// @param pages  negative for up
        void scrollNotes(int pages);

        /// @param place  of a step, from 1; there may be none
        void goTo(int place);

        /// What covers the view, if anything does.
        Optional<OverlayPanel> overlay();

        void closeOverlay();

        /// Whether the audience’s page fills the presenter’s window.
        boolean isWholeShown();

        /// Whether the day is over and its summary shown.
        boolean isOver();
    }

    /// @param isHeld  whether letters, digits and signs are keys only while another key is held
    PresenterKeyboard(Target target, BooleanSupplier isHeld) {
        this.target = target;
        this.isHeld = isHeld;
    }

    /// The step’s number that is being typed.
    TypedStep typed() {
        return typed;
    }

    /// A key in the presenter’s window.
    /// @param owner  what has the keyboard there
    void onKey(KeyEvent event, @Nullable Node owner) {
        var overlay = target.overlay();
        var isPress = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (target.isOver()) {
            return;
        }
        if (overlay.isPresent() && event.getCode() == KeyCode.ESCAPE) {
            target.closeOverlay();
            event.consume();
        } else if (isPress && isButton(owner) && !target.isWholeShown() && !typed.isBegun()) {
            if (event.getCode() == KeyCode.ENTER && owner instanceof ButtonBase button && canFire(button)) {
                button.fire();
                event.consume();
            }
        } else if (overlay.isPresent()) {
            onKeyOverPanel(event, overlay.get(), isPress);
        } else if (!(owner instanceof TextInputControl)) {
            onPresentingKey(event);
        }
    }

    private static boolean isButton(@Nullable Node owner) {
        return owner instanceof ButtonBase;
    }

    /// A menu opens itself by its keys.
    private static boolean canFire(ButtonBase button) {
        return !(button instanceof LazyMenuButton);
    }

    /// A clicker’s keys go through the question that a clicker’s Esc has brought.
    private void onKeyOverPanel(KeyEvent event, OverlayPanel panel, boolean isPress) {
        if (panel instanceof EndQuestion && !isPress && isClickers(event)) {
            onPresentingKey(event);
        }
    }

    private boolean isClickers(KeyEvent event) {
        return PresenterKey.of(event, isHeld.getAsBoolean())
                .filter(CLICKER::contains)
                .isPresent();
    }

    /// A key that was pressed where there is nothing but the page: in the audience’s window, or in the presenter’s.
    void onPresentingKey(KeyEvent event) {
        if (target.isOver()) {
            return;
        }
        if (target.overlay().isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                target.closeOverlay();
                event.consume();
                return;
            }
            if (!isClickers(event)) {
                return;
            }
            target.overlay().filter(EndQuestion.class::isInstance).ifPresent(_ -> target.closeOverlay());
        }
        if (event.isShortcutDown() && PLUS.contains(event.getCode())) {
            target.zoom(1);
            event.consume();
        } else if (event.isShortcutDown() && MINUS.contains(event.getCode())) {
            target.zoom(-1);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DOWN) {
            target.scrollNotes(1);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.UP) {
            target.scrollNotes(-1);
            event.consume();
        } else if (typed.add(event, isHeld.getAsBoolean())) {
            event.consume();
        } else {
            pressKey(event);
        }
    }

    private void pressKey(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return;
        }
        var number = typed.take();
        if (number.isPresent() && event.getCode() == KeyCode.ENTER) {
            target.goTo(number.getAsInt());
            event.consume();
        } else if (number.isPresent() && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
        } else {
            PresenterKey.of(event, isHeld.getAsBoolean()).ifPresent(key -> {
                target.press(key);
                event.consume();
            });
        }
    }
}
