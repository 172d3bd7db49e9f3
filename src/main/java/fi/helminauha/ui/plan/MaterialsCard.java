package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Preparation;
import fi.helminauha.training.TextParts;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What has to be at hand, to be ticked, and done before, gathered from the session, its steps and their pearls.
final class MaterialsCard extends VBox {
    /// Characters of the tasks; nobody prepares for more at a glance.
    private static final int LONGEST = 3_000;
    /// Things that have a box; the rest is counted.
    private static final int MOST_THINGS = 100;

    private static final int LONGEST_THING = 200;

    private final PlanViewModel viewModel;
    private final Messages messages;
    private final PlanWords words;
    private final Label count = sentence("plan-materials-count");
    private final VBox things = new VBox();
    private final Label rest = sentence("plan-materials-rest");
    private final Label tasks = sentence("plan-tasks");
    private final Label group = sentence("plan-group-fits");
    private List<String> needed = List.of();

    MaterialsCard(PlanViewModel viewModel, PlanAdviceViewModel advice, PlanWords words) {
        this.viewModel = viewModel;
        this.messages = words.messages();
        this.words = words;
        setId("materials-card");
        getStyleClass().add("plan-card");
        var heading = new Label(messages.text("plan.materials"));
        heading.getStyleClass().add("card-heading");
        things.setId("plan-materials");
        things.getStyleClass().add("plan-things");
        count.getStyleClass().add("muted");
        rest.getStyleClass().add("muted");
        group.getStyleClass().add("muted");
        getChildren().setAll(heading, count, things, rest, tasks, group);
        advice.preparationProperty().when(Attached.in(this)).subscribe(this::show);
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(this::showTicks);
    }

    private static Label sentence(String id) {
        var sentence = new WrappedLabel();
        sentence.setId(id);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private void show(Optional<Preparation> gathered) {
        setVisible(gathered.isPresent());
        gathered.ifPresent(preparation -> {
            if (!preparation.materials().equals(needed) || things.getChildren().isEmpty()) {
                needed = preparation.materials();
                setThings();
            }
            showTicks(viewModel.sessionProperty().get());
            tasks.setVisible(!preparation.tasks().isEmpty());
            tasks.setText(messages.text(
                    "plan.materials.before", TextParts.beginning(String.join("\n", preparation.tasks()), LONGEST)));
            group.setVisible(preparation.group().isPresent());
            preparation
                    .group()
                    .ifPresent(fits -> group.setText(
                            messages.text("plan.materials.group", words.pearls().group(fits))));
        });
    }

    /// A box that stays what it was stays in its place too, and with it the keyboard.
    private void setThings() {
        var boxes = new ArrayList<CheckBox>();
        for (var i = 0; i < Math.min(needed.size(), MOST_THINGS); i++) {
            boxes.add(box(i));
        }
        things.getChildren().setAll(boxes);
        var more = needed.size() - MOST_THINGS;
        rest.setVisible(more > 0);
        rest.setText(more > 0 ? messages.text("plan.materials.rest", more) : "");
    }

    private CheckBox box(int index) {
        var thing = needed.get(index);
        var box = Plain.tick(Brief.of(thing, LONGEST_THING));
        box.setId("plan-thing-" + index);
        box.setOnAction(_ -> viewModel.change(session -> session.withReady(thing, box.isSelected(), needed)));
        return box;
    }

    private void showTicks(TrainingSession session) {
        for (var i = 0; i < things.getChildren().size(); i++) {
            if (things.getChildren().get(i) instanceof CheckBox box) {
                box.setSelected(session.isReady(needed.get(i)));
            }
        }
        count.setText(
                needed.isEmpty()
                        ? messages.text("plan.materials.none")
                        : messages.text(
                                "plan.materials.ready",
                                needed.stream().filter(session::isReady).count(),
                                needed.size()));
    }
}
