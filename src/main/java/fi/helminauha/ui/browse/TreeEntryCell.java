package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.PearlTransfer;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A row of the theme tree: pearl or icon, the whole name, the count.
final class TreeEntryCell extends TreeCell<TreeEntry> {
    private static final PseudoClass CAPTION = PseudoClass.getPseudoClass("caption");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass SUB_THEME = PseudoClass.getPseudoClass("sub-theme");
    private static final PseudoClass MAIN_THEME = PseudoClass.getPseudoClass("main-theme");

    private final RowHeight height = new RowHeight();
    private final LibraryViewModel library;
    private final Messages messages;
    private @Nullable Row row;

    /// The name where it is cut, else nothing.
    private String whole = "";

    private boolean hasHint;

    /// What is in a row: pearl or icon, name, and count.
    private static final class Row extends HBox {
        private final PearlDot dot = new PearlDot();
        private final Icon icon = new Icon(BootstrapIcons.STAR);
        private final StackPane mark = new StackPane(dot);
        private final RowText name = new RowText("tree-name");
        private final Text count = new Text();

        Row() {
            getStyleClass().add("tree-row");
            setAlignment(Pos.CENTER_LEFT);
            mark.getStyleClass().add("tree-mark");
            count.getStyleClass().add("tree-count");
            HBox.setHgrow(name, Priority.ALWAYS);
            setMinHeight(0);
            getChildren().setAll(mark, name, count);
        }

        void showDot(Optional<ThemeId> mainTheme) {
            dot.setTheme(mainTheme);
            show(dot);
        }

        void showIcon(BootstrapIcons sign) {
            icon.show(sign);
            show(icon);
        }

        void showNoMark() {
            mark.setVisible(false);
            mark.setManaged(false);
        }

        private void show(Node shown) {
            mark.setVisible(true);
            mark.setManaged(true);
            if (!mark.getChildren().contains(shown)) {
                mark.getChildren().setAll(shown);
            }
        }
    }

