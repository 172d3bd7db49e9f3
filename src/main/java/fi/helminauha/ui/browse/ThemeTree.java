package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// The left pane: all pearls, the themes with their sub-themes, then the reader’s own.
public final class ThemeTree extends TreeView<TreeEntry> {
    private final BrowseViewModel viewModel;
    private final Messages messages;

    /// @param counts  how many pearls each theme and sub-theme has
    public ThemeTree(
            BrowseViewModel viewModel,
            LibraryViewModel library,
            CollectionHead head,
            Map<ThemeId, Integer> counts,
            Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("theme-tree");
        getStyleClass().add("theme-tree");
        setAccessibleText(messages.text("tree.name"));
        setShowRoot(false);
        setRoot(root(head, counts));
        setCellFactory(_ -> new TreeEntryCell(library, messages));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() instanceof TreeEntry.ToPlace(var place, var _, var _)) {
                item.setExpanded(true);
                if (!place.equals(viewModel.placeProperty().get())) {
                    viewModel.go(place);
                }
            }
        });
        viewModel.placeProperty().subscribe(this::select);
    }

    private TreeItem<TreeEntry> root(CollectionHead head, Map<ThemeId, Integer> counts) {
        var root = new TreeItem<TreeEntry>();
        var total = head.themes().stream()
                .mapToInt(theme -> counts.getOrDefault(theme.id(), 0))
                .sum();
        root.getChildren()
                .add(new TreeItem<>(
                        new TreeEntry.ToPlace(new Place.AllPearls(), messages.text("tree.all"), Optional.of(total))));
        for (var theme : head.themes()) {
            var item = item(theme, Optional.empty(), counts);
            for (var subTheme : theme.themes()) {
                item.getChildren().add(item(subTheme, Optional.of(theme.id()), counts));
            }
            root.getChildren().add(item);
        }
        root.getChildren().add(new TreeItem<>(new TreeEntry.Caption(messages.text("tree.own"))));
        root.getChildren()
                .add(new TreeItem<>(new TreeEntry.ToPlace(
                        new Place.RecentlyRead(), messages.text("tree.recent"), Optional.empty())));
        root.getChildren()
                .add(new TreeItem<>(new TreeEntry.ToPlace(
                        new Place.Bookmarks(), messages.text("tree.bookmarks"), Optional.empty())));
        return root;
    }

    private TreeItem<TreeEntry> item(Theme theme, Optional<ThemeId> parent, Map<ThemeId, Integer> counts) {
        return new TreeItem<>(new TreeEntry.ToPlace(
                new Place.InTheme(theme, parent),
                theme.name().in(messages.language()),
                Optional.of(counts.getOrDefault(theme.id(), 0))));
    }

    /// Shows where the reader is, whoever took them there.
    private void select(Place place) {
        for (var item : getRoot().getChildren()) {
            if (leadsTo(item, place)) {
                getSelectionModel().select(item);
                return;
            }
            for (var child : item.getChildren()) {
                if (leadsTo(child, place)) {
                    item.setExpanded(true);
                    getSelectionModel().select(child);
                    return;
                }
            }
        }
    }

    private static boolean leadsTo(TreeItem<TreeEntry> item, Place place) {
        return item.getValue() instanceof TreeEntry.ToPlace(var to, var _, var _) && to.equals(place);
    }
}
