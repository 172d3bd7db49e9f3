package fi.helminauha.ui.present;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The number of a step while it is typed, as a slide’s number in PowerPoint: digits, then Enter.
final class TypedStep {
    /// No day has a step of a longer number.
    private static final int MOST_DIGITS = 3;

    private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");

    /// What has been typed; empty when nothing has.
    ReadOnlyStringProperty digitsProperty() {
        return digits.getReadOnlyProperty();
    }

    boolean isBegun() {
        return !digits.get().isEmpty();
    }

    /// @param isHeld  whether digits are typed with Ctrl
    /// @return whether the key is a digit, which is added unless the number is full
    boolean add(KeyEvent event, boolean isHeld) {
        var isDigit = event.getCode().isDigitKey()
                && event.isShortcutDown() == isHeld
                && !event.isAltDown()
                && !event.isShiftDown()
                && (isHeld || !event.isMetaDown());
        if (isDigit && digits.get().length() < MOST_DIGITS) {
            digits.set(digits.get() + digit(event.getCode()));
        }
        return isDigit;
    }

    private static int digit(KeyCode code) {
        var first = code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0;
        return code.ordinal() - first.ordinal();
    }

    /// Takes the number and forgets it.
    /// @return the step’s place from 1; absent when nothing was typed
    OptionalInt take() {
        var typed = digits.get();
        digits.set("");
        return typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
    }
}
