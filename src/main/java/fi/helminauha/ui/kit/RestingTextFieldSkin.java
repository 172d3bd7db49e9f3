package fi.helminauha.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/// A field of one line whose [Caret] blinks where it is seen.
final class RestingTextFieldSkin extends TextFieldSkin {
    RestingTextFieldSkin(TextField field) {
        super(field);
        registerChangeListener(field.selectionProperty(), _ -> setCaretAnimating(true));
    }

    @Override
    public void setCaretAnimating(boolean value) {
        super.setCaretAnimating(value && Caret.isSeenIn(getSkinnable()));
    }
}
