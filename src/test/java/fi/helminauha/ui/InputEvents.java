package fi.helminauha.ui;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// Events of keyboard and mouse as JavaFX makes them, for tests that fire them at a node themselves.
public final class InputEvents {
    /// Turning a wheel by one notch scrolls by so many pixels.
    private static final double NOTCH = 40;
    /// Within any node that a test presses.
    private static final Point2D SOMEWHERE = new Point2D(5, 5);

    private InputEvents() {}

    /// A key that goes down.
    /// @param held  of shift, control and alt, those that are down already
    public static KeyEvent press(KeyCode code, KeyCode... held) {
        return key(KeyEvent.KEY_PRESSED, "", code, held);
    }

    static KeyEvent release(KeyCode code, KeyCode... held) {
        return key(KeyEvent.KEY_RELEASED, "", code, held);
    }

    /// What a field hears when a letter is typed.
    public static KeyEvent typed(String letter) {
        return key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code, KeyCode... held) {
        var modifiers = List.of(held);
        return new KeyEvent(
                type,
                letter,
                "",
                code,
                modifiers.contains(KeyCode.SHIFT),
                modifiers.contains(KeyCode.CONTROL),
                modifiers.contains(KeyCode.ALT),
                false);
    }

    /// The pointer without a button.
    public static MouseEvent pointer(EventType<MouseEvent> type) {
        return mouse(type, MouseButton.NONE);
    }

    public static MouseEvent mouse(EventType<MouseEvent> type, MouseButton button) {
        return mouse(type, button, SOMEWHERE, SOMEWHERE);
    }

    /// @param held  of shift, control and alt, those that are down
    public static MouseEvent mouse(
            EventType<MouseEvent> type, MouseButton button, Point2D inScene, Point2D onScreen, KeyCode... held) {
        var modifiers = List.of(held);
        var isDown = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        return new MouseEvent(
                type,
                inScene.getX(),
                inScene.getY(),
                onScreen.getX(),
                onScreen.getY(),
                button,
                button == MouseButton.NONE ? 0 : 1,
                modifiers.contains(KeyCode.SHIFT),
                modifiers.contains(KeyCode.CONTROL),
                modifiers.contains(KeyCode.ALT),
                false,
                isDown && button == MouseButton.PRIMARY,
                isDown && button == MouseButton.MIDDLE,
                isDown && button == MouseButton.SECONDARY,
                false,
                false,
                type != MouseEvent.MOUSE_DRAGGED,
                null);
    }

    /// The mouse’s wheel, turned over a node.
    /// @param notches  negative towards the hand
    public static ScrollEvent wheel(Node over, int notches) {
        var x = SOMEWHERE.getX();
        var y = SOMEWHERE.getY();
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                notches * NOTCH,
                0,
                notches * NOTCH,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(over, x, y));
    }
}
