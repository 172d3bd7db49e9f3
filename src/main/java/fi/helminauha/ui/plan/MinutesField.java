package fi.helminauha.ui.plan;

import fi.helminauha.collection.Minutes;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.training.WrittenDuration;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TypedValue;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The minutes of a step: fewer, typed as any duration is written, more.
final class MinutesField extends HBox {
    private final TypedValue<Integer> number;
    private final IntConsumer chosen;
    private final Messages messages;
    private int minutes = 1;

    /// @param id      of the field; empty where there are many
    /// @param chosen  takes the minutes, 1–960
    MinutesField(String id, Messages messages, IntConsumer chosen) {
        this.chosen = chosen;
        this.messages = messages;
        getStyleClass().add("minutes-field");
        setAlignment(Pos.CENTER);
        number = new TypedValue<>(
                id,
                messages.text("plan.step.minutes"),
                new TypedValue.Form<>(MinutesField::read, String::valueOf, false, messages.text("plan.wrong.minutes")),
                typed -> typed.ifPresent(chosen::accept));
        number.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add("minutes-number");
        number.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> nudge(1);
                case DOWN -> nudge(-1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
        var less = button("−", "plan.minutes.less", -1);
        var more = button("+", "plan.minutes.more", 1);
        getChildren().setAll(less, number, more);
    }

    private static Optional<Integer> read(String text) {
        var read = WrittenDuration.minutes(text);
        return read.isPresent() && read.getAsInt() <= Minutes.MAX ? Optional.of(read.getAsInt()) : Optional.empty();
    }

    private void nudge(int direction) {
        number.take();
        chosen.accept(Minutes.stepped(minutes, direction));
        number.selectAll();
    }

    private Button button(String sign, String key, int direction) {
        var button = Plain.button(sign);
        button.getStyleClass().add("minutes-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.text(key));
        LazyTooltip.give(button, messages.text(key));
        button.setOnAction(_ -> chosen.accept(Minutes.stepped(minutes, direction)));
        return button;
    }

    /// Says beside the field what is wrong with what is typed.
    void remarkAt(Side side) {
        Remark.beside(this, number, side);
    }

    TypedValue<Integer> number() {
        return number;
    }

    /// @param of  what the minutes are of, for a screen reader
    void show(Step step, String of) {
        minutes = step.minutes();
        number.setAccessibleText(messages.text("plan.minutes.of", of));
        number.show(step.id(), Optional.of(minutes));
    }

    /// Tells the field among others.
    void setNumberId(String id) {
        number.setId(id);
    }

    /// Leaves the field to the mouse, where keys of the list do the same.
    void leaveToMouse() {
        number.setFocusTraversable(false);
    }
}
