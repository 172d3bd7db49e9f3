package fi.helminauha.ui.browse;

import atlantafx.base.controls.CustomTextFieldSkin;
import fi.helminauha.ui.kit.Caret;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/// The search field with its signs, whose [Caret] blinks where it is seen.
final class SearchFieldSkin extends CustomTextFieldSkin {
    SearchFieldSkin(SearchField field) {
        super(field);
        registerChangeListener(field.selectionProperty(), _ -> setCaretAnimating(true));
    }

    @Override
    public ObjectProperty<Node> leftProperty() {
        return skinned().leftProperty();
    }

    @Override
    public ObjectProperty<Node> rightProperty() {
        return skinned().rightProperty();
    }

    /// Asked for by the constructor above this one’s, too.
    private SearchField skinned() {
        return (SearchField) getSkinnable();
    }

    @Override
    public void setCaretAnimating(boolean value) {
        super.setCaretAnimating(value && Caret.isSeenIn(getSkinnable()));
    }
}
