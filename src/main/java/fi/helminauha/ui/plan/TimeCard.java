package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Schedule;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How the planned time stands to the time at hand.
final class TimeCard extends VBox {
    static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PlanWords words;
    private final Messages messages;
    private final Label times = new WrappedLabel();
    private final Label verdict = new WrappedLabel();

    TimeCard(PlanViewModel viewModel, PlanAdviceViewModel advice, PlanWords words) {
        this.words = words;
        this.messages = words.messages();
        setId("time-card");
        getStyleClass().add("plan-card");
        var heading = new Label(messages.text("plan.time"));
        heading.getStyleClass().add("card-heading");
        times.setId("time-planned");
        verdict.setId("time-verdict");
        verdict.getStyleClass().add("verdict");
        verdict.managedProperty().bind(verdict.visibleProperty());
        getChildren().setAll(heading, times, verdict, new FitProposal(viewModel, advice, words));
        viewModel.scheduleProperty().when(Attached.in(this)).subscribe(this::show);
    }

    private void show(Schedule schedule) {
        // Together with its gaps, since they take time from the room.
        var planned = words.minutes(schedule.end() - schedule.start());
        var slack = schedule.slack();
        verdict.setVisible(slack.isPresent());
        if (slack.isEmpty()) {
            times.setText(messages.text("plan.time.open", planned));
            return;
        }
        var available = schedule.available().orElseThrow() - schedule.start();
        times.setText(messages.text("plan.time.planned", planned, words.minutes(available)));
        var left = slack.getAsInt();
        verdict.pseudoClassStateChanged(LATE, left < 0);
        verdict.setText(
                left == 0
                        ? messages.text("plan.time.fits")
                        : left > 0
                                ? messages.text("plan.time.left", words.minutes(left))
                                : messages.text("plan.time.over", words.minutes(-left)));
    }
}
