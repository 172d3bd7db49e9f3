package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.Keys;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the planner, in the order in which the guide lists them.
enum PlanShortcut {
    ADD("add", false, Keys.of(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    OWN("own", false, Keys.of(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    EDIT("edit", true, Keys.of(KeyCode.ENTER).or(KeyCode.F2)),
    UP("up", false, Keys.of(KeyCode.UP, KeyCombination.ALT_DOWN)),
    DOWN("down", false, Keys.of(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
    MORE(
            "more",
            true,
            Keys.of(KeyCode.PLUS, KeyCombination.SHIFT_ANY)
                    .or(KeyCode.EQUALS, KeyCombination.SHIFT_ANY)
                    .or(KeyCode.ADD)),
    LESS("less", true, Keys.of(KeyCode.MINUS).or(KeyCode.SUBTRACT)),
    CUT("cut", true, Keys.of(KeyCode.X, KeyCombination.SHORTCUT_DOWN)),
    COPY("copy", true, Keys.of(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
    PASTE("paste", true, Keys.of(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
    REMOVE("remove", true, Keys.of(KeyCode.DELETE)),
    UNDO("undo", false, Keys.of(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
    REDO(
            "redo",
            false,
            Keys.of(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)
                    .or(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    PRESENT("present", false, Keys.of(KeyCode.F5)),
    REHEARSE("rehearse", false, Keys.of(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
    LEAVE("leave", false, Keys.of(KeyCode.LEFT, KeyCombination.ALT_DOWN));

    private final String name;
    private final boolean isOfSteps;
    // A list of JavaFX’s combinations, which cannot be changed, though nothing says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Keys keys;

    /// @param isOfSteps  whether it works only where the keyboard is on the string: in a field the keys mean the text
    PlanShortcut(String name, boolean isOfSteps, Keys keys) {
        this.name = name;
        this.isOfSteps = isOfSteps;
        this.keys = keys;
    }

    /// What the guide calls it.
    String key() {
        return "plan.shortcut." + name;
    }

    Keys keys() {
        return keys;
    }

    static Optional<PlanShortcut> of(KeyEvent event, boolean isOnSteps) {
        return Stream.of(values())
                .filter(shortcut -> isOnSteps || !shortcut.isOfSteps)
                .filter(shortcut -> shortcut.keys.match(event))
                .findFirst();
    }
}
