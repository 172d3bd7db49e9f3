package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.ViewMenu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The bar at the head of the window: the program’s name, the search field, zoom, language, look and menu. Parts for
/// which there is no room are in the menu alone: first the name goes, then zoom, look and language.
final class TopBar extends HBox {
    /// The least width of the search field for which anything else is left out, in em: for its prompt.
    private static final double SEARCH_EM = 21.5;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private final SettingsViewModel settings;
    private final Messages messages;
    private final ViewMenu view;
    private final BooleanSupplier hasDictionary;
    private final BooleanSupplier isOnePane;
    private final Help help;
    private final Region search;
    private final Label name = new Label("Helminauha");
    private final HBox logo;
    private final HBox zoom;
    private final LazyMenuButton languages;
    private final LazyMenuButton looks;
    private final LazyMenuButton menu;
    /// How wide a part was when it was last shown, in em.
    private final Map<Region, Double> widths = new HashMap<>();

    /// What the menu leads to.
    /// @param backups  shows the backups of the library
    /// @param guide    opens the guide
    /// @param about    shows which program this is
    record Help(Runnable backups, Runnable guide, Runnable about) {}

    /// @param hasDictionary  whether Finnish is searched with a dictionary
    /// @param isOnePane      whether one pane has the whole width, so that none can be folded
    TopBar(
            SettingsViewModel settings,
            SearchField search,
            Messages messages,
            BooleanSupplier hasDictionary,
            BooleanSupplier isOnePane,
            Help help) {
        this.settings = settings;
        this.messages = messages;
        this.view = new ViewMenu(settings, messages);
        this.hasDictionary = hasDictionary;
        this.isOnePane = isOnePane;
        this.help = help;
        this.search = search;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        logo = logo();
        zoom = zoom();
        languages = languages();
        looks = looks();
        menu = menu();
        getChildren().setAll(logo, search, gap, zoom, languages, looks, menu);
    }

    /// A bar that folds never asks for a wider window.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fold();
        super.layoutChildren();
    }

    /// Shows as much as there is room for beside a search field of use.
    private void fold() {
        var em = Appearance.textPixels(settings.get());
        var parts = List.of(logo, zoom, languages, looks, menu);
        parts.stream().filter(Region::isVisible).forEach(part -> {
            if (part != logo || name.isVisible()) {
                widths.put(part, part.prefWidth(-1) / em);
            }
        });
        var room = (getWidth() - snappedLeftInset() - snappedRightInset()) / em - SEARCH_EM - gaps() / em;
        var needed = parts.stream().mapToDouble(this::widthEm).sum();
        for (var part : List.of(logo, zoom, looks, languages)) {
            var isShown = needed <= room;
            needed -= isShown ? 0 : widthEm(part);
            var folded = part == logo ? name : part;
            if (folded.isVisible() != isShown) {
                folded.setVisible(isShown);
                folded.setManaged(isShown);
            }
        }
        pseudoClassStateChanged(FOLDED, !name.isVisible());
    }

    private double widthEm(Region part) {
        return widths.getOrDefault(part, 0.0);
    }

    /// What is between the parts when all are shown, in pixels.
    private double gaps() {
        return getSpacing() * (getChildren().size() - 1);
    }

    private HBox logo() {
        var large = new PearlDot();
        large.getStyleClass().add("logo-pearl");
        var small = new PearlDot();
        small.getStyleClass().add("logo-small-pearl");
        name.getStyleClass().add("logo-name");
        name.setMinWidth(USE_PREF_SIZE);
        var mark = new HBox(large, small, name);
        mark.getStyleClass().add("logo");
        mark.setAlignment(Pos.CENTER_LEFT);
        return mark;
    }

    private HBox zoom() {
        var smaller = button("zoom-smaller", "zoom.smaller", "A−");
        smaller.setOnAction(_ -> settings.zoom().change(-1));
        var percent = button("zoom-percent", "zoom.reset", "");
        percent.textProperty()
                .bind(settings.settingsProperty()
                        .when(Attached.in(this))
                        .map(now -> messages.text("zoom.percent", now.zoomPercent())));
        percent.setOnAction(_ -> settings.zoom().reset());
        var larger = button("zoom-larger", "zoom.larger", "A+");
        larger.setOnAction(_ -> settings.zoom().change(1));
        var group = new HBox(smaller, percent, larger);
        group.getStyleClass().add("zoom-group");
        group.setAlignment(Pos.CENTER);
        return group;
    }

    private Button button(String id, String key, String text) {
        var button = Plain.button(text);
        button.setId(id);
        button.getStyleClass().setAll("command", "zoom-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(button.textProperty().map(seen -> Plain.name(seen, messages.text(key))));
        LazyTooltip.give(button, messages.text(key));
        return button;
    }

    private LazyMenuButton languages() {
        var choice = new LazyMenuButton(messages.language().code().toUpperCase(Locale.ROOT), view::languages);
        choice.setId("language-menu");
        describe(choice, "language.name");
        return choice;
    }

    private LazyMenuButton looks() {
        var choice = new LazyMenuButton(null, new Icon(BootstrapIcons.CIRCLE_HALF), view::looks);
        choice.setId("look-menu");
        describe(choice, "look.name");
        return choice;
    }

    private LazyMenuButton menu() {
        var choice = new LazyMenuButton(null, new Icon(BootstrapIcons.LIST), this::mainChoices);
        choice.setId("main-menu");
        describe(choice, "menu.name");
        return choice;
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
        guide.setOnAction(_ -> help.guide().run());
        var program = Plain.item(messages.text("menu.about"));
        program.setId("menu-about");
        program.setOnAction(_ -> help.about().run());
        var backups = Plain.item(messages.text("menu.backups"));
        backups.setId("menu-backups");
        backups.setOnAction(_ -> help.backups().run());
        var items = new ArrayList<MenuItem>(isOnePane.getAsBoolean() ? List.of() : List.of(tree, list));
        items.add(view.textSize());
        items.add(view.ease());
        if (!looks.isVisible()) {
            items.add(view.look());
        }
        if (!languages.isVisible()) {
            items.add(view.language());
        }
        items.addAll(List.of(new SeparatorMenuItem(), backups, guide, program));
        if (!hasDictionary.getAsBoolean()) {
            var missing = Plain.item(messages.text("menu.no-dictionary"));
            missing.setId("menu-no-dictionary");
            missing.setDisable(true);
            items.addAll(List.of(new SeparatorMenuItem(), missing));
        }
        return items;
    }

    private void describe(MenuButton menu, String key) {
        menu.getStyleClass().add("command");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(Plain.name(menu.getText(), messages.text(key)));
        LazyTooltip.give(menu, messages.text(key));
    }
}
