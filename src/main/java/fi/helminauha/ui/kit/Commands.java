package fi.helminauha.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Makes the buttons of a [CommandBar]: a sign without a border, whose word is in the hint, in the name that is read
/// aloud, and in the menu ⋯.
public final class Commands {
    private Commands() {}

    /// @param word       what the act is called in a menu
    /// @param explained  what the hint says: begins with the word, ends with the key
    public static Button button(String id, BootstrapIcons sign, String word, String explained, Runnable act) {
        var button = Plain.button(word, new Icon(sign));
        shape(button, id, explained);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// With its word beside the sign.
    public static Button worded(String id, BootstrapIcons sign, String word, String explained, Runnable act) {
        var button = Plain.button(word, new Icon(sign));
        bare(button, id, explained);
        button.setOnAction(_ -> act.run());
        return button;
    }

    public static ToggleButton toggle(String id, Icon sign, String word, String explained) {
        var toggle = Plain.toggle(word, sign);
        shape(toggle, id, explained);
        return toggle;
    }

    public static LazyMenuButton menu(
            String id, BootstrapIcons sign, String word, String explained, Supplier<List<MenuItem>> choices) {
        var menu = new LazyMenuButton(word, new Icon(sign), choices);
        shape(menu, id, explained);
        return menu;
    }

    /// Gives a button the form of a command, a sign alone.
    static void shape(ButtonBase button, String id, String explained) {
        bare(button, id, explained);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("sign-command");
    }

    /// Gives a button the form of the act that matters most.
    public static void primary(ButtonBase button, String id, String explained) {
        bare(button, id, explained);
        button.getStyleClass().setAll("primary-button", "primary-command");
        if (button instanceof LazyMenuButton) {
            button.getStyleClass().add("drop-down");
        }
    }

    /// Gives a button the form of a command that is a word.
    public static void bare(ButtonBase button, String id, String explained) {
        button.setId(id);
        button.getStyleClass().removeAll("button", "toggle-button");
        button.getStyleClass().add("command");
        button.setAccessibleText(explained);
        LazyTooltip.give(button, button::getAccessibleText);
    }
}
