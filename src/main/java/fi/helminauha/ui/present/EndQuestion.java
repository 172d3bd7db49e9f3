package fi.helminauha.ui.present;

import javafx.scene.control.Button;

/// Asks before the day is ended. A clicker’s start button sends Esc by turns, so that the question is often there by
/// mistake: the keyboard is on the way back, and a key that moves or hides the page takes the question away.
final class EndQuestion extends OverlayPanel {
    private final Button back;

    EndQuestion(PresentWords words, Runnable onEnd, Runnable onBack) {
        super(words.messages().text("present.end.title"));
        var messages = words.messages();
        var end = button("question-yes", messages.text("present.end.yes"), onEnd);
        back = button("question-cancel", messages.text("present.cancel"), onBack);
        getChildren().addAll(advice(messages.text("present.end.advice")), buttons(back, end));
    }

    @Override
    void takeKeyboard() {
        back.requestFocus();
    }
}
