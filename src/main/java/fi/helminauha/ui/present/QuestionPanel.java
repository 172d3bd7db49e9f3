package fi.helminauha.ui.present;

import javafx.scene.control.Button;

/// Asks before something that cannot be taken back at once.
final class QuestionPanel extends OverlayPanel {
    private final Button yes;

    /// @param key  the beginning of the keys of its words
    QuestionPanel(PresentWords words, String key, Runnable onYes, Runnable onCancel) {
        super(words.messages().text(key + ".title"));
        var messages = words.messages();
        yes = primary("question-yes", messages.text(key + ".yes"), onYes);
        getChildren()
                .addAll(
                        advice(messages.text(key + ".advice")),
                        buttons(yes, button("question-cancel", messages.text("present.cancel"), onCancel)));
    }

    @Override
    void takeKeyboard() {
        yes.requestFocus();
    }
}
