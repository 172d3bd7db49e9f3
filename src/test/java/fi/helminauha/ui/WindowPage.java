package fi.helminauha.ui;

import fi.helminauha.ui.browse.FilterPage;
import fi.helminauha.ui.browse.ListPage;
import fi.helminauha.ui.browse.SearchPage;
import fi.helminauha.ui.browse.TreePage;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.library.NotePage;
import fi.helminauha.ui.plan.PlanPage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The main window as a test sees and handles it. Page objects alone know ids and how keys and clicks reach the window.
/// Every act ends when what follows from it has been styled and laid out, as a person would not look earlier.
public final class WindowPage {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Stage stage;

    public WindowPage(Stage stage) {
        this.stage = stage;
    }

    public SearchPage search() {
        return new SearchPage(this);
    }

    public TreePage tree() {
        return new TreePage(this);
    }

    public ListPage list() {
        return new ListPage(this);
    }

    public FilterPage filters() {
        return new FilterPage(this);
    }

    public NotePage note() {
        return new NotePage(this);
    }

    public PlanPage plan() {
        return new PlanPage(this);
    }

    public Stage stage() {
        return stage;
    }

    /// Presses a key where the keyboard is.
    public WindowPage press(KeyCode code, KeyCode... held) {
        return press(1, code, held);
    }

    /// Presses a key several times within one frame.
    WindowPage press(int times, KeyCode code, KeyCode... held) {
        InterfaceThread.run(() -> {
            for (var i = 0; i < times; i++) {
                Event.fireEvent(keyboard(), InputEvents.press(code, held));
                Event.fireEvent(keyboard(), InputEvents.release(code, held));
            }
        });
        InterfaceThread.settle();
        return this;
    }

    /// Presses a key and waits for one frame: for walks of many keys.
    WindowPage pressLightly(KeyCode code) {
        InterfaceThread.run(() -> {
            Event.fireEvent(keyboard(), InputEvents.press(code));
            Event.fireEvent(keyboard(), InputEvents.release(code));
        });
        InterfaceThread.await("a frame", () -> true);
        return this;
    }

