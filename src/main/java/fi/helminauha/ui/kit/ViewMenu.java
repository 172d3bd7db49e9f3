package fi.helminauha.ui.kit;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Look;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The choices of text size, look and language, for the menus of every window.
public final class ViewMenu {
    /// What is offered, in per cent; between lie the steps of the keys.
    private static final List<Integer> TEXT_SIZES = List.of(80, 100, 125, 150, 175, 200, 250, 300);

    private final SettingsViewModel settings;
    private final Messages messages;

    public ViewMenu(SettingsViewModel settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /// A submenu for each.
    public List<MenuItem> all() {
        return List.of(textSize(), look(), language());
    }

    public Menu textSize() {
        var choices = new RadioMenu();
        for (var percent : TEXT_SIZES) {
            choices.add(
                    "text-" + percent,
                    messages.text("zoom.percent", percent),
                    percent == settings.zoom().percent(),
                    () -> settings.zoom().set(percent));
        }
        return submenu("menu.text", choices.items());
    }

    public Menu look() {
        return submenu("look.name", looks());
    }

    public Menu language() {
        return submenu("language.name", languages());
    }

    public List<MenuItem> languages() {
        var choices = new RadioMenu();
        for (var language : Language.values()) {
            choices.add(
                    "language-" + language.code(),
                    language.ownName(),
                    language == messages.language(),
                    () -> settings.change(old -> old.withLanguage(language)));
        }
        return choices.items();
    }

    public List<MenuItem> looks() {
        var choices = new RadioMenu();
        for (var look : Look.values()) {
            var name = look.name().toLowerCase(Locale.ROOT);
            choices.add(
                    "look-" + name,
                    messages.text("look." + name),
                    look == settings.get().look(),
                    () -> settings.change(old -> old.withLook(look)));
        }
        return choices.items();
    }

    private Menu submenu(String key, List<MenuItem> choices) {
        var submenu = Plain.menu(messages.text(key));
        submenu.getItems().setAll(choices);
        return submenu;
    }
}
