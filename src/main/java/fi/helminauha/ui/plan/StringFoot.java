package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What stands below the string: when it ends, how many minutes it has, and the ways to make it longer.
final class StringFoot extends HBox {
    private final Messages messages;
    private final Button add = Plain.button(null, new Icon(BootstrapIcons.PLUS));

    StringFoot(PlanViewModel viewModel, PlanWords words, AddActions acts) {
        this.messages = words.messages();
        var end = new Label();
        end.setId("plan-end");
        end.getStyleClass().add("step-start");
        var ends = new Label(messages.text("plan.ends"));
        ends.getStyleClass().addAll("step-length", "muted");
        var times = new VBox(end, ends);
        times.getStyleClass().add("step-times");
        times.setAlignment(Pos.CENTER_RIGHT);
        add.setText(messages.text("plan.add"));
        add.setAccessibleText(messages.text("plan.add"));
        add.setId("plan-add");
        add.getStyleClass().add("link-button");
        add.setWrapText(true);
        add.setOnAction(_ -> acts.add().run());
        var own = Plain.button(messages.text("plan.add.own"), new Icon(BootstrapIcons.PENCIL));
        own.setId("plan-own");
        own.getStyleClass().add("link-button");
        own.setAccessibleText(messages.text("plan.add.own.explained"));
        own.setMinWidth(USE_PREF_SIZE);
        own.setOnAction(_ -> acts.own().run());
        var gap = new HBox(add, own);
        gap.setAlignment(Pos.CENTER_LEFT);
        gap.setMinWidth(0);
        HBox.setHgrow(gap, Priority.ALWAYS);
        var total = new Label();
        total.setId("plan-total");
        total.getStyleClass().add("semibold");
        total.setMinWidth(USE_PREF_SIZE);
        viewModel.scheduleProperty().when(Attached.in(this)).subscribe(schedule -> {
            end.setText(words.time(schedule.end()));
            total.setText(words.minutes(schedule.entries().stream()
                    .mapToInt(entry -> entry.step().minutes())
                    .sum()));
        });
        getChildren().setAll(times, gap, total);
        getStyleClass().add("string-foot");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Says less where there is little room.
    void setNarrow(boolean isNarrow) {
        add.setText(messages.text(isNarrow ? "plan.add.short" : "plan.add"));
    }
}
