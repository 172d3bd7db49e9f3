package fi.helminauha.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work anywhere in the main window, in the order in which the guide lists them.
public enum Shortcut {
    SEARCH("search", new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
    LIST("list", new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
    TREE("tree", new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN)),
    READER("reader", new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN)),
    BOOKMARK("bookmark", new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
    ADD_TO_SESSION("add-to-session", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    FIND("find", new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
    BACK("back", new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    FORWARD("forward", new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    ZOOM_IN(
            "zoom.in",
            true,
            new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY)),
    ZOOM_IN_SHIFTED(
            "zoom.in",
            true,
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY)),
    ZOOM_IN_PAD("zoom.in", true, new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_OUT("zoom.out", true, new KeyCodeCombination(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_OUT_PAD("zoom.out", true, new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_RESET("zoom.reset", true, new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_RESET_PAD("zoom.reset", true, new KeyCodeCombination(KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN)),
    FOLD_TREE("fold.tree", new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN)),
    FOLD_LIST("fold.list", new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN)),
    FULL_SCREEN("full-screen", true, new KeyCodeCombination(KeyCode.F11)),
    FULL_SCREEN_MAC(
            "full-screen",
            true,
            new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN, KeyCombination.META_DOWN)),
    CLOSE("close", true, new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN)),
    QUIT("quit", true, new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN)),
    HELP("help", true, new KeyCodeCombination(KeyCode.F1));

    private final String name;
    private final boolean isEverywhere;
    private final KeyCombination keys;

    Shortcut(String name, KeyCombination keys) {
        this(name, false, keys);
    }

    /// @param isEverywhere  whether it works over the planner and the guide as well as over the pearls
    Shortcut(String name, boolean isEverywhere, KeyCombination keys) {
        this.name = name;
        this.isEverywhere = isEverywhere;
        this.keys = keys;
    }

    static Optional<Shortcut> of(KeyEvent event) {
        return Stream.of(values())
                .filter(shortcut -> shortcut.keys.match(event))
                .findFirst();
    }

    boolean isEverywhere() {
        return isEverywhere;
    }

    /// What the guide calls it; shortcuts of one name do the same.
    String key() {
        return "shortcut." + name;
    }

    KeyCombination keys() {
        return keys;
    }

    /// The first shortcut of each name.
    static List<Shortcut> listed() {
        return List.of(values()).stream()
                .filter(shortcut -> List.of(values()).stream()
                        .filter(other -> other.name.equals(shortcut.name))
                        .findFirst()
                        .orElseThrow()
                        .equals(shortcut))
                .toList();
    }
}
