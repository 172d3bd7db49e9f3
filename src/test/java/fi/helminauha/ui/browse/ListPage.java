package fi.helminauha.ui.browse;

import fi.helminauha.search.Hit;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.kit.LazyMenuButton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The list of pearls, or what stands in its place, as a test sees and handles it.
public final class ListPage {
    private static final String LIST = "#hit-list";
    /// In pixels, at a text size of 100 %: padding, gaps, and a title of one line beside its star.
    private static final double MOST_AROUND_WORDS = 60;

    private final WindowPage window;

    public ListPage(WindowPage window) {
        this.window = window;
    }

    /// The ids of the pearls from top to bottom.
    public List<String> pearls() {
        return window.see(LIST, ListView.class, ListPage::ids);
    }

    private static List<String> ids(ListView<?> list) {
        return list.getItems().stream()
                .map(item -> ((Hit) item).card().id().value())
                .toList();
    }

    public ListPage awaitPearls(String... ids) {
        return awaitPearls(List.of(ids));
    }

    public ListPage awaitPearls(List<String> ids) {
        window.await("the pearls " + ids, () -> pearls().equals(ids), this::toString);
        return this;
    }

    public ListPage awaitFirst(String id) {
        window.await("first " + id, () -> pearls().stream().findFirst().equals(Optional.of(id)), this::toString);
        return this;
    }

    public ListPage awaitNumber(int number) {
        window.await(number + " pearls", () -> pearls().size() == number, this::toString);
        return this;
    }

    /// The line above the list.
    public String caption() {
        return window.see("#hit-count", Labeled.class, Labeled::getText);
    }

    /// What the lines above the list say of how it was searched, divided by `|`.
    public String notes() {
        return window.see(
                "#answer-notes",
                Parent.class,
                notes -> notes.getChildrenUnmodifiable().stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .collect(Collectors.joining("|")));
    }

    /// The chips of what plain words asked for, divided by `|`; empty where there are none.
    public String chips() {
        return window.isShown("#soft-filters")
                ? window.see(
                        "#soft-filters",
                        Parent.class,
                        chips -> chips.getChildrenUnmodifiable().stream()
                                .map(chip -> ((Button) chip).getText())
                                .collect(Collectors.joining("|")))
                : "";
    }

    /// Takes the first chip off.
    public ListPage takeChip() {
        window.act(
                "#soft-filters",
                Parent.class,
                chips -> ((Button) chips.getChildrenUnmodifiable().getFirst()).fire());
        return this;
    }

    public ListPage open(String id) {
        window.act(
                LIST,
                ListView.class,
                list -> list.getSelectionModel().clearAndSelect(ids(list).indexOf(id)));
        return this;
    }

    /// The pearls of all chosen rows.
    public List<String> allChosen() {
        return window.see(
                LIST,
                ListView.class,
                list -> list.getSelectionModel().getSelectedItems().stream()
                        .map(hit -> ((Hit) hit).card().id().value())
                        .toList());
    }

    /// The chosen row’s pearl; empty if there is none.
    public String chosen() {
        return window.see(
                LIST,
                ListView.class,
                list -> list.getSelectionModel().getSelectedItem() instanceof Hit hit
                        ? hit.card().id().value()
                        : "");
    }

    public ListPage focus() {
        window.act(LIST, ListView.class, ListView::requestFocus);
        return this;
    }

    /// Brings a pearl’s row into sight.
    public ListPage scrollTo(String id) {
        window.act(LIST, ListView.class, list -> list.scrollTo(ids(list).indexOf(id)));
        window.await(
                "the row of " + id,
                () -> window.see(LIST, ListView.class, list -> findRow(list, id).isPresent()));
        return this;
    }

    /// Clicks the star in a pearl’s row.
    public ListPage star(String id) {
        scrollTo(id);
        window.act(LIST, ListView.class, list -> star(list, id).fire());
        return this;
    }

    /// What the star in a pearl’s row would do.
    public String starSays(String id) {
        scrollTo(id);
        return window.see(LIST, ListView.class, list -> star(list, id).getAccessibleText());
    }

    /// Whether a pearl’s row has the mark of a note.
    public boolean hasNoteMark(String id) {
        scrollTo(id);
        return window.see(
                LIST,
                ListView.class,
                list -> row(list, id).lookup(".note-mark") instanceof Node mark && mark.isVisible());
    }

    /// A point on the screen within a pearl’s row.
    public Point2D place(String id) {
        scrollTo(id);
        return window.see(LIST, ListView.class, list -> {
            var row = row(list, id);
            return row.localToScreen(row.getWidth() * 0.4, row.getHeight() * 0.5);
        });
    }

    private static Button star(ListView<?> list, String id) {
        return (Button) row(list, id).lookup(".star-button");
    }

    private static ListCell<?> row(ListView<?> list, String id) {
        return findRow(list, id).orElseThrow(() -> new AssertionError("no row in sight of " + id));
    }

