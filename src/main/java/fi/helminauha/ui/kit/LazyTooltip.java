package fi.helminauha.ui.kit;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What a control says of itself under the mouse. A [Tooltip] is a window of its own with a scene, so it is made when
/// the mouse first comes. Used on the JavaFX thread.
public final class LazyTooltip {
    private LazyTooltip() {}

    public static void give(Control control, String words) {
        give(control, () -> words);
    }

    /// @param words  asked each time the mouse comes
    public static void give(Control control, Supplier<String> words) {
        EventHandler<MouseEvent> tell = _ -> {
            if (control.getTooltip() == null) {
                var hint = new Tooltip();
                // As long as the mouse is there; Esc takes it away.
                hint.setShowDuration(Duration.INDEFINITE);
                control.setTooltip(hint);
            }
            control.getTooltip().setText(words.get());
        };
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, tell);
    }
}
