package fi.helminauha.ui.present;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What the trainer can do with a key, in either window. A clicker sends PageUp and PageDown, some the arrows, a
/// full stop for black, and F5 and Esc by turns from its start button. The keys of moving, black and white are those
/// of PowerPoint and Impress. A digit is no key of its own: it begins the number of a step (see [TypedStep]).
enum PresenterKey {
    PREVIOUS(
            "previous",
            "←",
            plain(KeyCode.LEFT),
            plain(KeyCode.UP),
            plain(KeyCode.PAGE_UP),
            plain(KeyCode.BACK_SPACE),
            plain(KeyCode.P)),
    NEXT(
            "next",
            "",
            plain(KeyCode.SPACE),
            plain(KeyCode.RIGHT),
            plain(KeyCode.DOWN),
            plain(KeyCode.PAGE_DOWN),
            plain(KeyCode.ENTER),
            plain(KeyCode.N)),
    FIRST("first", "Home", plain(KeyCode.HOME)),
    LAST("last", "End", plain(KeyCode.END)),
    BLACK("black", "B", plain(KeyCode.B), plain(KeyCode.PERIOD), plain(KeyCode.DECIMAL)),
    WHITE("white", "W", plain(KeyCode.W), plain(KeyCode.COMMA)),
    FREEZE("freeze", "F", plain(KeyCode.F)),
    CLOCK("clock", "T", plain(KeyCode.T)),
    BREAK("break", "R", plain(KeyCode.R)),
    STEPS("steps", "G", plain(KeyCode.G)),
    SWAP("swap", "X", plain(KeyCode.X)),
    AUDIENCE("audience", "A", plain(KeyCode.A)),
    INSERT("insert", "Ctrl+K", new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
    END("end", "Esc", plain(KeyCode.ESCAPE)),
    PLUS("plus", "+", typed(KeyCode.PLUS), typed(KeyCode.EQUALS), typed(KeyCode.ADD)),
    PLUS_FIVE("plus-five", "M", plain(KeyCode.M)),
    MINUS("minus", "−", plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT)),
    PAUSE("pause", "S", plain(KeyCode.S)),
    SKIP("skip", "O", plain(KeyCode.O)),
    DARK("dark", "D", plain(KeyCode.D)),
    SHOW("show", "F5", new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_ANY)),
    CATCH_UP("catch-up", "L", plain(KeyCode.L));

    private static final Set<KeyCode> SIGNS = EnumSet.of(
            KeyCode.PERIOD,
            KeyCode.DECIMAL,
            KeyCode.COMMA,
            KeyCode.PLUS,
            KeyCode.EQUALS,
            KeyCode.ADD,
            KeyCode.MINUS,
            KeyCode.SUBTRACT);

    private final String name;
    private final String cap;
    // A list of JavaFX’s combinations, which cannot be changed, though nothing says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCodeCombination> keys;

    PresenterKey(String name, String cap, KeyCodeCombination... keys) {
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

    /// What is printed on the key; empty for the space bar, which has a word of its own.
    /// @param isHeld  whether another key is held with a letter or a sign
    String cap(boolean isHeld) {
        return isHeld && cap.length() == 1 && !isArrow() ? (isOfText() ? "Alt " : "Ctrl ") + cap : cap;
    }

    private boolean isArrow() {
        return this == PREVIOUS;
    }

    /// Ctrl with the signs of more and less makes texts larger and smaller.
    private boolean isOfText() {
        return this == PLUS || this == MINUS;
    }

    /// @param isHeld  whether another key is held with a letter or a sign, Ctrl or, with plus and minus, Alt
    static Optional<PresenterKey> of(KeyEvent event, boolean isHeld) {
        return Arrays.stream(values())
                .filter(key -> key.keys.stream().anyMatch(keys -> key.isOf(event, keys, isHeld)))
                .findFirst();
    }

    private boolean isOf(KeyEvent event, KeyCodeCombination keys, boolean isHeld) {
        if (!isHeld || !isCharacter(keys)) {
            return keys.match(event);
        }
        var holds = isOfText()
                ? event.isAltDown() && !event.isShortcutDown()
                : event.isShortcutDown() && !event.isAltDown();
        return holds && keys.getCode() == event.getCode();
    }

    /// Whether somebody who speaks or whose hand slips may write it without wanting anything: WCAG 2.1.4.
    private static boolean isCharacter(KeyCodeCombination keys) {
        return keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                && (keys.getCode().isLetterKey() || SIGNS.contains(keys.getCode()));
    }
}