    private static Optional<? extends ListCell<?>> findRow(ListView<?> list, String id) {
        return list.lookupAll(".hit-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.getItem() instanceof Hit hit
                        && hit.card().id().value().equals(id))
                .findFirst();
    }

    /// How many rows show words, whether there is a pearl in them or not.
    public long rowsWithWords() {
        return window.see(
                LIST,
                ListView.class,
                list -> list.lookupAll(".hit").stream().filter(Node::isVisible).count());
    }

    public ListPage awaitRowsWithWords(int number) {
        window.await(number + " rows with words", () -> rowsWithWords() == number, this::toString);
        return this;
    }

    /// How many rows are seen whole.
    public long wholeRows() {
        return window.see(LIST, ListView.class, list -> {
            var seen = list.localToScene(list.getBoundsInLocal());
            return list.lookupAll(".hit-cell").stream()
                    .filter(cell -> ((ListCell<?>) cell).getItem() != null)
                    .map(cell -> cell.localToScene(cell.getBoundsInLocal()))
                    .filter(row -> row.getMinY() >= seen.getMinY() - 1 && row.getMaxY() <= seen.getMaxY() + 1)
                    .count();
        });
    }

    /// What is wrong with the heights of rows in sight: words that are cut, or room that no words need.
    public List<String> wrongHeights() {
        return window.see(
                LIST,
                ListView.class,
                list -> list.lookupAll(".hit").stream()
                        .filter(Node::isVisible)
                        .flatMap(row -> wrongHeights((Region) row, ".hit-title", ".hit-facts", ".hit-snippet"))
                        .toList());
    }

    /// The facts in sight whose mark of origin would begin a line of its own.
    /// @param width  of the facts, in pixels
    List<String> marksAloneIn(double width) {
        return window.see(
                LIST,
                ListView.class,
                list -> list.lookupAll(".hit-facts").stream()
                        .map(TextFlow.class::cast)
                        .filter(facts -> facts.getChildren().getLast().isVisible())
                        .filter(facts -> {
                            facts.resize(width, facts.prefHeight(width));
                            facts.layout();
                            return facts.getChildren()
                                            .getLast()
                                            .getBoundsInParent()
                                            .getMinX()
                                    < 2;
                        })
                        .map(facts -> ((Text) facts.getChildren().getFirst()).getText())
                        .toList());
    }

    /// What is wrong with the height of one row.
    /// @param selectors  of the parts that hold words
    static Stream<String> wrongHeights(Region row, String... selectors) {
        var parts = Stream.of(selectors).map(part -> (Region) row.lookup(part)).toList();
        var cut = parts.stream()
                .filter(part -> part.getHeight() < needed(part) - 1)
                .map(part -> part.getStyleClass() + " is " + part.getHeight() + " high and needs " + needed(part));
        var words = parts.stream().mapToDouble(ListPage::needed).sum();
        var loose = row.getHeight() > words + MOST_AROUND_WORDS
                ? Stream.of("a row is " + row.getHeight() + " high for words of " + words)
                : Stream.<String>empty();
        return Stream.concat(cut, loose);
    }

    private static double needed(Region part) {
        return part.prefHeight(part.getWidth());
    }

    /// The passages of a pearl’s row that are marked as found.
    public String marked(String id) {
        return window.see(
                LIST,
                ListView.class,
                list -> row(list, id).lookupAll(".hit-mark").stream()
                        .map(node -> ((Labeled) node).getText())
                        .collect(Collectors.joining(" ")));
    }

    /// The passage in a pearl’s row.
    public String passage(String id) {
        scrollTo(id);
        return window.see(
                LIST,
                ListView.class,
                list -> row(list, id).lookupAll(".hit-snippet Text").stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining()));
    }

    /// What a screen reader says of a pearl’s row.
    public String said(String id) {
        scrollTo(id);
        return window.see(LIST, ListView.class, list -> row(list, id).getAccessibleText());
    }

    public ListPage order(int number) {
        window.act(
                "#list-order",
                LazyMenuButton.class,
                menu -> menu.choices().get(number).fire());
        return this;
    }

    /// What stands in place of an empty list: title, advice and what the button offers; empty where the list is shown.
    public String instead() {
        return window.isShown("#list-empty")
                ? window.see(
                        "#list-empty",
                        Parent.class,
                        empty -> empty.getChildrenUnmodifiable().stream()
                                .filter(node -> node instanceof Labeled && node.isVisible())
                                .map(node -> ((Labeled) node).getText())
                                .collect(Collectors.joining("|")))
                : "";
    }

    public ListPage awaitInstead(String beginning) {
        window.await("the words " + beginning, () -> instead().startsWith(beginning), this::toString);
        return this;
    }

    /// Presses the button under these words.
    public ListPage act() {
        window.press("#list-empty-act");
        return this;
    }

    @Override
    public String toString() {
        return pearls() + " " + instead();
    }
}
