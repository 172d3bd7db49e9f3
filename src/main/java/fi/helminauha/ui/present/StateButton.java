package fi.helminauha.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;

/// A button that tells, to the eye and to a screen reader, whether what it stands for is on.
final class StateButton extends Button {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private boolean isOn;

    StateButton(String text) {
        super(text);
        setMnemonicParsing(false);
    }

    void setOn(boolean changed) {
        isOn = changed;
        pseudoClassStateChanged(ON, changed);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) isOn
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
