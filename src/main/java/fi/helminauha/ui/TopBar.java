package fi.helminauha.ui;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Look;
import fi.helminauha.ui.browse.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The bar at the head of the window: the program’s name, the search field, zoom, language, look and menu.
final class TopBar extends HBox {
    private static final int NAME_FITS = 125;

    private final SettingsViewModel settings;
    private final Messages messages;
    private final BooleanSupplier hasDictionary;
    private final Runnable help;

    /// @param hasDictionary  whether Finnish is searched with a dictionary
    /// @param help           opens the guide
    TopBar(
            SettingsViewModel settings,
            SearchField search,
            Messages messages,
            BooleanSupplier hasDictionary,
            Runnable help) {
        this.settings = settings;
        this.messages = messages;
        this.hasDictionary = hasDictionary;
        this.help = help;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(logo(), search, gap, zoom(), languages(), looks(), menu());
    }

    private HBox logo() {
        var large = new PearlDot();
        large.getStyleClass().add("logo-pearl");
        var small = new PearlDot();
        small.getStyleClass().add("logo-small-pearl");
        var name = new Label("Helminauha");
        name.getStyleClass().add("logo-name");
        name.setMinWidth(USE_PREF_SIZE);
        // Large text leaves no room for the name, which the window's title says too.
        name.visibleProperty()
                .bind(settings.settingsProperty().when(Shown.in(this)).map(now -> now.textPercent() <= NAME_FITS));
        name.managedProperty().bind(name.visibleProperty());
        var logo = new HBox(large, small, name);
        logo.getStyleClass().add("logo");
        logo.setAlignment(Pos.CENTER_LEFT);
        return logo;
    }

    private HBox zoom() {
        var smaller = button("zoom-smaller", "zoom.smaller", "A−");
        smaller.setOnAction(_ -> settings.zoom(-1));
        var percent = button("zoom-percent", "zoom.reset", "");
        percent.textProperty()
                .bind(settings.settingsProperty()
                        .when(Shown.in(this))
                        .map(now -> messages.text("zoom.percent", now.zoomPercent())));
        percent.setOnAction(_ -> settings.setZoom(100));
        var larger = button("zoom-larger", "zoom.larger", "A+");
        larger.setOnAction(_ -> settings.zoom(1));
        var group = new HBox(smaller, percent, larger);
        group.getStyleClass().add("zoom-group");
        group.setAlignment(Pos.CENTER);
        return group;
    }

    private Button button(String id, String key, String text) {
        var button = Plain.button(text);
        button.setId(id);
        button.getStyleClass().add("zoom-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text(key));
        Hint.give(button, messages.text(key));
        return button;
    }

    private DropDown languages() {
        var menu = new DropDown(messages.language().code().toUpperCase(Locale.ROOT), this::languageChoices);
        menu.setId("language-menu");
        describe(menu, "language.name");
        return menu;
    }

    private List<MenuItem> languageChoices() {
        var choices = new Choices();
        for (var language : Language.values()) {
            choices.add(
                    "language-" + language.code(),
                    language.ownName(),
                    language == messages.language(),
                    () -> settings.change(old -> old.withLanguage(language)));
        }
        return choices.items();
    }

    private DropDown looks() {
        var menu = new DropDown(null, new Icon(BootstrapIcons.CIRCLE_HALF), this::lookChoices);
        menu.setId("look-menu");
        describe(menu, "look.name");
        return menu;
    }

    private List<MenuItem> lookChoices() {
        var choices = new Choices();
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

    private DropDown menu() {
        var menu = new DropDown(null, new Icon(BootstrapIcons.LIST), this::mainChoices);
        menu.setId("main-menu");
        describe(menu, "menu.name");
        return menu;
    }

    private List<MenuItem> mainChoices() {
        var now = settings.get();
        var tree = Plain.checkItem(messages.text("menu.tree"));
        tree.setId("menu-tree");
        tree.setSelected(now.treeShown());
        tree.setOnAction(_ -> settings.change(old -> old.withPanesShown(!old.treeShown(), old.listShown())));
        var list = Plain.checkItem(messages.text("menu.list"));
        list.setId("menu-list");
        list.setSelected(now.listShown());
        list.setOnAction(_ -> settings.change(old -> old.withPanesShown(old.treeShown(), !old.listShown())));
        var guide = Plain.item(messages.text("menu.help"));
        guide.setId("menu-help");
        guide.setOnAction(_ -> help.run());
        var items = new ArrayList<>(List.of(tree, list, textSizes(), new SeparatorMenuItem(), guide));
        if (!hasDictionary.getAsBoolean()) {
            var missing = Plain.item(messages.text("menu.no-dictionary"));
            missing.setId("menu-no-dictionary");
            missing.setDisable(true);
            items.addAll(List.of(new SeparatorMenuItem(), missing));
        }
        return items;
    }

    private Menu textSizes() {
        var choices = new Choices();
        for (var percent : Appearance.TEXT_SIZES) {
            choices.add(
                    "text-" + percent,
                    messages.text("zoom.percent", percent),
                    percent == settings.get().textPercent(),
                    () -> settings.change(old -> old.withTextPercent(percent)));
        }
        var sizes = Plain.menu(messages.text("menu.text"));
        sizes.getItems().setAll(choices.items());
        return sizes;
    }

    private void describe(MenuButton menu, String key) {
        menu.getStyleClass().add("quiet-button");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(messages.text(key));
        Hint.give(menu, messages.text(key));
    }
}
