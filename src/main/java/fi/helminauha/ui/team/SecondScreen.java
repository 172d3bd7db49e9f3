package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.page.AudienceWindow;
import fi.helminauha.ui.page.PageType;
import fi.helminauha.ui.page.ScreenPlacement;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Shows everybody’s page on a second screen, where there is one that does not show what the leader’s does; it follows
/// screens that come and go.
final class SecondScreen {
    private final Stage owner;
    private final RoomScreen page;
    private final AudienceWindow window;
    private final ListChangeListener<Screen> screensListener = _ -> place();

    SecondScreen(Stage owner, RoomScreen page, Messages messages) {
        this.owner = owner;
        this.page = page;
        var scene = new Scene(page, PageType.WIDTH, PageType.HEIGHT);
        Appearance.dress(scene);
        this.window = new AudienceWindow(scene, messages, () -> {}, () -> {}, _ -> {});
    }

    void show(boolean isDark) {
        setDark(isDark);
        Screen.getScreens().addListener(screensListener);
        place();
    }

    void setDark(boolean isDark) {
        Appearance.setDark(page, isDark);
    }

    void close() {
        Screen.getScreens().removeListener(screensListener);
        window.hide();
    }

    /// The leader’s screen is the one on which the window is.
    private void place() {
        var screens = AudienceWindow.screens();
        var middle = new Rectangle2D(owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2, 1, 1);
        var own = screens.stream()
                .filter(screen -> screen.intersects(middle))
                .findFirst()
                .orElse(screens.getFirst());
        var placement = ScreenPlacement.first(screens);
        var wanted = placement.presenter().equals(own) ? placement : placement.swapped(screens);
        window.hide();
        wanted.audience().ifPresent(window::fill);
        owner.toFront();
        owner.requestFocus();
    }
}
