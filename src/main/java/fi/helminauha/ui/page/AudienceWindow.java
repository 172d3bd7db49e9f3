package fi.helminauha.ui.page;

import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.ui.kit.WindowPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The audience’s window. It fills a screen, or it is an ordinary window that a video call can share.
public final class AudienceWindow {
    /// The least share of the screen’s width and height that an ordinary window leaves free.
    private static final double FREE = 0.2;
    /// The shape of most shared windows, in pixels.
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 720;

    private final Stage whole = new Stage(StageStyle.UNDECORATED);
    private final Stage ordinary = new Stage();
    private final Scene scene;
    private Stage shown = whole;

    /// @param resized   told when the window has another size
    /// @param closed    told when the ordinary window was closed by its own button
    /// @param hidden    told where the ordinary window was when it is hidden
    public AudienceWindow(
            Scene scene, Messages messages, Runnable resized, Runnable closed, Consumer<WindowPlace> hidden) {
        this.scene = scene;
        whole.setScene(scene);
        whole.setTitle(messages.text("present.window.audience"));
        ordinary.setTitle(messages.text("present.window.audience"));
        whole.setFullScreenExitHint("");
        whole.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        whole.setOnCloseRequest(event -> event.consume());
        ordinary.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
        ordinary.setOnHiding(_ -> {
            if (!ordinary.isMaximized() && !ordinary.isIconified()) {
                hidden.accept(new WindowPlace(
                        ordinary.getX(), ordinary.getY(), ordinary.getWidth(), ordinary.getHeight(), false));
            }
        });
        scene.widthProperty().subscribe((_, _) -> resized.run());
        scene.heightProperty().subscribe((_, _) -> resized.run());
    }

    /// The window that shows the page, or showed it last.
    public Stage stage() {
        return shown;
    }

    /// The page’s size, in pixels.
    public Dimension2D size() {
        return new Dimension2D(scene.getWidth(), scene.getHeight());
    }

    /// Whether it is an ordinary window and on the screens.
    public boolean isOrdinary() {
        return shown == ordinary && ordinary.isShowing();
    }

    public void hide() {
        shown.hide();
    }

    /// Fills a screen, or a part of one where no window can fill it.
    public void fill(Rectangle2D screen) {
        change(whole);
        if (!whole.isShowing()) {
            place(whole, screen);
            whole.show();
            whole.setFullScreen(isWholeScreen(screen));
        }
    }

    /// Opens as an ordinary window where it was last, if that is on a screen, else in the middle of a screen; where it
    /// is then is the trainer’s affair.
    public void openOn(Rectangle2D screen, Optional<WindowPlace> last) {
        change(ordinary);
        if (!ordinary.isShowing()) {
            last.flatMap(WindowPlacement.onScreens()::again).ifPresentOrElse(this::place, () -> placeInMiddle(screen));
            ordinary.show();
        }
    }

    private void place(WindowPlace place) {
        ordinary.setX(place.x());
        ordinary.setY(place.y());
        ordinary.setWidth(place.width());
        ordinary.setHeight(place.height());
    }

    private void placeInMiddle(Rectangle2D screen) {
        var scale =
                Math.min(1, Math.min(screen.getWidth() * (1 - FREE) / WIDTH, screen.getHeight() * (1 - FREE) / HEIGHT));
        ordinary.setWidth(WIDTH * scale);
        ordinary.setHeight(HEIGHT * scale);
        ordinary.setX(screen.getMinX() + (screen.getWidth() - ordinary.getWidth()) / 2);
        ordinary.setY(screen.getMinY() + (screen.getHeight() - ordinary.getHeight()) / 2);
    }

    private void change(Stage wanted) {
        if (shown != wanted) {
            shown.hide();
            shown.setScene(null);
            shown = wanted;
            shown.setScene(scene);
        }
    }

    /// The screens that there are, the primary first.
    public static List<Rectangle2D> screens() {
        var all = new ArrayList<>(
                Screen.getScreens().stream().map(Screen::getBounds).toList());
        var primary = Screen.getPrimary().getBounds();
        // Two that show the same are equal to JavaFX, and only one of them is taken from its place.
        all.remove(primary);
        all.addFirst(primary);
        return all;
    }

    public static boolean isWholeScreen(Rectangle2D screen) {
        return Screen.getScreens().stream().anyMatch(each -> each.getBounds().equals(screen));
    }

    public static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    public static void place(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }
}
