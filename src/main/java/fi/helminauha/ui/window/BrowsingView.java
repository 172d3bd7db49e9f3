package fi.helminauha.ui.window;

import fi.helminauha.collection.PearlId;
import fi.helminauha.ui.browse.HitListPane;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.kit.Ancestors;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Search field, tree, list and reader in one language, and the ways of the keyboard between them. Used on the JavaFX
/// thread.
final class BrowsingView {
    private final Runnable leaveHome;
    private final TopBar bar;
    private final SearchField search;
    private final ThemeTree tree;
    private final HitListPane list;
    private final DetailPane reader;
    private final Panes panes;

    /// The parts between which the keyboard goes, the reader beside them.
    record Parts(SearchField search, ThemeTree tree, HitListPane list, DetailPane reader) {}

    /// @param bar        has the search field
    /// @param panes      has the others
    /// @param leaveHome  shows list and reader again
    BrowsingView(TopBar bar, Parts parts, Panes panes, Runnable leaveHome) {
        this.leaveHome = leaveHome;
        this.bar = bar;
        this.search = parts.search();
        this.tree = parts.tree();
        this.list = parts.list();
        this.reader = parts.reader();
        this.panes = panes;
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (isRowChosen(event)) {
                lead(Part.READER);
            }
        });
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (isRowChosen(event)) {
                leadFromTree();
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                leadFromTree();
            }
        });
    }

    /// The pearls that are chosen in the list, in its order.
    List<PearlId> chosenPearls() {
        return list.chosenPearls();
    }

    private void leadFromTree() {
        if (tree.isPlaceChosen()) {
            lead(Part.LIST);
        } else if (tree.isHomeChosen()) {
            lead(Part.READER);
        }
    }

    /// Builds what the first frame did without: the list’s filters and order, the folders in the tree, the reader, and
    /// the notes.
    void buildDeferred() {
        list.buildDeferred();
        tree.followFolders();
        reader.fill();
        list.showNotes(() -> lead(Part.READER));
    }

    /// Sets something above the pearls of the list.
    void showAbove(Node found) {
        list.showAbove(found);
    }

    TopBar bar() {
        return bar;
    }

    ThemeTree tree() {
        return tree;
    }

    Panes panes() {
        return panes;
    }

    /// Where a menu for the pearl that is open is shown.
    Node besideOpened() {
        return list.getParent() == null ? reader : list;
    }

    private static boolean isRowChosen(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY
                && Ancestors.orSelf(event.getTarget())
                        .takeWhile(node -> !(node instanceof ButtonBase))
                        .filter(IndexedCell.class::isInstance)
                        .findFirst()
                        .filter(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty())
                        .isPresent();
    }

    /// Who has chosen a row by a click or by Enter wants to see what it leads to, where one pane alone is shown. The
    /// arrow keys only choose.
    void lead(Part part) {
        if (panes.isSingle()) {
            focus(part);
        }
    }

    /// Who searches wants to see what is found, and goes on typing.
    void showFound() {
        if (panes.isSingle()) {
            panes.unfold(Part.LIST);
        }
    }

    /// Shows the panes that have room. A pane that goes hands the keyboard to the next one: a window without it would
    /// hear no shortcut.
    /// @param width      of the window, in pixels
    /// @param isReading  whether a pearl is open, which a window keeps that loses the other panes
    void fit(double width, boolean isReading) {
        var focused = focused();
        var kept = focused.filter(part -> part == Part.TREE).orElse(isReading ? Part.READER : Part.LIST);
        panes.fit(width, kept);
        focused.filter(part -> part != Part.SEARCH && !panes.isShown(pane(part)))
                .ifPresent(_ -> focus(panes.next()));
    }

    /// The part that has the keyboard.
    Optional<Part> focused() {
        var owner = panes.getScene() == null ? null : panes.getScene().getFocusOwner();
        for (var part : Part.values()) {
            if (Ancestors.isIn(owner, node(part))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /// The pane in which the part stands.
    private static Part pane(Part part) {
        return part == Part.NOTE ? Part.READER : part;
    }

    private Node node(Part part) {
        return switch (part) {
            case SEARCH -> search;
            case TREE -> tree;
            case LIST -> list;
            case NOTE -> reader.note().<Node>map(note -> note).orElse(tree);
            case READER -> reader;
        };
    }

    /// Puts the keyboard on a part, which is shown for it where one pane has room.
    void focus(Part part) {
        if (part == Part.LIST || part == Part.NOTE) {
            leaveHome.run();
        }
        if (part != Part.SEARCH && panes.isSingle() && !panes.isShown(pane(part))) {
            panes.unfold(pane(part));
            layOut();
        }
        switch (part) {
            case SEARCH -> search.requestFocus();
            case TREE -> tree.requestFocus();
            case LIST -> list.focusList();
            case NOTE -> {
                reader.fill();
                reader.note().ifPresent(Node::requestFocus);
            }
            case READER -> reader.requestFocus();
        }
    }

    /// Puts the keyboard into the search field, where what is typed replaces what is there.
    void search() {
        focus(Part.SEARCH);
        search.selectAll();
    }

    /// Shows tree or list, whatever was folded, and puts the keyboard on it.
    void unfold(Part part) {
        if (part == Part.LIST) {
            leaveHome.run();
        }
        panes.unfold(part);
        layOut();
        focus(part);
    }

    /// Shows tree or list or takes it away; where one pane is shown, the next comes instead.
    void toggle(Part part) {
        if (panes.isSingle()) {
            focus(panes.front() != part ? part : part == Part.TREE ? Part.LIST : Part.READER);
        } else {
            panes.toggle(part);
        }
    }

    /// Puts the keyboard on the list, or on the reader where the list is folded.
    void focusShown() {
        focus(isListReachable() ? Part.LIST : Part.READER);
    }

    /// Leads back a step: from the note to the reader, from the reader to the list, from list and tree to the search
    /// field.
    void leave() {
        switch (focused().orElse(Part.SEARCH)) {
            case NOTE -> focus(Part.READER);
            case READER -> focus(isListReachable() ? Part.LIST : Part.SEARCH);
            case LIST, TREE, SEARCH -> focus(Part.SEARCH);
        }
    }

    private boolean isListReachable() {
        return panes.isSingle() || panes.isShown(Part.LIST);
    }

    /// A pane that has just come in can have the keyboard only when it is laid out.
    private void layOut() {
        if (panes.getScene() != null) {
            panes.getScene().getRoot().applyCss();
            panes.getScene().getRoot().layout();
        }
    }
}
