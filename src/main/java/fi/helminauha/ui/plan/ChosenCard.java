package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What can be done with steps: shown for one or several that are chosen.
final class ChosenCard extends VBox {
    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final Label heading = new WrappedLabel();

    ChosenCard(PlanViewModel viewModel, PlanWords words, PlanClipboard clipboard) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = words.messages();
        setId("chosen-card");
        getStyleClass().add("plan-card");
        heading.getStyleClass().add("card-heading");
        heading.managedProperty().bind(heading.visibleProperty());
        var acts = new FlowPane(
                new QuietButton(messages, "chosen-up", "plan.chosen.up", () -> viewModel.moveChosen(-1)),
                new QuietButton(messages, "chosen-down", "plan.chosen.down", () -> viewModel.moveChosen(1)),
                new QuietButton(messages, "chosen-copy", "plan.chosen.copy", clipboard::copy),
                new QuietButton(messages, "chosen-cut", "plan.chosen.cut", clipboard::cut),
                new QuietButton(messages, "chosen-paste", "plan.chosen.paste", clipboard::paste),
                new QuietButton(messages, "chosen-remove", "plan.chosen.remove", viewModel::removeChosen));
        acts.getStyleClass().add("field-row");
        getChildren().setAll(heading, acts);
        managedProperty().bind(visibleProperty());
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.selectionProperty().when(Attached.in(this)).subscribe(_ -> show());
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
