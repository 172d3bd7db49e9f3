package fi.helminauha;

import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Keys and mouse as the window system hears of them: the program cannot tell them from a person’s.
final class RealHands {
    private static final int MOVES = 12;

    private RealHands() {}

    /// A place within a node, below its middle, where even a tall one has words.
    static Point2D place(WindowPage window, String selector) {
        return window.see(selector, Node.class, node -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getMaxY() - bounds.getHeight() / 4);
        });
    }

    static void click(WindowPage window, String selector) {
        InterfaceThread.run(() -> {
            var robot = new Robot();
            robot.mouseMove(place(window, selector));
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    static void type(KeyCode... keys) {
        for (var key : keys) {
            InterfaceThread.run(() -> new Robot().keyType(key));
        }
    }

    /// @param word  of the letters a–z
    static void write(String word) {
        word.chars()
                .forEach(letter ->
                        type(KeyCode.getKeyCode(Character.toString(letter).toUpperCase(Locale.ROOT))));
    }

    static void hold(KeyCode held, KeyCode key) {
        InterfaceThread.run(() -> {
            var robot = new Robot();
            robot.keyPress(held);
            robot.keyType(key);
            robot.keyRelease(held);
        });
    }

    /// Presses the mouse on one place and lets go of it on another, on the way as slowly as a hand.
    static void drag(Point2D from, Point2D to) {
        InterfaceThread.run(() -> {
            var robot = new Robot();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (var part = 1; part <= MOVES; part++) {
            var share = (double) part / MOVES;
            InterfaceThread.run(() -> new Robot().mouseMove(from.interpolate(to, share)));
            InterfaceThread.settle();
        }
        // Once more within the place, as a hand trembles: what is there has been asked whether it takes the thing.
        InterfaceThread.run(() -> new Robot().mouseMove(to.add(1, 0)));
        InterfaceThread.settle();
        InterfaceThread.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        InterfaceThread.settle();
    }
}
