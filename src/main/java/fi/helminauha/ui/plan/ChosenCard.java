package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.Shown;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What can be done with steps: shown for one or several that are chosen.
final class ChosenCard extends VBox {
    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final Label heading = new Label();

    ChosenCard(PlanViewModel viewModel, PlanWords words, PlanClipboard clipboard) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = words.messages();
        setId("chosen-card");
        getStyleClass().add("plan-card");
        heading.getStyleClass().add("card-heading");
        heading.setWrapText(true);
        heading.managedProperty().bind(heading.visibleProperty());
        var acts = new FlowPane(
                act("chosen-up", "plan.chosen.up", () -> viewModel.moveChosen(-1)),
                act("chosen-down", "plan.chosen.down", () -> viewModel.moveChosen(1)),
                act("chosen-copy", "plan.chosen.copy", clipboard::copy),
                act("chosen-cut", "plan.chosen.cut", clipboard::cut),
                act("chosen-paste", "plan.chosen.paste", clipboard::paste),
                act("chosen-remove", "plan.chosen.remove", viewModel::removeChosen));
        acts.getStyleClass().add("field-row");
        getChildren().setAll(heading, acts);
        managedProperty().bind(visibleProperty());
        viewModel.sessionProperty().when(Shown.in(this)).subscribe(_ -> show());
        viewModel.selectionProperty().when(Shown.in(this)).subscribe(_ -> show());
    }

    private Button act(String id, String key, Runnable act) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        var chosen = viewModel.chosenSteps();
        setVisible(!chosen.isEmpty());
        heading.setVisible(chosen.size() > 1);
        heading.setText(messages.text(
                "plan.chosen",
                chosen.size(),
                words.minutes(chosen.stream().mapToInt(Step::minutes).sum())));
    }
}
