package fi.helminauha;

import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Window;

/// Keys and mouse as the window system hears of them: the program cannot tell them from a person’s.
final class RealHands {
    private static final int MOVES = 12;
    /// About half a second, in which a caret blinks once at most.
    private static final int STILL_FRAMES = 25;

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

    /// @param clicks  one after the other, in one place
    static void click(Point2D place, MouseButton button, int clicks) {
        InterfaceThread.run(() -> {
            var robot = new Robot();
            robot.mouseMove(place);
            for (var i = 0; i < clicks; i++) {
                robot.mouseClick(button);
            }
        });
    }

    static void type(KeyCode... keys) {
        for (var key : keys) {
            InterfaceThread.run(() -> new Robot().keyType(key));
        }
    }

    /// @param words  of the letters a–z, digits, and what stands between the words of a path
    static void write(String words) {
        words.chars().forEach(sign -> type(key(sign)));
    }

    private static KeyCode key(int sign) {
        return switch (sign) {
            case '/' -> KeyCode.SLASH;
            case '-' -> KeyCode.MINUS;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.getKeyCode(Character.toString(sign).toUpperCase(Locale.ROOT));
        };
    }

    /// Waits until the screen has been the same for a while: another program’s window says in no other way that it is
    /// ready.
    static void awaitStill() {
        var seen = new AtomicReference<byte[]>(new byte[0]);
        var frames = new AtomicInteger();
        InterfaceThread.await("a still screen", () -> {
            var now = screen();
            frames.set(Arrays.equals(seen.getAndSet(now), now) ? frames.get() + 1 : 0);
            return frames.get() == STILL_FRAMES;
        });
    }

    private static byte[] screen() {
        var bounds = Screen.getPrimary().getBounds();
        var picture = new Robot().getScreenCapture(null, bounds);
        var pixels = new byte[(int) picture.getWidth() * (int) picture.getHeight() * 4];
        picture.getPixelReader()
                .getPixels(
                        0,
                        0,
                        (int) picture.getWidth(),
                        (int) picture.getHeight(),
                        PixelFormat.getByteBgraInstance(),
                        pixels,
                        0,
                        (int) picture.getWidth() * 4);
        return pixels;
    }

    static void hold(KeyCode held, KeyCode key) {
        InterfaceThread.run(() -> {
            var robot = new Robot();
            robot.keyPress(held);
            robot.keyType(key);
            robot.keyRelease(held);
        });
    }

    /// Puts the mouse on a node and waits until the window system has told the node of it: a window that has just come
    /// may have the keyboard while what is beneath it still has the mouse.
    static void pointAt(Node node) {
        var trembles = new AtomicInteger();
        InterfaceThread.await("the mouse on what it is to press", () -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            new Robot().mouseMove(bounds.getCenterX() + trembles.getAndIncrement() % 2, bounds.getCenterY());
            return node.isHover();
        });
    }

    /// Presses the mouse on one place and lets go of it on another, on the way as slowly as a hand.
    static void drag(Point2D from, Point2D to) {
        InterfaceThread.run(() -> {
            var robot = new Robot();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        try {
            carry(from, to);
        } finally {
            // A button that stays pressed would fail whatever is drawn next.
            InterfaceThread.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        }
        InterfaceThread.settle();
    }

    /// Moves until the place has been asked whether it takes the thing. The window system asks in its own time; what
    /// is let go before is lost.
    private static void carry(Point2D from, Point2D to) {
        var trembles = new AtomicInteger();
        var asked = new AtomicInteger();
        EventHandler<DragEvent> hear = event -> {
            if (to.distance(event.getScreenX(), event.getScreenY()) <= 2) {
                asked.incrementAndGet();
            }
        };
        var scenes = InterfaceThread.get(
                () -> Window.getWindows().stream().map(Window::getScene).toList());
        InterfaceThread.run(() -> scenes.forEach(scene -> scene.addEventFilter(DragEvent.DRAG_OVER, hear)));
        try {
            for (var part = 1; part <= MOVES; part++) {
                var share = (double) part / MOVES;
                InterfaceThread.run(() -> new Robot().mouseMove(from.interpolate(to, share)));
                InterfaceThread.settle();
            }
            InterfaceThread.await("a place asked whether it takes what is drawn", () -> {
                new Robot().mouseMove(to.add(trembles.getAndIncrement() % 2, 0));
                return asked.get() > 1;
            });
            InterfaceThread.settle();
        } finally {
            InterfaceThread.run(() -> scenes.forEach(scene -> scene.removeEventFilter(DragEvent.DRAG_OVER, hear)));
        }
    }
}
