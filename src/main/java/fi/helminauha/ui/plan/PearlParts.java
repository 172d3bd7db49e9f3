package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which sections of a step’s pearl are presented: a tick each; all of them are the whole pearl.
final class PearlParts extends VBox {
    private final PlanViewModel viewModel;
    private final Messages messages;
    private final PlanReading reading;
    private final VBox ticks = new VBox();
    /// By the index of the section.
    private final Map<Integer, CheckBox> boxes = new LinkedHashMap<>();
    private Optional<PearlId> pearl = Optional.empty();
    private Optional<Step> shown = Optional.empty();

    PearlParts(PlanViewModel viewModel, Messages messages, PlanReading reading) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.reading = reading;
        var name = new Label(messages.text("plan.step.sections"));
        name.getStyleClass().add("field-name");
        ticks.getStyleClass().add("section-ticks");
        getStyleClass().add("named-field");
        getChildren().setAll(name, ticks);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(Step step) {
        shown = Optional.of(step);
        if (!pearl.equals(step.pearl())) {
            pearl = step.pearl();
            boxes.clear();
            setVisible(false);
            pearl.filter(id -> viewModel.card(id).isPresent())
                    .ifPresent(id -> reading.sections(id, messages.language(), read -> showSections(id, read)));
        }
        tick();
    }

    private void showSections(PearlId of, List<PlanReading.Section> read) {
        // Another step may have been chosen meanwhile.
        if (!pearl.equals(Optional.of(of))) {
            return;
        }
        boxes.clear();
        ticks.getChildren().clear();
        for (var section : read) {
            var name = section.heading().isEmpty() ? messages.text("plan.step.sections.first") : section.heading();
            var box = Plain.checkBox();
            box.setId("section-" + section.index());
            box.setAccessibleText(name);
            box.setOnAction(_ -> choose());
            boxes.put(section.index(), box);
            ticks.getChildren().add(row(box, name));
        }
        setVisible(boxes.size() > 1);
        tick();
    }

    /// The text of a check box would not wrap.
    private static HBox row(CheckBox box, String name) {
        var label = new WrappedLabel(name);
        label.setMinHeight(USE_PREF_SIZE);
        label.setOnMouseClicked(_ -> box.fire());
        box.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(box, label);
        row.getStyleClass().add("section-tick");
        return row;
    }

    private void tick() {
        if (shown.isPresent() && shown.get().content() instanceof StepContent.OfPearl(var _, var chosen)) {
            boxes.forEach((index, box) -> box.setSelected(chosen.isEmpty() || chosen.contains(index)));
        }
    }

    private void choose() {
        var chosen = boxes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        shown.ifPresent(step -> viewModel.changeStep(
                step.id(),
                old -> old.withContent(new StepContent.OfPearl(
                        pearl.orElseThrow(), chosen.size() == boxes.size() ? List.of() : chosen))));
        // Nothing ticked means the whole pearl again.
        tick();
    }
}
