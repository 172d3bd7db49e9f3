package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Buttons of a team’s bar that carry their key.
final class TeamButtons {
    private final Messages messages;
    private final boolean isHeld;
    private final Consumer<TeamKey> press;

    Messages messages() {
        return messages;
    }

    /// @param isHeld  whether another key is held with letters and signs
    TeamButtons(Messages messages, boolean isHeld, Consumer<TeamKey> press) {
        this.messages = messages;
        this.isHeld = isHeld;
        this.press = press;
    }

    /// A button with a frame of its own.
    Button framed(TeamKey key, BootstrapIcons icon) {
        var button = button(key, icon);
        button.getStyleClass().add("team-framed");
        return button;
    }

    /// The one that is pressed most.
    Button primary(TeamKey key, BootstrapIcons icon) {
        var button = button(key, icon);
        button.getStyleClass().remove("quiet-button");
        button.getStyleClass().add("primary-button");
        return button;
    }

    Button button(TeamKey key, BootstrapIcons icon) {
        var button = button("team-" + key.word(), icon, key.cap(isHeld), () -> press.accept(key));
        say(button, key, messages.text("team.key." + key.word()));
        LazyTooltip.give(button, () -> button.getText() + " (" + key.cap(isHeld) + ")");
        return button;
    }

    /// Changes what a button says it does.
    void say(Button button, TeamKey key, String words) {
        button.setText(words);
        button.setAccessibleText(words + ", " + key.cap(isHeld));
    }

    private static Button button(String id, BootstrapIcons icon, String cap, Runnable act) {
        var button = Plain.button();
        var badge = new Label(cap);
        badge.getStyleClass().add("team-key-cap");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label();
        words.textProperty().bind(button.textProperty());
        words.getStyleClass().add("team-button-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var sign = new Icon(icon);
        // An arrow points away from the word.
        var signs = icon == BootstrapIcons.CHEVRON_RIGHT ? new HBox(words, sign, badge) : new HBox(sign, words, badge);
        signs.getStyleClass().add("team-button-signs");
        button.setGraphic(signs);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "team-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        leaveKeyboard(button);
        return button;
    }

    /// A button that the mouse presses takes no keyboard: the space bar goes on to the next page after it.
    static void leaveKeyboard(Button button) {
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> button.setFocusTraversable(false));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> button.setFocusTraversable(true));
    }
}
