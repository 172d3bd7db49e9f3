package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.StepId;
import fi.helminauha.training.Warning;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What there is to notice in the day: a sentence each, with what can be done about it. The first few are shown; the
/// rest on request.
final class NoticeCard extends VBox {
    private static final int FIRST = 3;

    private final PlanViewModel viewModel;
    private final PlanAdviceViewModel advice;
    private final PlanWords words;
    private final Messages messages;
    private final WarningActions acts;
    private final VBox rows = new VBox();
    private boolean isWhole;

    NoticeCard(PlanViewModel viewModel, PlanAdviceViewModel advice, PlanWords words, WarningActions acts) {
        this.viewModel = viewModel;
        this.advice = advice;
        this.words = words;
        this.messages = words.messages();
        this.acts = acts;
        setId("notice-card");
        getStyleClass().add("plan-card");
        var heading = new Label(messages.text("plan.notice"));
        heading.getStyleClass().add("card-heading");
        rows.getStyleClass().add("warning-rows");
        getChildren().setAll(heading, rows);
        managedProperty().bind(visibleProperty());
        advice.warningsProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private void show() {
        // That nothing is planned the empty day says itself.
        var warnings = advice.warningsProperty().get().stream()
                .filter(warning -> !(warning instanceof Warning.EmptyDay))
                .toList();
        setVisible(!warnings.isEmpty());
        rows.getChildren().clear();
        var shown = isWhole ? warnings : warnings.subList(0, Math.min(FIRST, warnings.size()));
        shown.forEach(warning -> rows.getChildren().add(row(warning)));
        if (warnings.size() > FIRST) {
            var more = Plain.button(
                    isWhole ? messages.text("plan.notice.fewer") : messages.text("plan.notice.all", warnings.size()));
            more.setId("notice-all");
            more.getStyleClass().add("link-button");
            more.setOnAction(_ -> {
                isWhole = !isWhole;
                show();
            });
            rows.getChildren().add(more);
        }
    }

    private VBox row(Warning warning) {
        var row = new VBox();
        row.getStyleClass().add("warning");
        warning.at().flatMap(step -> viewModel.day().step(step)).ifPresent(step -> {
            var title = Plain.button();
            Brief.show(title, words.title(step));
            title.getStyleClass().addAll("link-button", "warning-step");
            title.setWrapText(true);
            title.setOnAction(_ -> choose(step.id()));
            row.getChildren().add(title);
        });
        var sentence = new WrappedLabel(new WarningWords(viewModel, words).sentence(warning));
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("warning-sentence");
        row.getChildren().add(sentence);
        var buttons = new FlowPane();
        for (var act : acts.of(warning)) {
            var button = Plain.button(act.name());
            button.setId(act.id());
            button.getStyleClass().add("link-button");
            button.setWrapText(true);
            button.setOnAction(_ -> act.run().accept(items -> showChoice(button, items)));
            buttons.getChildren().add(button);
        }
        if (!buttons.getChildren().isEmpty()) {
            row.getChildren().add(buttons);
        }
        return row;
    }

    private static void showChoice(Button beside, List<MenuItem> items) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.show(beside, Side.BOTTOM, 0, 0);
    }

    private void choose(StepId step) {
        viewModel.select(List.of(step));
    }
}
