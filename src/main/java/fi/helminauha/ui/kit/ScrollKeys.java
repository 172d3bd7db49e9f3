package fi.helminauha.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that scroll a long text, wherever in its pane the keyboard is: arrows, Page Up and Down, Home, End, and
/// Space. A field keeps its keys, and a button keeps Space. Used on the JavaFX thread.
public final class ScrollKeys {
    /// Of a step by an arrow, in pixels.
    private static final double STEP = 48;

    private ScrollKeys() {}

    /// @param pane  around the text and whatever else is in the window with it
    public static void serve(Node pane, ScrollPane text) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isPlain(event) && !isOnesOwn(event) && scroll(event, text)) {
                event.consume();
            }
        });
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    }

    private static boolean isOnesOwn(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
    }

    private static boolean scroll(KeyEvent event, ScrollPane text) {
        var page = Math.max(STEP, text.getViewportBounds().getHeight() - STEP);
        switch (event.getCode()) {
            case UP, KP_UP -> scrollBy(text, -STEP);
            case DOWN, KP_DOWN -> scrollBy(text, STEP);
            case PAGE_UP -> scrollBy(text, -page);
            case PAGE_DOWN -> scrollBy(text, page);
            case SPACE -> scrollBy(text, event.isShiftDown() ? -page : page);
            case HOME -> text.setVvalue(text.getVmin());
            case END -> text.setVvalue(text.getVmax());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void scrollBy(ScrollPane text, double distance) {
        var hidden = text.getContent().getLayoutBounds().getHeight()
                - text.getViewportBounds().getHeight();
        if (hidden > 0) {
            var share = text.getVvalue() + distance / hidden * (text.getVmax() - text.getVmin());
            text.setVvalue(Math.clamp(share, text.getVmin(), text.getVmax()));
        }
    }
}
