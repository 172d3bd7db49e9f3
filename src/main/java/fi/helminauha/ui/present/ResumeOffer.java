package fi.helminauha.ui.present;

import fi.helminauha.training.Run;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.SettingsViewModel;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Asks whether to go on with a presentation that was cut off by a crash or a power cut.
final class ResumeOffer {
    private final Stage stage = new Stage();

    /// What is done when the trainer has answered.
    record Answers(Runnable goOn, Runnable end) {}

    /// @param stepTitle  what the step is called at which it was cut off
    ResumeOffer(
            Window owner, Run run, String stepTitle, PresentWords words, SettingsViewModel settings, Answers answers) {
        var messages = words.messages();
        var panel = new Panel(words, run, stepTitle, () -> answer(answers.goOn()), () -> answer(answers.end()));
        var scene = new Scene(panel);
        Appearance.apply(scene, panel, settings);
        Appearance.addPresentation(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                // Neither: it is offered again at the next start.
                stage.hide();
                event.consume();
            }
        });
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text("present.resume.title"));
        stage.setScene(scene);
        stage.setOnShown(_ -> panel.takeKeyboard());
    }

    private void answer(Runnable act) {
        stage.hide();
        act.run();
    }

    void show() {
        stage.show();
    }

    /// Takes the question away unanswered: it is asked again at the next start.
    void hide() {
        stage.hide();
    }

    private static final class Panel extends OverlayPanel {
        private final Button goOn;

        Panel(PresentWords words, Run run, String stepTitle, Runnable onGoOn, Runnable onEnd) {
            super(words.messages().text("present.resume.title"));
            getStyleClass().add("resume-offer");
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            var messages = words.messages();
            goOn = primary("resume-yes", messages.text("present.resume.yes"), onGoOn);
            getChildren()
                    .addAll(
                            advice(messages.text(
                                    "present.resume.advice",
                                    run.title(),
                                    run.current() + 1,
                                    run.steps().size(),
                                    stepTitle)),
                            buttons(goOn, button("resume-no", messages.text("present.resume.no"), onEnd)));
        }

        @Override
        void takeKeyboard() {
            goOn.requestFocus();
        }
    }
}
