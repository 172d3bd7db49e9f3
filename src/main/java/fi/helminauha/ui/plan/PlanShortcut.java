package fi.helminauha.ui.plan;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the planner, in the order in which the guide lists them.
enum PlanShortcut {
    ADD("add", false, new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    OWN("own", false, new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    EDIT("edit", true, new KeyCodeCombination(KeyCode.ENTER)),
    EDIT_F2("edit", true, new KeyCodeCombination(KeyCode.F2)),
    UP("up", false, new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN)),
    DOWN("down", false, new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
    MORE("more", true, new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHIFT_ANY)),
    MORE_SHIFTED("more", true, new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_ANY)),
    MORE_PAD("more", true, new KeyCodeCombination(KeyCode.ADD)),
    LESS("less", true, new KeyCodeCombination(KeyCode.MINUS)),
    LESS_PAD("less", true, new KeyCodeCombination(KeyCode.SUBTRACT)),
    CUT("cut", true, new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN)),
    COPY("copy", true, new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
    PASTE("paste", true, new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
    REMOVE("remove", true, new KeyCodeCombination(KeyCode.DELETE)),
    UNDO("undo", false, new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
    REDO("redo", false, new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
    REDO_SHIFTED(
            "redo", false, new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    PRESENT("present", false, new KeyCodeCombination(KeyCode.F5)),
    REHEARSE("rehearse", false, new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
    LEAVE("leave", false, new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));

    private final String name;
    private final boolean isOfSteps;
    private final KeyCombination keys;

    /// @param isOfSteps  whether it works only where the keyboard is on the string: in a field the keys mean the text
    PlanShortcut(String name, boolean isOfSteps, KeyCombination keys) {
        this.name = name;
        this.isOfSteps = isOfSteps;
        this.keys = keys;
    }

    /// What the guide calls it; shortcuts of one name do the same.
    String key() {
        return "plan.shortcut." + name;
    }

    KeyCombination keys() {
        return keys;
    }

    static Optional<PlanShortcut> of(KeyEvent event, boolean isOnSteps) {
        return Stream.of(values())
                .filter(shortcut -> isOnSteps || !shortcut.isOfSteps)
                .filter(shortcut -> shortcut.keys.match(event))
                .findFirst();
    }

    /// The first shortcut of each name.
    static Stream<PlanShortcut> listed() {
        return Stream.of(values())
                .filter(shortcut -> Stream.of(values())
                        .filter(other -> other.name.equals(shortcut.name))
                        .findFirst()
                        .orElseThrow()
                        .equals(shortcut));
    }
}
