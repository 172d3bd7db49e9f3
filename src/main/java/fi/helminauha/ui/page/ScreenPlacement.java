package fi.helminauha.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Which screen is whose. The audience has a screen only where there is one beside the presenter’s that shows
/// something else: on a mirrored screen the presenter’s notes would be seen by all, so there the audience’s page is
/// shown within the presenter’s window when the trainer asks for it.
/// @param presenter   the screen of the presenter’s window
/// @param isPrimary   whether that is the primary one
/// @param audience    the screen of the audience’s window; absent where there is none
/// @param isMirrored  whether another screen shows what the presenter’s shows
public record ScreenPlacement(
        Rectangle2D presenter, boolean isPrimary, Optional<Rectangle2D> audience, boolean isMirrored) {

    /// Before a presentation: the presenter on the primary screen, the audience on the largest other one.
    /// @param screens  at least one, the primary first
    public static ScreenPlacement first(List<Rectangle2D> screens) {
        return with(screens, screens.getFirst());
    }

    /// After the screens have changed: both stay where they are if their screens are still there. A system does
    /// not say which screen is which; the one that is primary as before is taken for the same before the one of the
    /// same size, and that before the one in the same place, since both change when a projector comes or goes.
    /// @param screens  at least one, the primary first
    public ScreenPlacement after(List<Rectangle2D> screens) {
        var best = screens.getFirst();
        var most = -1;
        for (var screen : screens) {
            var score = likeness(screen, presenter, isPrimary, screens) + likenessOfOthers(screen, screens);
            if (score > most) {
                most = score;
                best = screen;
            }
        }
        return with(screens, best);
    }

    /// The two change places, where there are two.
    /// @param screens  the primary first
    public ScreenPlacement swapped(List<Rectangle2D> screens) {
        return audience.map(other -> new ScreenPlacement(
                        other, screens.getFirst().equals(other), Optional.of(presenter), isMirrored))
                .orElse(this);
    }

    /// How like the audience’s screen the likeliest one is that the presenter would leave.
    private int likenessOfOthers(Rectangle2D taken, List<Rectangle2D> screens) {
        return audience.map(old -> screens.stream()
                        .filter(screen -> !screen.intersects(taken))
                        .mapToInt(screen -> likeness(screen, old, false, screens))
                        .max()
                        .orElse(0))
                .orElse(0);
    }

    private static int likeness(Rectangle2D screen, Rectangle2D old, boolean wasPrimary, List<Rectangle2D> screens) {
        var isPrimary = screen.equals(screens.getFirst());
        var isSameSize = screen.getWidth() == old.getWidth() && screen.getHeight() == old.getHeight();
        var isSamePlace = screen.getMinX() == old.getMinX() && screen.getMinY() == old.getMinY();
        return (isPrimary == wasPrimary ? 4 : 0) + (isSameSize ? 2 : 0) + (isSamePlace ? 1 : 0);
    }

    private static ScreenPlacement with(List<Rectangle2D> screens, Rectangle2D presenter) {
        var audience = screens.stream()
                .filter(screen -> !screen.intersects(presenter))
                .reduce((one, other) -> area(other) > area(one) ? other : one);
        var isMirrored = screens.stream().filter(presenter::intersects).count() > 1;
        return new ScreenPlacement(presenter, presenter.equals(screens.getFirst()), audience, isMirrored);
    }

    private static double area(Rectangle2D screen) {
        return screen.getWidth() * screen.getHeight();
    }
}