    TreeEntryCell(LibraryViewModel library, Messages messages) {
        this.library = library;
        this.messages = messages;
        getStyleClass().add("tree-entry");
        // Without a width of its own the cell takes the tree’s, and long names wrap.
        setPrefWidth(0);
        // Rows fold by choosing them and by the arrow keys; the place that the skin keeps for an arrow is taken back in
        // CSS.
        var disclosure = new StackPane();
        disclosure.getStyleClass().add("tree-disclosure-node");
        setDisclosureNode(disclosure);
        library.bookmarksProperty().when(Attached.in(this)).subscribe(_ -> updateCount());
        library.writingsProperty().when(Attached.in(this)).subscribe(_ -> updateCount());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof TreeEntry.ToRow) {
                ThemeTree.activate(getTreeItem());
            }
        });
        takeDrops();
    }

    /// Pearls that are drawn onto a row that takes them.
    private void takeDrops() {
        setOnDragOver(event -> {
            if (taker().isPresent()
                    && PearlTransfer.pearls(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                // What is under it takes pearls, too.
                getTreeItem().setExpanded(true);
                pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(event -> {
            var pearls = PearlTransfer.pearls(event.getDragboard());
            if (taker().isPresent() && pearls.isPresent()) {
                taker().get().accept(pearls.get());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Optional<Consumer<List<PearlId>>> taker() {
        var entry = getItem();
        if (entry instanceof TreeEntry.ToRow to) {
            return to.row().drop();
        }
        var place = entry instanceof TreeEntry.ToPlace to ? to.place() : null;
        if (place instanceof TreePlace.InFolder in) {
            return Optional.of(pearls -> library.addToFolder(in.folder(), pearls));
        }
        return place instanceof TreePlace.Bookmarks ? Optional.of(library::addBookmarks) : Optional.empty();
    }

    @Override
    protected boolean isItemChanged(@Nullable TreeEntry old, @Nullable TreeEntry now) {
        return old != now;
    }

    /// As high as its words need. The tree measures some rows before it has been laid out, without a width.
    @Override
    protected double computePrefHeight(double width) {
        var tree = getTreeView();
        if (tree == null || getItem() == null) {
            return RowHeight.EMPTY;
        }
        var room = width > 0 ? width : tree.getWidth() - tree.snappedLeftInset() - tree.snappedRightInset();
        return snappedTopInset() + height.of(row(), Math.max(0, room)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void requestLayout() {
        // Asked for already while the cell is being constructed.
        if (height != null) {
            height.forget();
        }
        super.requestLayout();
    }

    @Override
    protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setDisable(entry instanceof TreeEntry.Caption);
        pseudoClassStateChanged(CAPTION, entry instanceof TreeEntry.Caption);
        setAccessibleText(entry == null ? null : entry.name());
        if (entry != null) {
            show(entry);
        } else if (row != null) {
            // Stays there while the row is empty, as it is whenever the tree lays itself out: what is put in has to be
            // styled anew.
            row.setVisible(false);
        }
    }

    /// Made for the first entry: below the last one the tree has rows that stay empty.
    private Row row() {
        if (row == null) {
            row = new Row();
            setGraphic(row);
        }
        return row;
    }

    private void show(TreeEntry entry) {
        var now = row();
        now.setVisible(true);
        var name = Emoji.shown(entry.name());
        var brief = Brief.of(name, Brief.TITLE);
        now.name.setText(brief);
        whole = brief.equals(name) ? "" : name;
        if (!whole.isEmpty() && !hasHint) {
            hasHint = true;
            LazyTooltip.giveRow(this, getTreeView(), focusedProperty(), () -> whole);
        }
        if (entry instanceof TreeEntry.ToPlace(var place, var _, var _)) {
            showPlace(place);
        } else if (entry instanceof TreeEntry.ToRow(var to, var isUnder)) {
            pseudoClassStateChanged(SUB_THEME, isUnder);
            pseudoClassStateChanged(MAIN_THEME, false);
            if (isUnder) {
                now.showNoMark();
            } else {
                now.showIcon(to.icon());
            }
        } else if (entry instanceof TreeEntry.ToHome) {
            pseudoClassStateChanged(SUB_THEME, false);
            pseudoClassStateChanged(MAIN_THEME, false);
            now.showIcon(BootstrapIcons.HOUSE);
        } else {
            now.showNoMark();
        }
        updateCount(entry);
    }

    private void showPlace(TreePlace place) {
        var theme =
                place instanceof TreePlace.InTheme inTheme ? Optional.of(inTheme) : Optional.<TreePlace.InTheme>empty();
        var isUnder = theme.isPresent() ? theme.get().parent().isPresent() : place instanceof TreePlace.InFolder;
        pseudoClassStateChanged(SUB_THEME, isUnder);
        pseudoClassStateChanged(MAIN_THEME, theme.isPresent() && !isUnder);
        if (place instanceof TreePlace.RecentlyRead) {
            row().showIcon(BootstrapIcons.CLOCK);
        } else if (place instanceof TreePlace.MostUsed) {
            row().showIcon(BootstrapIcons.BAR_CHART);
        } else if (place instanceof TreePlace.Bookmarks) {
            row().showIcon(BootstrapIcons.STAR_FILL);
        } else if (place instanceof TreePlace.Notes) {
            row().showIcon(BootstrapIcons.STICKY);
        } else if (isUnder) {
            row().showNoMark();
        } else {
            row().showDot(theme.map(TreePlace.InTheme::mainTheme));
        }
    }

    private void updateCount() {
        if (getItem() != null) {
            updateCount(getItem());
        }
    }

    private Optional<Integer> count(TreePlace place) {
        if (place instanceof TreePlace.Bookmarks) {
            return Optional.of(library.bookmarksProperty().get().size());
        }
        return place instanceof TreePlace.Notes
                ? Optional.of(library.writingsProperty().get().size())
                : Optional.empty();
    }

    private void updateCount(TreeEntry entry) {
        var number = entry instanceof TreeEntry.ToPlace(var place, var _, var fixed)
                ? count(place).or(() -> fixed)
                : Optional.<Integer>empty();
        var remark = entry instanceof TreeEntry.ToRow(var to, var _)
                ? to.remark()
                : number.map(Object::toString).orElse("");
        row().count.setText(remark);
        if (number.isPresent()) {
            setAccessibleText(messages.text("tree.entry", entry.name(), number.get()));
        }
    }
}
