package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.FolderId;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.MenuKeys;
import fi.helminauha.ui.library.FolderMenus;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The left pane: all pearls, the themes with their sub-themes, then the reader’s own.
public final class ThemeTree extends TreeView<TreeEntry> {
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private final FolderMenus folders;
    private final Messages messages;
    private final TreeItem<TreeEntry> bookmarks;
    /// Held, since what follows the rows is held by them alone.
    private final Own own;
    private final TreeMenu menu;
    private boolean isShowingRows;
    /// How many items stand above the rows that come from outside.
    private int fixed;

    /// What stands in the tree besides themes and places.
    /// @param caption        above the rows
    /// @param rows           change while the program runs
    /// @param bookmarksMenu  makes the items of the menu of the bookmarks
    /// @param folderMenu     makes the items of the menu of a folder of them
    public record Own(
            String caption,
            ObservableValue<List<TreeRow>> rows,
            Supplier<List<MenuItem>> bookmarksMenu,
            Function<FolderId, List<MenuItem>> folderMenu) {}

    /// Empty until it is filled.
    public ThemeTree(
            BrowseViewModel viewModel, LibraryViewModel library, FolderMenus folders, Own own, Messages messages) {
        this.viewModel = viewModel;
        this.library = library;
        this.folders = folders;
        this.messages = messages;
        this.own = own;
        this.bookmarks = new TreeItem<>(
                new TreeEntry.ToPlace(new TreePlace.Bookmarks(), messages.text("tree.bookmarks"), Optional.empty()));
        this.menu = new TreeMenu(() -> chosen().map(TreeItem::getValue), viewModel, library, folders, own, messages);
        setId("theme-tree");
        getStyleClass().add("theme-tree");
        setAccessibleText(messages.text("tree.name"));
        setShowRoot(false);
        setRoot(new TreeItem<>());
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (menu.items().isEmpty()) {
                event.consume();
                return;
            }
            if (getContextMenu() == null) {
                // Made now, since a menu is a window with a scene, which the first frame does without.
                setContextMenu(menu.menu());
            }
            MenuKeys.show(event, this);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setCellFactory(_ -> new TreeEntryCell(library, messages));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!isShowingRows
                    && item != null
                    && item.getValue() instanceof TreeEntry.ToPlace(var place, var _, var _)) {
                item.setExpanded(true);
                if (!place.equals(viewModel.placeProperty().get())) {
                    viewModel.go(place);
                }
                viewModel.leaveHome();
            } else if (!isShowingRows && item != null && item.getValue() instanceof TreeEntry.ToHome) {
                viewModel.goHome();
            }
        });
    }

    /// Shows the collection’s themes as soon as the tree has a width. To be called once, before the tree is shown.
    /// @param counts  how many pearls each theme and sub-theme has
    public void fill(CollectionHead head, Map<ThemeId, Integer> counts) {
        var items = new ArrayList<TreeItem<TreeEntry>>();
        var total = head.themes().stream()
                .mapToInt(theme -> counts.getOrDefault(theme.id(), 0))
                .sum();
        items.add(new TreeItem<>(new TreeEntry.ToHome(messages.text("tree.home"))));
        items.add(new TreeItem<>(
                new TreeEntry.ToPlace(TreePlace.ALL_PEARLS, messages.text("tree.all"), Optional.of(total))));
        for (var theme : head.themes()) {
            var item = item(theme, Optional.empty(), counts);
            for (var subTheme : theme.themes()) {
                item.getChildren().add(item(subTheme, Optional.of(theme.id()), counts));
            }
            items.add(item);
        }
        items.add(new TreeItem<>(new TreeEntry.Caption(messages.text("tree.own"))));
        items.add(new TreeItem<>(
                new TreeEntry.ToPlace(new TreePlace.RecentlyRead(), messages.text("tree.recent"), Optional.empty())));
        items.add(new TreeItem<>(
                new TreeEntry.ToPlace(new TreePlace.MostUsed(), messages.text("tree.used"), Optional.empty())));
        items.add(bookmarks);
        items.add(new TreeItem<>(
                new TreeEntry.ToPlace(new TreePlace.Notes(), messages.text("tree.notes"), Optional.empty())));
        items.add(new TreeItem<>(new TreeEntry.Caption(own.caption())));
        fixed = items.size();
        // Rows are measured when they come in, and words at no width are as high as they have letters.
        Attached.withRoom(this).subscribe(hasRoom -> {
            if (hasRoom && getRoot().getChildren().isEmpty()) {
                getRoot().getChildren().setAll(items);
                own.rows().when(Attached.in(this)).subscribe(this::showRows);
                viewModel.placeProperty().when(Attached.in(this)).subscribe(_ -> selectShown());
                viewModel.homeProperty().when(Attached.in(this)).subscribe(_ -> selectShown());
                viewModel.daysProperty().when(Attached.in(this)).subscribe(_ -> selectShown());
            }
        });
    }

    /// Shows the rows as they are now; what was unfolded and chosen stays so.
    private void showRows(List<TreeRow> rows) {
        var items = getRoot().getChildren();
        var unfolded = items.subList(fixed, items.size()).stream()
                .filter(TreeItem::isExpanded)
                .map(item -> item.getValue().key())
                .collect(Collectors.toSet());
        var chosen = chosen();
        var fresh = new ArrayList<TreeItem<TreeEntry>>();
        for (var row : rows) {
            var item = new TreeItem<TreeEntry>(new TreeEntry.ToRow(row, false));
            row.rows().forEach(under -> item.getChildren().add(new TreeItem<>(new TreeEntry.ToRow(under, true))));
            item.setExpanded(unfolded.contains(row.key()));
            fresh.add(item);
        }
        // When a chosen row goes, the tree chooses its neighbour, which nobody has asked for.
        isShowingRows = true;
        items.remove(fixed, items.size());
        items.addAll(fresh);
        isShowingRows = false;
        chosen.filter(item -> !isThere(item))
                .flatMap(item -> item.getValue().asRow())
                .ifPresent(row -> fresh.stream()
                        .flatMap(item -> Stream.concat(Stream.of(item), item.getChildren().stream()))
                        .filter(item -> item.getValue().key().equals(row.key()))
                        .findFirst()
                        .ifPresentOrElse(getSelectionModel()::select, this::selectShown));
    }

    /// Shows the folders of bookmarks, which the first frame does without. To be called once, when the tree is filled.
    public void followFolders() {
        library.foldersProperty().when(Attached.in(this)).subscribe(_ -> showFolders());
    }

    /// Shows the folders as they are now, under the bookmarks; who has made one sees it.
    private void showFolders() {
        var chosen = chosen();
        var fresh = new ArrayList<TreeItem<TreeEntry>>();
        folders.sorted()
                .forEach(folder -> fresh.add(new TreeItem<>(new TreeEntry.ToPlace(
                        new TreePlace.InFolder(folder.id()),
                        folder.name().value(),
                        Optional.of(folder.pearls().size())))));
        fresh.add(new TreeItem<>(new TreeEntry.ToRow(newFolder(), true)));
        var isOneMore = fresh.size() > Math.max(1, bookmarks.getChildren().size());
        isShowingRows = true;
        bookmarks.getChildren().setAll(fresh);
        bookmarks.setExpanded(bookmarks.isExpanded() || isOneMore);
        // Rows below have moved, and the tree may have chosen one that stands where the chosen one stood.
        chosen.filter(this::isThere).ifPresentOrElse(getSelectionModel()::select, this::selectShown);
        isShowingRows = false;
    }

    /// Whether the item stands in the tree still, at its top or under another that does.
    private boolean isThere(TreeItem<TreeEntry> item) {
        var parent = item.getParent();
        return parent != null && (parent == getRoot() || parent.getParent() != null);
    }

    private TreeRow newFolder() {
        return new TreeRow(
                "new-folder",
                messages.text("folder.new"),
                "",
                BootstrapIcons.FOLDER_PLUS,
                Optional.of(() -> folders.askForNew(List.of(), this::goToFolder)),
                List::of,
                Optional.empty(),
                Optional.of(pearls -> folders.askForNew(pearls, this::goToFolder)),
                List.of());
    }

    private void goToFolder(FolderId folder) {
        viewModel.go(new TreePlace.InFolder(folder));
    }

    private Optional<TreeItem<TreeEntry>> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Whether the chosen row leads to pearls.
    public boolean isPlaceChosen() {
        return chosen().filter(item -> item.getValue() instanceof TreeEntry.ToPlace)
                .isPresent();
    }

    /// Whether the chosen row leads to the home page.
    public boolean isHomeChosen() {
        return chosen().filter(item -> item.getValue() instanceof TreeEntry.ToHome)
                .isPresent();
    }

    private void onKey(KeyEvent event) {
        var row = chosen().flatMap(item -> item.getValue().asRow());
        if (event.getCode() == KeyCode.ENTER && row.isPresent()) {
            activate(chosen().orElseThrow());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && row.isPresent()) {
            row.get().remove().ifPresent(Runnable::run);
            event.consume();
        } else {
            chosen().flatMap(item -> item.getValue().asFolder()).ifPresent(folder -> onKey(event, folder));
        }
    }

    private void onKey(KeyEvent event, FolderId folder) {
        if (event.getCode() == KeyCode.F2) {
            folders.askToRename(folder);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            library.removeFolder(folder);
            event.consume();
        }
    }

    /// Does what the row is there for, or folds and unfolds those under it.
    static void activate(TreeItem<TreeEntry> item) {
        item.getValue()
                .asRow()
                .flatMap(TreeRow::open)
                .ifPresentOrElse(Runnable::run, () -> item.setExpanded(!item.isExpanded()));
    }

    private TreeItem<TreeEntry> item(Theme theme, Optional<ThemeId> parent, Map<ThemeId, Integer> counts) {
        return new TreeItem<>(new TreeEntry.ToPlace(
                new TreePlace.InTheme(theme, parent),
                theme.name().in(messages.language()),
                Optional.of(counts.getOrDefault(theme.id(), 0))));
    }

    /// Shows where the reader is, whoever took them there.
    private void selectShown() {
        if (viewModel.daysProperty().get()) {
            getRoot().getChildren().stream()
                    .filter(item ->
                            item.getValue().asRow().filter(TreeRow::isOfReady).isPresent())
                    .findFirst()
                    .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        } else if (viewModel.homeProperty().get()) {
            getSelectionModel().select(getRoot().getChildren().getFirst());
        } else {
            select(viewModel.placeProperty().get());
        }
    }

    private void select(TreePlace place) {
        for (var item : getRoot().getChildren()) {
            if (item.getValue().leadsTo(place)) {
                getSelectionModel().select(item);
                return;
            }
            for (var child : item.getChildren()) {
                if (child.getValue().leadsTo(place)) {
                    item.setExpanded(true);
                    getSelectionModel().select(child);
                    return;
                }
            }
        }
    }
}
