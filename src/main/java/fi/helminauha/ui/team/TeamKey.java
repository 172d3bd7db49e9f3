package fi.helminauha.ui.team;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What the leader can do with a key while a team goes through a pearl. A clicker sends PageUp and PageDown.
enum TeamKey {
    PREVIOUS(
            "previous", "←", plain(KeyCode.LEFT), plain(KeyCode.UP), plain(KeyCode.PAGE_UP), plain(KeyCode.BACK_SPACE)),
    NEXT("next", "→", plain(KeyCode.SPACE), plain(KeyCode.RIGHT), plain(KeyCode.DOWN), plain(KeyCode.PAGE_DOWN)),
    FIRST("first", "Home", plain(KeyCode.HOME)),
    LAST("last", "End", plain(KeyCode.END)),
    PAUSE("pause", "P", plain(KeyCode.P)),
    PLUS("plus", "+", typed(KeyCode.PLUS), typed(KeyCode.EQUALS), typed(KeyCode.ADD)),
    MINUS("minus", "−", plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT)),
    SKIP("skip", "O", plain(KeyCode.O)),
    LEADER("leader", "H", plain(KeyCode.H)),
    GROUPS("groups", "G", plain(KeyCode.G)),
    DARK("dark", "D", plain(KeyCode.D)),
    END("end", "Esc", plain(KeyCode.ESCAPE));

    private static final Set<KeyCode> SIGNS =
            EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.MINUS, KeyCode.SUBTRACT);

    private final String name;
    private final String cap;
    private final List<KeyCodeCombination> keys;

    TeamKey(String name, String cap, KeyCodeCombination... keys) {
        this.name = name;
        this.cap = cap;
        this.keys = List.of(keys);
    }

    private static KeyCodeCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// A sign that some keyboards have on the upper half of a key.
    private static KeyCodeCombination typed(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
    }

    /// The end of the keys of its words.
    String word() {
        return name;
    }

    /// What is printed on the key.
    /// @param isHeld  whether another key is held with a letter or a sign
    String cap(boolean isHeld) {
        return isHeld && keys.stream().allMatch(TeamKey::isCharacter) ? (isOfWindow() ? "Alt " : "Ctrl ") + cap : cap;
    }

    /// Whether Ctrl with its key is the window’s: it makes texts larger or smaller, or prints.
    private boolean isOfWindow() {
        return this == PLUS || this == MINUS || this == PAUSE;
    }

    /// @param isHeld  whether another key is held with a letter or a sign, Ctrl, or Alt where Ctrl has another meaning
    static Optional<TeamKey> of(KeyEvent event, boolean isHeld) {
        return Arrays.stream(values())
                .filter(key -> key.keys.stream().anyMatch(keys -> key.isOf(event, keys, isHeld)))
                .findFirst();
    }

    private boolean isOf(KeyEvent event, KeyCodeCombination keys, boolean isHeld) {
        if (!isHeld || !isCharacter(keys)) {
            return keys.match(event);
        }
        var holds = isOfWindow()
                ? event.isAltDown() && !event.isShortcutDown()
                : event.isShortcutDown() && !event.isAltDown();
        return holds && keys.getCode() == event.getCode();
    }

    /// Whether somebody who speaks or whose hand slips may write it without wanting anything: WCAG 2.1.4.
    private static boolean isCharacter(KeyCodeCombination keys) {
        return keys.getCode().isLetterKey() || SIGNS.contains(keys.getCode());
    }

    /// Whether it works while somebody types: keys that no text needs.
    boolean isForTyping(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }
}
