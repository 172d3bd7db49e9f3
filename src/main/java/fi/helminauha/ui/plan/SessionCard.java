package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Limits;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.kit.Attached;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is said of the whole session: its goal, what comes before and after, own materials, notes afterwards.
final class SessionCard extends VBox {
    private final PlanViewModel viewModel;
    private final Messages messages;
    private final PlanField goal;
    private final PlanField before;
    private final PlanField after;
    private final PlanField materials;
    private final PlanField closing;

    SessionCard(PlanViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("session-card");
        getStyleClass().add("plan-card");
        var heading = new Label(messages.text("plan.session"));
        heading.getStyleClass().add("card-heading");
        getChildren().add(heading);
        goal = field("session-goal", "plan.session.goal", 3, (old, text) -> old.withGoal(text));
        before = field("session-before", "plan.session.before", 3, (old, text) -> old.withBefore(text));
        materials =
                field("session-materials", "plan.session.materials", 3, (old, text) -> old.withMaterials(split(text)));
        after = field("session-after", "plan.session.after", 3, (old, text) -> old.withAfter(text));
        closing = field("session-closing", "plan.session.closing", 3, (old, text) -> old.withClosingNotes(text));
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(this::show);
    }

    private PlanField field(
            String id, String key, int rows, BiFunction<TrainingSession, String, TrainingSession> change) {
        var field = PlanField.lines(
                messages,
                id,
                key,
                rows,
                PlanField.into(viewModel, text -> viewModel.type(id, old -> change.apply(old, text))));
        var name = new Label(messages.text(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field.control());
        var named = new VBox(name, field.control());
        named.getStyleClass().add("named-field");
        getChildren().add(named);
        return field;
    }

    private static List<String> split(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(Limits.MATERIALS)
                .toList();
    }

    private void show(TrainingSession session) {
        goal.show(session.goal());
        before.show(session.before());
        after.show(session.after());
        closing.show(session.closingNotes());
        if (!split(materials.control().getText()).equals(session.materials())) {
            materials.show(String.join("\n", session.materials()));
        }
    }
}
