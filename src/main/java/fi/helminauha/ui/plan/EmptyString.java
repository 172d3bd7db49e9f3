package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.QuietButton;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What stands in the place of a string that has no steps yet: how to begin one.
final class EmptyString extends ScrollPane {
    EmptyString(Messages messages, AddActions acts) {
        var pearl = new PearlDot();
        pearl.getStyleClass().add("large-pearl");
        var title = new Label(messages.text("plan.empty"));
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var advice = new Label(messages.text("plan.empty.advice"));
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        var pearls = new QuietButton(messages, "plan-empty-pearl", "plan.empty.pearl", acts.add());
        var own = new QuietButton(messages, "plan-empty-own", "plan.add.own", acts.own());
        var pause = new QuietButton(messages, "plan-empty-break", "plan.add.break", acts.pause());
        var row = new FlowPane(pearls, own, pause);
        row.getStyleClass().add("field-row");
        var box = new VBox(pearl, title, advice, row);
        box.setId("plan-empty");
        box.getStyleClass().add("empty-state");
        setContent(box);
        getStyleClass().add("plan-empty-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
    }
}
