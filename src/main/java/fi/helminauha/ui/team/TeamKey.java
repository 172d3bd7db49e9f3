package fi.helminauha.ui.team;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private final String name;
    private final String cap;
    private final List<KeyCombination> keys;

    TeamKey(String name, String cap, KeyCombination... keys) {
        this.name = name;
        this.cap = cap;
        this.keys = List.of(keys);
    }

    private static KeyCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// A sign that some keyboards have on the upper half of a key.
    private static KeyCombination typed(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
    }

    /// The end of the keys of its words.
    String word() {
        return name;
    }

    /// What is printed on the key.
    String cap() {
        return cap;
    }

    static Optional<TeamKey> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(key -> key.keys.stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }

    /// Whether it works while somebody types: keys that no text needs.
    boolean isForTyping(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }
}
