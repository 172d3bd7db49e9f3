package fi.helminauha.ui.plan;

import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step on the string: when, how large a pearl, what, how long. The list holds names of steps; the cell asks for the
/// step itself, so that a clock that rolls fills only the cells that are seen.
final class StepCell extends ListCell<StepId> {
    private static final PseudoClass BREAK = PseudoClass.getPseudoClass("break");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Label start = new Label();
    private final Label length = new WrappedLabel();
    private final StepPearl pearl = new StepPearl();
    private final Label title = new WrappedLabel();
    private final Label facts = new Label();
    private final Label gap = new WrappedLabel();
    private final MinutesField minutes;
    private final HBox row;
    private Schedule.@Nullable Entry shown;
    private int shownIndex = -1;

    StepCell(PlanViewModel viewModel, PlanWords words) {
        this.viewModel = viewModel;
        this.words = words;
        this.minutes = new MinutesField("", words.messages(), number -> {
            if (getItem() != null) {
                viewModel.setMinutes(getItem(), number);
            }
        });
        minutes.leaveToMouse();
        minutes.remarkAt(Side.LEFT);
        getStyleClass().add("plan-step");
        row = new HBox(times(), pearl, body(), minutes);
        row.getStyleClass().add("plan-step-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(true);
        setPrefWidth(0);
    }

    private VBox times() {
        start.getStyleClass().add("step-start");
        length.getStyleClass().addAll("step-length", "muted");
        var times = new VBox(start, length);
        times.getStyleClass().add("step-times");
        times.setAlignment(Pos.CENTER_RIGHT);
        return times;
    }

    private VBox body() {
        title.getStyleClass().add("step-title");
        title.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().addAll("step-facts", "muted");
        facts.setMinWidth(0);
        facts.managedProperty().bind(facts.visibleProperty());
        gap.getStyleClass().add("step-gap");
        gap.setMinHeight(USE_PREF_SIZE);
        gap.managedProperty().bind(gap.visibleProperty());
        var card = new VBox(title, facts);
        card.getStyleClass().add("step-card");
        var body = new VBox(gap, card);
        body.getStyleClass().add("step-body");
        body.setAlignment(Pos.CENTER_LEFT);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        return body;
    }

    @Override
    protected void updateItem(@Nullable StepId step, boolean empty) {
        super.updateItem(step, empty);
        refresh();
    }

    /// Shows the step as it is now.
    void refresh() {
        var entry = getItem() == null || isEmpty()
                ? null
                : viewModel.entry(getItem()).orElse(null);
        if (entry == null) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
        } else if (!entry.equals(shown) || getIndex() != shownIndex) {
            show(entry);
        }
    }

    private void show(Schedule.Entry entry) {
        var step = entry.step();
        shown = entry;
        shownIndex = getIndex();
        start.setText(words.time(entry.start()));
        length.setText(
                step.lockedStart().isPresent()
                        ? words.messages().text("plan.step.locked", words.minutes(step.minutes()))
                        : words.minutes(step.minutes()));
        pearl.show(step);
        title.setText(words.title(step));
        facts.setText(words.facts(step));
        facts.setVisible(!facts.getText().isBlank());
        showGap(entry);
        minutes.show(step, title.getText());
        minutes.setNumberId("step-minutes-" + getIndex());
        pseudoClassStateChanged(BREAK, step.isBreak());
        pseudoClassStateChanged(
                LOST, step.pearl().isPresent() && viewModel.card(step).isEmpty());
        setAccessibleText(words.spoken(entry));
        if (getGraphic() != row) {
            setGraphic(row);
        }
    }

    private void showGap(Schedule.Entry entry) {
        var messages = words.messages();
        if (entry.isBroken()) {
            gap.setText(messages.text("plan.gap.broken"));
        } else if (entry.gap() > 0) {
            gap.setText(messages.text("plan.gap.free", words.minutes(entry.gap())));
        } else if (entry.gap() < 0) {
            gap.setText(messages.text("plan.gap.over", words.minutes(-entry.gap())));
        }
        gap.setVisible(entry.isBroken() || entry.gap() != 0);
        gap.pseudoClassStateChanged(LATE, entry.isBroken() || entry.gap() < 0);
    }
}
