package fi.helminauha.ui.kit;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Ease;
import fi.helminauha.settings.Look;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
        return List.of(textSize(), ease(), look(), language());
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

    /// What makes it easier for some to read and to handle.
    public Menu ease() {
        var now = settings.get().ease();
        return submenu(
                "menu.ease",
                List.of(
                        check("loose", now.looseText(), ease -> ease.withLooseText(!ease.looseText())),
                        check("held-keys", now.heldKeys(), ease -> ease.withHeldKeys(!ease.heldKeys()))));
    }

    private MenuItem check(String name, boolean isChosen, UnaryOperator<Ease> change) {
        var item = Plain.checkItem(messages.text("menu.ease." + name));
        item.setId("ease-" + name);
        item.setSelected(isChosen);
        item.setOnAction(_ -> settings.change(old -> old.withEase(change.apply(old.ease()))));
        return item;
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
            var name = look.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
