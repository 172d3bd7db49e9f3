package fi.helminauha.ui.kit;

import fi.helminauha.i18n.Messages;
import javafx.scene.control.Button;

/// A button for what is offered but need not be done.
public final class QuietButton extends Button {
    /// @param key  of the words on it
    public QuietButton(Messages messages, String id, String key, Runnable act) {
        super(messages.text(key));
        setMnemonicParsing(false);
        setId(id);
        getStyleClass().add("quiet-button");
        setOnAction(_ -> act.run());
    }
}
