package fi.helminauha.ui.reader;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work in the whole pane; those of the page itself are in [ReaderKeyboard]. The window may take them
/// first.
enum ReaderShortcut {
    FIND(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
    BACK(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    FORWARD(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    ZOOM_IN(new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_IN_SHIFTED(new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY)),
    ZOOM_IN_PAD(new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_OUT(new KeyCodeCombination(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_OUT_PAD(new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN)),
    ZOOM_RESET(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN));

    // JavaFX’s combinations cannot be changed, though nothing says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final KeyCombination keys;

    ReaderShortcut(KeyCombination keys) {
        this.keys = keys;
    }

    static Optional<ReaderShortcut> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.keys.match(event))
                .findFirst();
    }
}