    /// Presses a button of the mouse somewhere in the window.
    public WindowPage pressMouse(MouseButton button) {
        InterfaceThread.run(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(scene().getRoot(), InputEvents.mouse(type, button));
            }
        });
        InterfaceThread.settle();
        return this;
    }

    /// Types letters where the keyboard is.
    public WindowPage write(String text) {
        text.codePoints()
                .forEach(letter -> InterfaceThread.run(
                        () -> Event.fireEvent(keyboard(), InputEvents.typed(Character.toString(letter)))));
        InterfaceThread.settle();
        return this;
    }

    private EventTarget keyboard() {
        return Objects.requireNonNullElse((EventTarget) scene().getFocusOwner(), scene());
    }

    private Scene scene() {
        return stage.getScene();
    }

    /// On the JavaFX thread: the node of an id or a style, if it is in the window.
    public <T> Optional<T> find(String selector, Class<T> type) {
        return Optional.ofNullable(stage.getScene())
                .map(scene -> scene.lookup(selector))
                .map(type::cast);
    }

    public <T extends Node, R> R see(String selector, Class<T> type, java.util.function.Function<T, R> look) {
        return InterfaceThread.get(() ->
                look.apply(find(selector, type).orElseThrow(() -> new AssertionError("there is no " + selector))));
    }

    public <T extends Node> void act(String selector, Class<T> type, Consumer<T> act) {
        see(selector, type, node -> {
            act.accept(node);
            return true;
        });
        InterfaceThread.settle();
    }

    /// Whether the node is there and seen.
    public boolean isShown(String selector) {
        return InterfaceThread.get(
                () -> find(selector, Node.class).filter(WindowPage::isSeen).isPresent());
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a label in the window says so.
    public boolean says(String words) {
        return InterfaceThread.get(() -> scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()) && isSeen(label)));
    }

    public WindowPage await(String what, BooleanSupplier state) {
        InterfaceThread.await(what, state);
        return this;
    }

    public WindowPage await(String what, BooleanSupplier state, Supplier<String> instead) {
        InterfaceThread.await(what, state, instead);
        return this;
    }

    /// Presses a button, as Space does.
    public WindowPage press(String button) {
        act(button, ButtonBase.class, ButtonBase::fire);
        return this;
    }

    /// Chooses an item of a menu button, at any depth.
    public WindowPage choose(String menu, String item) {
        InterfaceThread.run(item(menu, item)::fire);
        InterfaceThread.settle();
        return this;
    }

    /// An item of a menu button, at any depth, which may be chosen when the button is out of sight.
    public MenuItem item(String menu, String item) {
        return see(
                menu,
                LazyMenuButton.class,
                button -> items(button.choices().stream())
                        .filter(each -> item.equals(each.getId()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + item + " in " + menu)));
    }

    static Stream<MenuItem> items(Stream<MenuItem> items) {
        return items.flatMap(item -> item instanceof Menu menu
                ? Stream.concat(Stream.of(item), items(menu.getItems().stream()))
                : Stream.of(item));
    }

    /// The ids of a menu’s items that are ticked.
    public List<String> ticked(String menu) {
        return see(
                menu,
                LazyMenuButton.class,
                button -> items(button.choices().stream())
                        .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected()
                                || item instanceof CheckMenuItem check && check.isSelected())
                        .map(MenuItem::getId)
                        .toList());
    }

    /// The texts of the open menu, what stands in a menu of it after that one’s; empty if no menu is open.
    public List<String> menu() {
        return InterfaceThread.get(() -> openMenu().stream()
                .flatMap(menu -> items(menu.getItems().stream()))
                .map(item -> Objects.requireNonNullElse(item.getText(), "-"))
                .toList());
    }

    /// Chooses an item of the open menu, at any depth, by its id.
    public WindowPage chooseInMenu(String item) {
        InterfaceThread.run(() -> {
            var menu = openMenu().orElseThrow(() -> new AssertionError("no menu is open"));
            items(menu.getItems().stream())
                    .filter(each -> item.equals(each.getId()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + item + " in " + menu.getItems()))
                    .fire();
            menu.hide();
        });
        InterfaceThread.settle();
        return this;
    }

    private static Optional<ContextMenu> openMenu() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    public WindowPage speak(String language) {
        return choose("#language-menu", "language-" + language);
    }

    /// The letters on the language menu.
    public String language() {
        return see("#language-menu", MenuButton.class, MenuButton::getText);
    }

    public boolean isDark() {
        return InterfaceThread.get(
                () -> scene().getRoot().getPseudoClassStates().contains(DARK));
    }

    /// Asks the window to close, as its frame does.
    public WindowPage askToClose() {
        InterfaceThread.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        InterfaceThread.settle();
        return this;
    }

    public boolean isOpen() {
        return InterfaceThread.get(stage::isShowing);
    }

    /// The quiet line at the foot of the window; empty if there is none.
    public String notice() {
        return isShown("#notice") ? see("#notice-sentence", Labeled.class, Labeled::getText) : "";
    }

    public WindowPage awaitNotice(String beginning) {
        return await("the notice " + beginning, () -> notice().startsWith(beginning), this::notice);
    }

    /// The title in the reader; empty if no pearl is open.
    public String readTitle() {
        return InterfaceThread.get(() ->
                find(".passage-title", Node.class).map(Node::getAccessibleText).orElse(""));
    }

    public WindowPage awaitReading(String title) {
        return await("reading " + title, () -> readTitle().startsWith(title), this::readTitle);
    }

    public boolean isBookmarkedInReader() {
        return see("#reader-bookmark", javafx.scene.control.ToggleButton.class, toggle -> toggle.isSelected());
    }

    public String zoom() {
        return see("#zoom-percent", Button.class, Button::getText);
    }

    public double fontSize() {
        return see("#zoom-percent", Button.class, button -> button.getFont().getSize());
    }

    /// Which of the parts the keyboard is on: an id; empty if on none of them.
    public String focused() {
        return InterfaceThread.get(() -> {
            var parts = List.of(
                    "search-query",
                    "theme-tree",
                    "hit-list",
                    "reader",
                    "note-field",
                    "home-search",
                    "help",
                    "step-list",
                    "plan-title",
                    "team-begin",
                    "team-groups-people");
            for (Node node = scene().getFocusOwner(); node != null; node = node.getParent()) {
                if (parts.contains(Objects.requireNonNullElse(node.getId(), ""))) {
                    return node.getId();
                }
            }
            return "";
        });
    }

    public WindowPage awaitFocus(String id) {
        return await("the keyboard on " + id, () -> focused().equals(id), this::focused);
    }

    /// Where the borders between the panes are, in pixels from the window’s left side.
    public List<Double> borders() {
        return see(
                ".panes",
                SplitPane.class,
                panes -> Arrays.stream(panes.getDividerPositions())
                        .mapToObj(share -> share * panes.getWidth())
                        .toList());
    }

    /// Draws a border with the mouse.
    /// @param border  0 for the first from the left
    /// @param by      pixels to the right; negative for to the left
    public WindowPage drawBorder(int border, double by) {
        act(".panes", SplitPane.class, panes -> {
            var divider = panes.lookupAll(".split-pane-divider").stream()
                    .sorted(Comparator.comparingDouble(each -> each.getLayoutX()))
                    .skip(border)
                    .findFirst()
                    .orElseThrow();
            var middle = divider.localToScene(0, divider.getLayoutBounds().getCenterY());
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                var at = type == MouseEvent.MOUSE_PRESSED ? middle : middle.add(by, 0);
                Event.fireEvent(divider, InputEvents.mouse(type, MouseButton.PRIMARY, at, at));
            }
        });
        return this;
    }

    /// The ids of the panes from left to right.
    public List<String> panes() {
        return see(
                ".panes",
                SplitPane.class,
                panes -> panes.getItems().stream()
                        .map(pane -> pane.lookup("#theme-tree") != null
                                ? "tree"
                                : pane.lookup("#hit-list") != null ? "list" : "reader")
                        .toList());
    }

    /// What cannot be read whole: words beyond the window’s sides, and buttons and labels whose words are cut.
    public List<String> cut() {
        return faults(SceneFaults::cut);
    }

    /// What a screen reader would have no name for, of everything that can be clicked, typed into or reached by Tab.
    public List<String> namelessControls() {
        return faults(SceneFaults::namelessControls);
    }

    /// The controls whose name does not have the words that are seen on them.
    public List<String> labelsMissingInNames() {
        return faults(SceneFaults::labelsMissingInNames);
    }

    /// What can be pressed and is less than 24 pixels wide or high.
    public List<String> smallTargets() {
        return faults(SceneFaults::smallTargets);
    }

    /// The fields of one line that stand in forms, where they are not all equally high.
    public List<String> unevenFields() {
        return faults(SceneFaults::unevenFields);
    }

    /// The texts in which a letter after an underscore would be taken for a key.
    public List<String> keysInTexts() {
        return faults(SceneFaults::keysInTexts);
    }

    private List<String> faults(Function<Scene, List<String>> kind) {
        return InterfaceThread.get(() -> kind.apply(scene()));
    }
}
