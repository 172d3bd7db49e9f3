package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.FolderMenus;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of the tree’s rows. What it offers is told when it is shown, by the row that is chosen.
final class TreeMenu {
    private final Supplier<Optional<TreeEntry>> chosen;
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private final FolderMenus folders;
    private final ThemeTree.Own own;
    private final Messages messages;

    TreeMenu(
            Supplier<Optional<TreeEntry>> chosen,
            BrowseViewModel viewModel,
            LibraryViewModel library,
            FolderMenus folders,
            ThemeTree.Own own,
            Messages messages) {
        this.chosen = chosen;
        this.viewModel = viewModel;
        this.library = library;
        this.folders = folders;
        this.own = own;
        this.messages = messages;
    }

    ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setOnShowing(_ -> menu.getItems().setAll(items()));
        // A menu without items would never ask for them.
        menu.getItems().setAll(items());
        return menu;
    }

    /// What can be done with the chosen row; nothing where no row is chosen.
    List<MenuItem> items() {
        return chosen.get().map(this::items).orElse(List.of());
    }

    private List<MenuItem> items(TreeEntry entry) {
        return switch (entry) {
            case TreeEntry.ToPlace(var place, var _, var _) -> items(place);
            case TreeEntry.ToRow(var row, var _) -> row.menu().get();
            case TreeEntry.ToHome _, TreeEntry.Caption _ -> List.of();
        };
    }

    private List<MenuItem> items(TreePlace place) {
        return switch (place) {
            case TreePlace.Bookmarks _ ->
                joined(
                        own.bookmarksMenu().get(),
                        List.of(folders.forNew(folder -> viewModel.go(new TreePlace.InFolder(folder)))));
            case TreePlace.InFolder(var folder) -> joined(own.folderMenu().apply(folder), folders.acts(folder));
            case TreePlace.RecentlyRead _ -> forgetReadings();
            case TreePlace.MostUsed _ -> forgetUses();
            case TreePlace.AllPearls _, TreePlace.InTheme _, TreePlace.Notes _ -> List.of();
        };
    }

    /// Nothing to forget, no menu.
    private List<MenuItem> forgetReadings() {
        return library.readings().recentlyReadProperty().get().isEmpty()
                ? List.of()
                : List.of(item("recent-forget", "tree.recent.forget", viewModel::forgetReadings));
    }

    private List<MenuItem> forgetUses() {
        var items = new ArrayList<>(forgetReadings());
        if (library.readings().presented().isAny()) {
            items.add(item("presented-forget", "tree.presented.forget", viewModel::forgetPresented));
        }
        return items;
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = Plain.item(messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static List<MenuItem> joined(List<MenuItem> first, List<MenuItem> then) {
        var all = new ArrayList<>(first);
        all.add(new SeparatorMenuItem());
        all.addAll(then);
        return all;
    }
}
