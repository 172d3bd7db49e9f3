package fi.helminauha.ui.browse;

import fi.helminauha.ui.WindowPage;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The theme tree as a test sees and handles it.
public final class TreePage {
    private static final String TREE = "#theme-tree";

    private final WindowPage window;

    public TreePage(WindowPage window) {
        this.window = window;
    }

    /// Chooses a row by its name, folded or not.
    public TreePage choose(String name) {
        window.act(TREE, TreeView.class, tree -> select(tree, name));
        return this;
    }

    /// Opens a row that is no place of pearls, as Enter does.
    public TreePage enter(String name) {
        window.await("the row " + name, () -> names().contains(name), () -> names().toString());
        choose(name).focus();
        window.press(KeyCode.ENTER);
        return this;
    }

    /// Takes a row away, as Delete does.
    public TreePage remove(String name) {
        choose(name).focus();
        window.press(KeyCode.DELETE);
        return this;
    }

    /// The names of all rows, folded or not.
    @SuppressWarnings("unchecked")
    public List<String> names() {
        return window.see(
                TREE,
                TreeView.class,
                tree -> items(((TreeView<TreeEntry>) tree).getRoot())
                        .map(item -> item.getValue().name())
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static void select(TreeView<?> view, String name) {
        var tree = (TreeView<TreeEntry>) view;
        var item = items(tree.getRoot())
                .filter(each -> each.getValue().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name));
        tree.getSelectionModel().select(item);
    }

    private static Stream<TreeItem<TreeEntry>> items(TreeItem<TreeEntry> root) {
        return root.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), items(child)));
    }

    /// A point on the screen within a row that is in sight.
    public Point2D place(String name) {
        return window.see(
                TREE,
                TreeView.class,
                tree -> tree.lookupAll(".tree-cell").stream()
                        .map(node -> (TreeCell<?>) node)
                        .filter(cell -> cell.getItem() instanceof TreeEntry entry
                                && entry.name().equals(name))
                        .map(cell -> cell.localToScreen(cell.getWidth() / 2, cell.getHeight() / 2))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no row in sight of " + name)));
    }

    /// The name of the chosen row; empty if there is none.
    public String chosen() {
        return window.see(
                TREE,
                TreeView.class,
                tree -> tree.getSelectionModel().getSelectedItem() instanceof TreeItem<?> item
                                && item.getValue() instanceof TreeEntry entry
                        ? entry.name()
                        : "");
    }

    public TreePage focus() {
        window.act(TREE, TreeView.class, TreeView::requestFocus);
        return this;
    }

    /// The rows that are unfolded, each with its count if it has one: `Kaikki helmet 16`.
    public List<String> rows() {
        return window.see(
                TREE,
                TreeView.class,
                tree -> tree.lookupAll(".tree-entry").stream()
                        .map(node -> (TreeCell<?>) node)
                        .filter(cell -> !cell.isEmpty() && cell.getTreeItem() != null)
                        .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                        .map(cell -> (text(cell, ".tree-name > .words") + " " + text(cell, ".tree-count")).strip())
                        .toList());
    }

    private static String text(TreeCell<?> cell, String selector) {
        return ((Text) cell.lookup(selector)).getText();
    }

    /// The count in the row of that name; empty if the row has none.
    public String count(String name) {
        return rows().stream()
                .filter(row -> row.startsWith(name))
                .map(row -> row.substring(name.length()).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name));
    }

    /// What is wrong with the heights of rows in sight: words that are cut, or room that no words need.
    public List<String> wrongHeights() {
        return window.see(
                TREE,
                TreeView.class,
                tree -> tree.lookupAll(".tree-row").stream()
                        .filter(Node::isVisible)
                        .flatMap(row -> ListPage.wrongHeights((Region) row, ".tree-name"))
                        .toList());
    }

    public TreePage awaitRow(String row) {
        window.await("the row " + row, () -> rows().contains(row), () -> rows().toString());
        return this;
    }
}
