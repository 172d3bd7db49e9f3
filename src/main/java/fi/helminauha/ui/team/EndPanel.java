package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks once whether the team stops here. The keyboard is on the way back: a clicker’s start button sends Esc by turns.
final class EndPanel extends StackPane {
    private final Button back;

    /// @param onEnd    the run is over
    /// @param onLeave  the run can be gone on with
    /// @param onBack   nothing happens
    EndPanel(Messages messages, Runnable onEnd, Runnable onLeave, Runnable onBack) {
        setId("team-question");
        getStyleClass().add("team-veil");
        back = button("team-question-back", messages.text("team.end.back"), "primary-button", onBack);
        var heading = new WrappedLabel(messages.text("team.end.title"));
        heading.getStyleClass().add("team-panel-title");
        heading.setMinHeight(USE_PREF_SIZE);
        var advice = new WrappedLabel(messages.text("team.end.advice"));
        advice.setMinHeight(USE_PREF_SIZE);
        var buttons = new FlowPane(
                back,
                button("team-question-end", messages.text("team.end.yes"), "quiet-button", onEnd),
                button("team-question-leave", messages.text("team.end.later"), "quiet-button", onLeave));
        buttons.getStyleClass().add("team-panel-buttons");
        var panel = new VBox(heading, advice, buttons);
        panel.getStyleClass().add("team-panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        panel.setAccessibleText(heading.getText());
        setAlignment(Pos.CENTER);
        getChildren().setAll(panel);
    }

    private static Button button(String id, String words, String look, Runnable act) {
        var button = Plain.button(words);
        button.setId(id);
        button.getStyleClass().add(look);
        button.setOnAction(_ -> act.run());
        return button;
    }

    void takeKeyboard() {
        back.requestFocus();
    }
}
