package fi.helminauha.ui.kit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work anywhere in the main window, in the order in which the guide lists them.
public enum Shortcut {
    HOME("home", false, Keys.of(KeyCode.HOME, KeyCombination.ALT_DOWN)),
    SEARCH("search", false, Keys.of(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
    LIST("list", false, Keys.of(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
    TREE("tree", false, Keys.of(KeyCode.T, KeyCombination.SHORTCUT_DOWN)),
    READER("reader", false, Keys.of(KeyCode.R, KeyCombination.SHORTCUT_DOWN)),
    BOOKMARK("bookmark", false, Keys.of(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
    NOTE("note", false, Keys.of(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
    ADD_TO_SESSION("add-to-session", false, Keys.of(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    TEAM("team", false, Keys.of(KeyCode.J, KeyCombination.SHORTCUT_DOWN)),
    FIND("find", false, Keys.of(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
    PRINT("print", true, Keys.of(KeyCode.P, KeyCombination.SHORTCUT_DOWN)),
    BACK("back", false, Keys.of(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    FORWARD("forward", false, Keys.of(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    ZOOM_IN(
            "zoom.in",
            true,
            Keys.of(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY)
                    .or(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY)
                    .or(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_OUT(
            "zoom.out",
            true,
            Keys.of(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN).or(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_RESET(
            "zoom.reset",
            true,
            Keys.of(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN).or(KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN)),
    FOLD_TREE("fold.tree", false, Keys.of(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN)),
    FOLD_LIST("fold.list", false, Keys.of(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN)),
    FULL_SCREEN(
            "full-screen",
            true,
            Keys.of(KeyCode.F11).or(KeyCode.F, KeyCombination.CONTROL_DOWN, KeyCombination.META_DOWN)),
    CLOSE("close", true, Keys.of(KeyCode.W, KeyCombination.SHORTCUT_DOWN)),
    QUIT("quit", true, Keys.of(KeyCode.Q, KeyCombination.SHORTCUT_DOWN)),
    HELP("help", true, Keys.of(KeyCode.F1));

    private final String name;
    private final boolean isEverywhere;
    // A list of JavaFX’s combinations, which cannot be changed, though nothing says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Keys keys;

    /// @param isEverywhere  whether it works over the planner and the guide as well as over the pearls
    Shortcut(String name, boolean isEverywhere, Keys keys) {
        this.name = name;
        this.isEverywhere = isEverywhere;
        this.keys = keys;
    }

    public static Optional<Shortcut> of(KeyEvent event) {
        return Stream.of(values())
                .filter(shortcut -> shortcut.keys.match(event))
                .findFirst();
    }

    public boolean isEverywhere() {
        return isEverywhere;
    }

    /// What the guide calls it.
    public String key() {
        return "shortcut." + name;
    }

    public Keys keys() {
        return keys;
    }
}
