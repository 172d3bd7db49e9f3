package fi.helminauha.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

/// A field of many lines whose [Caret] blinks where it is seen.
final class RestingTextAreaSkin extends TextAreaSkin {
    RestingTextAreaSkin(TextArea area) {
        super(area);
        registerChangeListener(area.selectionProperty(), _ -> setCaretAnimating(true));
    }

    @Override
    public void setCaretAnimating(boolean value) {
        super.setCaretAnimating(value && Caret.isSeenIn(getSkinnable()));
    }
}
