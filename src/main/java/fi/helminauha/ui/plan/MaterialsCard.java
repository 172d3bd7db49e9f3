package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Preparation;
import fi.helminauha.training.TextParts;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What has to be at hand and done before, gathered from the session, its steps and their pearls.
final class MaterialsCard extends VBox {
    /// Characters of a list; nobody prepares for more at a glance.
    private static final int LONGEST = 3_000;

    private final Messages messages;
    private final PlanWords words;
    private final Label materials = sentence("plan-materials");
    private final Label tasks = sentence("plan-tasks");
    private final Label group = sentence("plan-group-fits");

    MaterialsCard(PlanViewModel viewModel, PlanAdviceViewModel advice, PlanWords words) {
        this.messages = words.messages();
        this.words = words;
        setId("materials-card");
        getStyleClass().add("plan-card");
        var heading = new Label(messages.text("plan.materials"));
        heading.getStyleClass().add("card-heading");
        group.getStyleClass().add("muted");
        getChildren().setAll(heading, materials, tasks, group);
        advice.preparationProperty().when(Attached.in(this)).subscribe(this::show);
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
            materials.setText(
                    preparation.materials().isEmpty()
                            ? messages.text("plan.materials.none")
                            : TextParts.beginning(
                                    preparation.materials().stream()
                                            .map(thing -> "• " + thing)
                                            .collect(Collectors.joining("\n")),
                                    LONGEST));
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
}
