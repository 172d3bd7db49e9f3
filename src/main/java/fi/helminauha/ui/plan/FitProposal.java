package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Change;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How the day could be made to fit: first the offer, then the changes one by one, made only when they are accepted.
final class FitProposal extends VBox {
    private final PlanViewModel viewModel;
    private final PlanAdviceViewModel advice;
    private final PlanWords words;
    private final Messages messages;
    private final Button offer;

    FitProposal(PlanViewModel viewModel, PlanAdviceViewModel advice, PlanWords words) {
        this.viewModel = viewModel;
        this.advice = advice;
        this.words = words;
        this.messages = words.messages();
        getStyleClass().add("fit-proposal");
        offer = new QuietButton(messages, "fit", "plan.fit", advice::propose);
        managedProperty().bind(visibleProperty());
        advice.proposalProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.scheduleProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private void show() {
        var schedule = viewModel.scheduleProperty().get();
        var isOver =
                schedule.slack().orElse(0) < 0 || schedule.entries().stream().anyMatch(entry -> entry.gap() < 0);
        setVisible(isOver);
        var proposal = advice.proposalProperty().get();
        if (proposal.isEmpty()) {
            getChildren().setAll(offer);
        } else if (proposal.get().isEmpty()) {
            getChildren().setAll(sentence(messages.text("plan.fit.none")), offer);
        } else {
            show(proposal.get());
        }
    }

    private void show(List<Change> changes) {
        getChildren().setAll(sentence(messages.text("plan.fit.changes")));
        changes.forEach(change -> getChildren().add(sentence("• " + words(change))));
        var over = advice.overAfter(changes);
        if (over > 0) {
            var still = sentence(messages.text("plan.fit.still", words.minutes(over)));
            still.getStyleClass().add("verdict");
            still.pseudoClassStateChanged(TimeCard.LATE, true);
            getChildren().add(still);
        }
        var accept = new QuietButton(messages, "fit-accept", "plan.fit.accept", advice::applyProposal);
        accept.getStyleClass().setAll("button", "primary-button");
        var acts = new FlowPane(
                accept, new QuietButton(messages, "fit-dismiss", "plan.fit.dismiss", advice::dismissProposal));
        acts.getStyleClass().add("field-row");
        getChildren().add(acts);
        accept.requestFocus();
    }

    private String words(Change change) {
        var title = step(change.step()).map(words::title).orElse("");
        return switch (change) {
            case Change.Shorten(var _, var from, var to) ->
                messages.text("plan.fit.shorten", title, from, words.minutes(to));
            case Change.Replace(var _, var _, var card, var from, var to) ->
                messages.text("plan.fit.replace", title, card.title().in(messages.language()), from, words.minutes(to));
        };
    }

    private Optional<Step> step(StepId id) {
        return viewModel.day().step(id);
    }

    private static Label sentence(String text) {
        var sentence = new WrappedLabel(text);
        return sentence;
    }
}
