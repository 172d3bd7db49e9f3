package fi.helminauha.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Undoes in a field of its own what was typed until a pause, or what was pasted, a step at a time. A field of the plan
/// is undone with the plan instead. Used on the JavaFX thread.
public final class TextUndo {
    /// Who has not typed for so long has thought of something else.
    private static final Duration PAUSE = Duration.ofMillis(1500);

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final TextInputControl field;
    private final InstantSource clock;
    private final Deque<String> past = new ArrayDeque<>();
    private final Deque<String> future = new ArrayDeque<>();
    private Instant typed = Instant.EPOCH;
    private boolean isGoing;

    private TextUndo(TextInputControl field, InstantSource clock) {
        this.field = field;
        this.clock = clock;
        field.textProperty().subscribe((before, now) -> {
            if (!isGoing) {
                note(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(now, ""));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                go(past, future);
                event.consume();
            } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
                go(future, past);
                event.consume();
            }
        });
    }

    /// @param clock  tells how long nothing was typed
    public static TextUndo serve(TextInputControl field, InstantSource clock) {
        return new TextUndo(field, clock);
    }

    /// Undoes nothing of what was typed so far: the field shows another text.
    public void forget() {
        past.clear();
        future.clear();
        typed = Instant.EPOCH;
    }

    private void note(String before, String now) {
        // More than a letter at once is pasted, cut or replaced.
        var isPiece = Math.abs(now.length() - before.length()) > 1;
        var time = clock.instant();
        if (isPiece || typed.plus(PAUSE).isBefore(time)) {
            past.push(before);
        }
        typed = isPiece ? Instant.EPOCH : time;
        future.clear();
    }

    private void go(Deque<String> from, Deque<String> to) {
        var text = from.poll();
        if (text != null) {
            to.push(Objects.requireNonNullElse(field.getText(), ""));
            typed = Instant.EPOCH;
            isGoing = true;
            TextEntry.replace(field, text);
            isGoing = false;
        }
    }
}
