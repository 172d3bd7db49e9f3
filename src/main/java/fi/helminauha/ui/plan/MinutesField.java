package fi.helminauha.ui.plan;

import fi.helminauha.collection.Minutes;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.Hint;
import fi.helminauha.ui.Plain;
import fi.helminauha.ui.TextEntry;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The minutes of a step: fewer, typed, more. A number that no step can take is marked while it stands and changes
/// nothing.
final class MinutesField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField number =
            TextEntry.line(new TextField(), change -> change.getControlNewText().matches("\\d{0,4}") ? change : null);
    private final IntConsumer chosen;
    private final Messages messages;
    private final Button less;
    private final Button more;
    private int minutes = 1;
    private boolean isShowing;

    /// @param chosen  takes the minutes, 1–960
    MinutesField(Messages messages, IntConsumer chosen) {
        this.chosen = chosen;
        this.messages = messages;
        getStyleClass().add("minutes-field");
        setAlignment(Pos.CENTER);
        number.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().addAll("plan-field", "minutes-number");
        number.textProperty().subscribe((_, now) -> {
            if (!isShowing) {
                typed(now);
            }
        });
        number.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                show();
            }
        });
        number.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> nudge(1);
                case DOWN -> nudge(-1);
                case ENTER -> {
                    show();
                    number.selectAll();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
        less = button("−", "plan.minutes.less");
        more = button("+", "plan.minutes.more");
        less.setOnAction(_ -> chosen.accept(PlanViewModel.stepped(minutes, -1)));
        more.setOnAction(_ -> chosen.accept(PlanViewModel.stepped(minutes, 1)));
        getChildren().setAll(less, number, more);
    }

    private void nudge(int direction) {
        chosen.accept(PlanViewModel.stepped(minutes, direction));
        number.selectAll();
    }

    private Button button(String sign, String key) {
        var button = Plain.button(sign);
        button.getStyleClass().add("minutes-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.text(key));
        Hint.give(button, messages.text(key));
        return button;
    }

    private void typed(String text) {
        var isRight = isMinutes(text);
        number.pseudoClassStateChanged(WRONG, !isRight);
        if (isRight) {
            minutes = Integer.parseInt(text);
            chosen.accept(minutes);
        }
    }

    private static boolean isMinutes(String text) {
        return !text.isEmpty() && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= Minutes.MAX;
    }

    /// @param of  what the minutes are of, for a screen reader
    void show(Step step, String of) {
        minutes = step.minutes();
        number.setAccessibleText(messages.text("plan.minutes.of", of));
        // What is being typed is not typed over, as long as it means the same.
        if (!number.isFocused() || !isMinutes(number.getText()) || Integer.parseInt(number.getText()) != minutes) {
            show();
        }
    }

    private void show() {
        isShowing = true;
        number.setText(Integer.toString(minutes));
        number.pseudoClassStateChanged(WRONG, false);
        isShowing = false;
    }

    /// Puts the keyboard on the number.
    void edit() {
        number.requestFocus();
        number.selectAll();
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
