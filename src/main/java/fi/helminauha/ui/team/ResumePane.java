package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Over the window: whether to go on with a run that was cut off by a crash or a power cut. Esc answers neither; it is
/// asked again at the next start.
public final class ResumePane extends StackPane {
    private final Button goOn;

    /// @param goOn   goes on with the run
    /// @param end    ends it
    /// @param later  leaves it as it is
    public ResumePane(TeamRun run, Messages messages, Runnable goOn, Runnable end, Runnable later) {
        setId("team-resume");
        getStyleClass().add("help-veil");
        var title = new WrappedLabel(messages.text("team.resume.title"));
        title.getStyleClass().add("help-title");
        title.setMinHeight(USE_PREF_SIZE);
        var at = run.run();
        var advice = new WrappedLabel(messages.text(
                "team.resume.advice",
                run.title(),
                at.current() + 1,
                at.steps().size(),
                at.currentStep().step().title()));
        advice.setMinHeight(USE_PREF_SIZE);
        this.goOn = new QuietButton(messages, "team-resume-yes", "team.resume.yes", goOn);
        this.goOn.getStyleClass().setAll("button", "primary-button");
        var acts = new FlowPane(this.goOn, new QuietButton(messages, "team-resume-no", "team.resume.no", end));
        acts.getStyleClass().add("question-acts");
        var box = new VBox(title, advice, acts);
        box.getStyleClass().add("question");
        box.setMaxHeight(USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        getChildren().setAll(box);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                later.run();
                event.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        goOn.requestFocus();
    }
}
