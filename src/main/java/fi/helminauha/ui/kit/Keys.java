package fi.helminauha.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// The keys of one act: any of them does it, and the first is the one that people are told.
///
/// ```java
/// UNDO(Keys.of(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
/// MORE(Keys.of(KeyCode.PLUS, KeyCombination.SHIFT_ANY).or(KeyCode.ADD));
/// ```
public record Keys(List<KeyCombination> combinations) {
    public Keys {
        combinations = List.copyOf(combinations);
    }

    public static Keys of(KeyCode code, Modifier... held) {
        return new Keys(List.of(new KeyCodeCombination(code, held)));
    }

    public Keys or(KeyCode code, Modifier... held) {
        var all = new ArrayList<>(combinations);
        all.add(new KeyCodeCombination(code, held));
        return new Keys(all);
    }

    public boolean match(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.match(event));
    }

    /// What is printed on the first keys, as `Ctrl+Enter`; as the system names them.
    public String shown() {
        // JavaFX has a sign for it that stands on few keyboards.
        return combinations.getFirst().getDisplayText().replace("↵", "Enter");
    }
}
