package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Settings;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.Slot;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Tree, list and reader side by side, as many as the window has room for. Where three have no room, the tree goes
/// while the list is shown. Where two have none, one has the whole width, and a row of buttons above it leads to the
/// others. Used on the JavaFX thread.
final class Panes extends BorderPane {
    /// Below this width, in the interface’s em, two panes are shown.
    private static final double TWO_EM = 56;
    /// Below this width, likewise, one pane is shown.
    private static final double ONE_EM = 46;

    private final SettingsViewModel settings;
    private final Messages messages;
    private final Map<Part, Region> parts;
    private final Consumer<Part> go;
    private final Slot top = new Slot();
    private final SplitPane split = new SplitPane();
    private final PaneBorders borders;
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
    private double width;
    private Part front;
    /// A page that stands beside the tree alone, or list and reader.
    private Route page = Route.BROWSING;

    /// @param parts  tree, list and reader
    /// @param front  the pane that is shown where one has room
    /// @param go     puts the keyboard on a part
    Panes(Map<Part, Region> parts, SettingsViewModel settings, Messages messages, Part front, Consumer<Part> go) {
        this.settings = settings;
        this.messages = messages;
        this.parts = Map.copyOf(parts);
        this.front = front;
        this.go = go;
        this.borders = new PaneBorders(
                split,
                Objects.requireNonNull(parts.get(Part.TREE)),
                Objects.requireNonNull(parts.get(Part.LIST)),
                settings,
                messages);
        split.getStyleClass().add("panes");
        setTop(top);
        setCenter(split);
    }

    /// Shows the panes that have room now.
    /// @param width  of the window, in pixels; 0 while it is not known
    /// @param open   the pane that the user is at, for where one has room
    void fit(double width, Part open) {
        this.width = width;
        if (isSingle() && top.getChildren().isEmpty()) {
            front = open;
        }
        show();
    }

    /// Shows a page beside the tree, without the list; or the list again.
    void showPage(Route now) {
        var wanted = now == Route.PLANNING ? page : now;
        if (page != wanted) {
            page = wanted;
            if (isPage() && isSingle()) {
                front = Part.READER;
            }
            show();
        }
    }

    private boolean isPage() {
        return page != Route.BROWSING;
    }

    /// Shows a pane, whatever was folded.
    void unfold(Part part) {
        if (isSingle()) {
            front = part;
            show();
        } else if (part == Part.TREE) {
            showTree(true);
        } else if (part == Part.LIST) {
            settings.change(old -> old.withPanesShown(old.treeShown(), true));
        }
    }

    /// Folds or unfolds tree or list, where more than one pane is shown.
    void toggle(Part part) {
        if (part == Part.TREE) {
            showTree(!isShown(Part.TREE));
        } else {
            settings.change(old -> old.withPanesShown(old.treeShown(), !old.listShown()));
        }
    }

    private void showTree(boolean isWanted) {
        settings.change(old -> old.withPanesShown(isWanted, old.listShown() && !(isWanted && isBelow(TWO_EM))));
    }

    boolean isShown(Part part) {
        return split.getItems().contains(parts.get(part));
    }

    /// The pane to which the keyboard goes from one that is taken away.
    Part next() {
        return isSingle() ? front : isShown(Part.LIST) ? Part.LIST : Part.READER;
    }

    /// Whether one pane has the whole width.
    boolean isSingle() {
        return isBelow(ONE_EM);
    }

    /// The pane that is shown where one has room.
    Part front() {
        return front;
    }

    private boolean isBelow(double em) {
        return width > 0 && width < em * Appearance.textPixels(settings.get());
    }

    private void show() {
        top.hold(isSingle() ? tabs() : null);
        var shown = shown(settings.get());
        if (!split.getItems().equals(shown)) {
            split.getItems().setAll(shown);
            borders.place();
        }
    }

    private List<Region> shown(Settings now) {
        var isListShown = now.listShown() && !isPage();
        var isTreeShown = now.treeShown() && !(isListShown && isBelow(TWO_EM));
        var shown = isSingle()
                ? Stream.of(front)
                : Stream.of(
                                isTreeShown ? Optional.of(Part.TREE) : Optional.<Part>empty(),
                                isListShown ? Optional.of(Part.LIST) : Optional.<Part>empty(),
                                Optional.of(Part.READER))
                        .flatMap(Optional::stream);
        return shown.map(part -> parts.get(part)).toList();
    }

    private Node tabs() {
        if (!top.getChildren().isEmpty()) {
            tabs.forEach((part, tab) -> {
                tab.setSelected(part == front);
                tab.setText(name(part));
            });
            return top.getChildren().getFirst();
        }
        var row = new FlowPane();
        row.setId("pane-tabs");
        row.getStyleClass().add("pane-tabs");
        for (var part : List.of(Part.TREE, Part.LIST, Part.READER)) {
            var tab = Plain.toggle(name(part));
            tab.setId("pane-" + part.name().toLowerCase(Locale.ROOT));
            tab.getStyleClass().add("pane-tab");
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setSelected(part == front);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                go.accept(part);
            });
            tabs.put(part, tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    /// What stands in the reader’s place has a name of its own.
    private String name(Part part) {
        if (part == Part.READER && page == Route.HOME) {
            return messages.text("tree.home");
        }
        return part == Part.READER && page == Route.DAYS
                ? messages.text("tree.sessions.ready")
                : messages.text("pane." + part.name().toLowerCase(Locale.ROOT));
    }
}
