package fi.helminauha.ui;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Look;
import fi.helminauha.ui.browse.SearchField;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The bar at the head of the window: the program’s name, the search field, zoom, language, look and menu.
final class TopBar extends HBox {
    private static final int NAME_FITS = 125;

    private final SettingsViewModel settings;
    private final Messages messages;
    private final boolean hasDictionary;
    private final Runnable help;

    /// @param hasDictionary  whether Finnish is searched with a dictionary
    /// @param help           opens the guide
    TopBar(SettingsViewModel settings, SearchField search, Messages messages, boolean hasDictionary, Runnable help) {
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
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("zoom-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text(key));
        Hint.give(button, messages.text(key));
        return button;
    }

    private MenuButton languages() {
        var menu = new MenuButton(messages.language().code().toUpperCase(Locale.ROOT));
        menu.setId("language-menu");
        describe(menu, "language.name");
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var item = new RadioMenuItem(language.ownName());
            item.setId("language-" + language.code());
            item.setToggleGroup(group);
            item.setSelected(language == messages.language());
            item.setOnAction(_ -> settings.change(old -> old.withLanguage(language)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuButton looks() {
        var menu = new MenuButton(null, new Icon(BootstrapIcons.CIRCLE_HALF));
        menu.setId("look-menu");
        describe(menu, "look.name");
        var group = new ToggleGroup();
        for (var look : Look.values()) {
            var item = new RadioMenuItem(messages.text("look." + look.name().toLowerCase(Locale.ROOT)));
            item.setId("look-" + look.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(look == settings.get().look());
            item.setOnAction(_ -> settings.change(old -> old.withLook(look)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuButton menu() {
        var menu = new MenuButton(null, new Icon(BootstrapIcons.LIST));
        menu.setId("main-menu");
        describe(menu, "menu.name");
        var tree = new CheckMenuItem(messages.text("menu.tree"));
        tree.setId("menu-tree");
        var list = new CheckMenuItem(messages.text("menu.list"));
        list.setId("menu-list");
        tree.setOnAction(_ -> settings.change(old -> old.withPanesShown(!old.treeShown(), old.listShown())));
        list.setOnAction(_ -> settings.change(old -> old.withPanesShown(old.treeShown(), !old.listShown())));
        settings.settingsProperty().when(Shown.in(this)).subscribe(now -> {
            tree.setSelected(now.treeShown());
            list.setSelected(now.listShown());
        });
        var guide = new MenuItem(messages.text("menu.help"));
        guide.setId("menu-help");
        guide.setOnAction(_ -> help.run());
        menu.getItems().setAll(tree, list, textSizes(), new SeparatorMenuItem(), guide);
        if (!hasDictionary) {
            var missing = new MenuItem(messages.text("menu.no-dictionary"));
            missing.setId("menu-no-dictionary");
            missing.setDisable(true);
            menu.getItems().addAll(new SeparatorMenuItem(), missing);
        }
        return menu;
    }

    private Menu textSizes() {
        var sizes = new Menu(messages.text("menu.text"));
        var group = new ToggleGroup();
        for (var percent : Appearance.TEXT_SIZES) {
            var item = new RadioMenuItem(messages.text("zoom.percent", percent));
            item.setId("text-" + percent);
            item.setToggleGroup(group);
            item.setSelected(percent == settings.get().textPercent());
            item.setOnAction(_ -> settings.change(old -> old.withTextPercent(percent)));
            sizes.getItems().add(item);
        }
        return sizes;
    }

    private void describe(MenuButton menu, String key) {
        menu.getStyleClass().add("quiet-button");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(messages.text(key));
        Hint.give(menu, messages.text(key));
    }
}
