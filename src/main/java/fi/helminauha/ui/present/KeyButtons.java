package fi.helminauha.ui.present;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Large buttons that carry their key.
final class KeyButtons {
    private final Messages messages;
    private final ObservableValue<Boolean> isHeld;

    /// @param isHeld  whether another key is held with letters and signs
    KeyButtons(Messages messages, ObservableValue<Boolean> isHeld) {
        this.messages = messages;
        this.isHeld = isHeld;
    }

    /// What is printed on the key, at any time.
    ObservableValue<String> cap(PresenterKey key) {
        return isHeld.map(held -> {
            var cap = key.cap(held);
            return cap.isEmpty() ? messages.text("present.key.space") : cap;
        });
    }

    /// A button with its word and its key.
    StateButton button(PresenterKey key, Consumer<PresenterKey> press) {
        return button(key, messages.text("present.key." + key.word()), press);
    }

    /// A button with a sign in the place of its word.
    Button small(PresenterKey key, String sign, Consumer<PresenterKey> press) {
        var button = button(key, sign, press);
        button.setGraphic(null);
        button.getStyleClass().add("presenter-small-button");
        return button;
    }

    /// A button that the mouse presses takes no keyboard: the space bar goes on to the next page after it. Tab leads to
    /// it all the same, and then the space bar presses it.
    static void leaveKeyboard(Button button) {
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> button.setFocusTraversable(false));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> button.setFocusTraversable(true));
    }

    private StateButton button(PresenterKey key, String text, Consumer<PresenterKey> press) {
        var button = new StateButton(text);
        button.setId("present-" + key.word());
        button.getStyleClass().addAll("quiet-button", "presenter-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var cap = cap(key);
        var name = messages.text("present.key." + key.word());
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> Plain.name(button.getText(), name) + ", " + cap.getValue(), button.textProperty(), cap));
        LazyTooltip.give(button, () -> name + " (" + cap.getValue() + ")");
        var badge = new Label();
        badge.textProperty().bind(cap);
        badge.getStyleClass().add("key-cap");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(badge);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> press.accept(key));
        leaveKeyboard(button);
        return button;
    }
}
