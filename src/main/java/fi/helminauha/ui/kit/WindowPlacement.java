package fi.helminauha.ui.kit;

import fi.helminauha.settings.WindowPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Where a window opens, so that the whole of it, its frame included, is on one screen.
/// @param screens  the part of each screen that windows may cover, the main screen first; at least one
public record WindowPlacement(List<Rectangle2D> screens) {
    /// What a window has at its first opening, its frame included, where the screen has room for it.
    static final double WIDTH = 1280;

    static final double HEIGHT = 830;
    /// The smallest that a window can be made, where the screen has room for it.
    public static final double LEAST_WIDTH = 720;

    public static final double LEAST_HEIGHT = 480;

    public WindowPlacement {
        screens = List.copyOf(screens);
    }

    /// On the screens that the window system has now. JavaFX thread.
    public static WindowPlacement onScreens() {
        var main = Screen.getPrimary().getVisualBounds();
        var all = new ArrayList<>(List.of(main));
        Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(screen -> !screen.equals(main))
                .forEach(all::add);
        return new WindowPlacement(all);
    }

    /// The place for a window that was there when it was closed: the same, as far as that is on a screen; else moved
    /// and made smaller until it is. Where its screen is gone, and at first, the middle of the main one.
    public WindowPlace place(Optional<WindowPlace> remembered) {
        var wanted = remembered.orElse(new WindowPlace(0, 0, WIDTH, HEIGHT, false));
        return remembered
                .flatMap(this::screenOf)
                .map(screen -> within(screen, wanted, LEAST_WIDTH, LEAST_HEIGHT))
                .orElseGet(() -> centred(screens.getFirst(), wanted));
    }

    /// The place for a window of any size that was there when it was closed, as far as that is on a screen; absent
    /// where its screen is gone.
    public Optional<WindowPlace> again(WindowPlace remembered) {
        return screenOf(remembered).map(screen -> within(screen, remembered, 0, 0));
    }

    /// The screen that shows most of the window; absent if none shows any of it.
    private Optional<Rectangle2D> screenOf(WindowPlace window) {
        return screens.stream()
                .filter(screen -> shown(screen, window) > 0)
                .max(Comparator.comparingDouble(screen -> shown(screen, window)));
    }

    /// How much of the window a screen shows, in square pixels.
    private static double shown(Rectangle2D screen, WindowPlace window) {
        var width = Math.min(screen.getMaxX(), window.x() + window.width()) - Math.max(screen.getMinX(), window.x());
        var height = Math.min(screen.getMaxY(), window.y() + window.height()) - Math.max(screen.getMinY(), window.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static WindowPlace within(Rectangle2D screen, WindowPlace wanted, double leastWidth, double leastHeight) {
        var width = fitted(wanted.width(), leastWidth, screen.getWidth());
        var height = fitted(wanted.height(), leastHeight, screen.getHeight());
        return new WindowPlace(
                Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                wanted.maximized());
    }

    private static WindowPlace centred(Rectangle2D screen, WindowPlace wanted) {
        var width = fitted(wanted.width(), LEAST_WIDTH, screen.getWidth());
        var height = fitted(wanted.height(), LEAST_HEIGHT, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + Math.floor((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.floor((screen.getHeight() - height) / 2),
                width,
                height,
                wanted.maximized());
    }

    /// A screen may be smaller than the least size.
    private static double fitted(double wanted, double least, double room) {
        return Math.min(Math.max(wanted, least), room);
    }
}
