package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.Icon;
import fi.helminauha.ui.PearlDot;
import fi.helminauha.ui.PearlTransfer;
import fi.helminauha.ui.Shown;
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

    private final LibraryViewModel library;
    private final Messages messages;
    private final PearlDot dot = new PearlDot();
    private final Icon icon = new Icon(BootstrapIcons.STAR);
    private final StackPane mark = new StackPane(dot);
    private final RowText name = new RowText("tree-name");
    private final Text count = new Text();
    private final HBox row = new HBox(mark, name, count);

    TreeEntryCell(LibraryViewModel library, Messages messages) {
        this.library = library;
        this.messages = messages;
        getStyleClass().add("tree-entry");
        row.getStyleClass().add("tree-row");
        row.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().add("tree-mark");
        count.getStyleClass().add("tree-count");
        HBox.setHgrow(name, Priority.ALWAYS);
        // Without a width of its own the cell takes the tree’s, and long names wrap.
        setPrefWidth(0);
        // Rows fold by choosing them and by the arrow keys; the place that the skin keeps for an arrow is taken back in
        // CSS.
        var disclosure = new StackPane();
        disclosure.getStyleClass().add("tree-disclosure-node");
        setDisclosureNode(disclosure);
        library.bookmarksProperty().when(Shown.in(this)).subscribe(_ -> updateCount(getItem()));
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
        if (place instanceof Place.InFolder in) {
            return Optional.of(pearls -> library.addToFolder(in.folder(), pearls));
        }
        return place instanceof Place.Bookmarks ? Optional.of(library::addBookmarks) : Optional.empty();
    }

    @Override
    protected boolean isItemChanged(@Nullable TreeEntry old, @Nullable TreeEntry now) {
        return old != now;
    }

    @Override
    protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row);
        setDisable(entry instanceof TreeEntry.Caption);
        pseudoClassStateChanged(CAPTION, entry instanceof TreeEntry.Caption);
        setAccessibleText(entry == null ? null : entry.name());
        if (empty || entry == null) {
            return;
        }
        name.setText(entry.name());
        if (entry instanceof TreeEntry.ToPlace(var place, var _, var _)) {
            showPlace(place);
        } else if (entry instanceof TreeEntry.ToRow(var to, var isUnder)) {
            pseudoClassStateChanged(SUB_THEME, isUnder);
            pseudoClassStateChanged(MAIN_THEME, false);
            show(isUnder ? Optional.empty() : Optional.of(icon), to.icon());
        } else {
            show(Optional.empty(), null);
        }
        updateCount(entry);
    }

    private void showPlace(Place place) {
        var theme = place instanceof Place.InTheme inTheme ? Optional.of(inTheme) : Optional.<Place.InTheme>empty();
        var isUnder = theme.isPresent() ? theme.get().parent().isPresent() : place instanceof Place.InFolder;
        pseudoClassStateChanged(SUB_THEME, isUnder);
        pseudoClassStateChanged(MAIN_THEME, theme.isPresent() && !isUnder);
        if (place instanceof Place.RecentlyRead) {
            show(Optional.of(icon), BootstrapIcons.CLOCK);
        } else if (place instanceof Place.Bookmarks) {
            show(Optional.of(icon), BootstrapIcons.STAR_FILL);
        } else {
            dot.setTheme(theme.map(Place.InTheme::mainTheme));
            show(isUnder ? Optional.empty() : Optional.of(dot), null);
        }
    }

    private void show(Optional<Node> shown, @Nullable BootstrapIcons code) {
        if (code != null) {
            icon.show(code);
        }
        mark.setVisible(shown.isPresent());
        mark.setManaged(shown.isPresent());
        shown.filter(node -> !mark.getChildren().contains(node))
                .ifPresent(node -> mark.getChildren().setAll(node));
    }

    private void updateCount(@Nullable TreeEntry entry) {
        var number = entry instanceof TreeEntry.ToPlace(var place, var _, var fixed)
                ? place instanceof Place.Bookmarks
                        ? Optional.of(library.bookmarksProperty().get().size())
                        : fixed
                : Optional.<Integer>empty();
        count.setText(
                entry instanceof TreeEntry.ToRow(var to, var _)
                        ? to.remark()
                        : number.map(Object::toString).orElse(""));
        if (entry != null && number.isPresent()) {
            setAccessibleText(messages.text("tree.entry", entry.name(), number.get()));
        }
    }
}
