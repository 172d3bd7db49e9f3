package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.QuietButton;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What is said of a session below its bar: that it is a ready-made one, or a template.
final class PlanNotes extends VBox {
    private final TrainingViewModel trainings;
    private final PlanViewModel viewModel;
    private final Messages messages;
    private final PlanActions acts;
    /// The ready-made session that was looked at last.
    private String looked = "";

    PlanNotes(TrainingViewModel trainings, Messages messages, PlanActions acts) {
        this.trainings = trainings;
        this.viewModel = trainings.plan();
        this.messages = messages;
        this.acts = acts;
        getChildren().setAll(ready(), template());
    }

    private Node ready() {
        var keep = new QuietButton(messages, "plan-keep", "plan.ready.keep", trainings::keepReady);
        var note = note("plan-ready", "plan.ready", keep);
        var sentence = (Label) note.getChildren().getFirst();
        trainings.readyProperty().when(Attached.in(this)).subscribe(ready -> {
            // The first change is made where the mouse is: nothing is to move under it.
            var isKept = ready.isEmpty() && viewModel.session().id().toString().equals(looked);
            note.setVisible(ready.isPresent() || isKept);
            note.setMinHeight(isKept ? note.getHeight() : USE_COMPUTED_SIZE);
            keep.setVisible(!isKept);
            sentence.setText(messages.text(isKept ? "plan.ready.kept" : "plan.ready"));
            looked = ready.isPresent() ? viewModel.session().id().toString() : looked;
        });
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(now -> {
            if (!now.id().toString().equals(looked)) {
                note.setVisible(trainings.readyProperty().get().isPresent());
            }
        });
        return note;
    }

    private Node template() {
        var use = new QuietButton(messages, "plan-use-template", "plan.template.use", acts::useTemplate);
        var note = note("plan-template", "plan.template", use);
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(now -> note.setVisible(now.isTemplate()));
        return note;
    }

    private HBox note(String id, String key, Button act) {
        var sentence = new Label(messages.text(key), new Icon(BootstrapIcons.INFO_CIRCLE));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        act.setMinWidth(USE_PREF_SIZE);
        var note = new HBox(sentence, act);
        note.setId(id);
        note.getStyleClass().add("plan-note");
        note.setAlignment(Pos.CENTER_LEFT);
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
