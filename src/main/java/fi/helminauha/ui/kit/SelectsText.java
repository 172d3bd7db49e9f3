package fi.helminauha.ui.kit;

import javafx.beans.value.ObservableValue;

/// A view in which text can be selected and that is no field. Used on the JavaFX thread.
public interface SelectsText {
    /// Changes with what is selected.
    ObservableValue<?> selectionProperty();

    /// The selected text as it would be copied; empty if none is.
    String selectedText();
}
