package fi.helminauha.ui.window;

import fi.helminauha.settings.WindowPlace;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.MenuKeys;
import fi.helminauha.ui.kit.MiddleButton;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.WindowPlacement;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The program’s window on the screen: its icons, its least size, and its place, which is remembered. Used on the
/// JavaFX thread.
public final class MainWindow {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);
    /// Some systems tell of a window’s new size before they tell that it is maximised. A size that stays this long is
    /// the window’s own.
    private static final Duration SETTLING = Duration.millis(300);

    private final Stage stage;
    private final SettingsViewModel settings;
    /// The place to which the window returns when it is no longer maximised.
    private WindowPlace restored = new WindowPlace(0, 0, 0, 0, false);

    /// False while the system has seen the window only maximised: some then know no other size of it.
    private boolean isOwnPlaceKnown;

    public MainWindow(Stage stage, SettingsViewModel settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /// Shows the window with that content where it was when it was closed, as far as that is on a screen.
    public void show(Region content) {
        restored = WindowPlacement.onScreens().place(settings.get().window());
        var scene = new Scene(new Region(), restored.width(), restored.height());
        Appearance.apply(scene, content, settings);
        stage.setScene(scene);
        stage.setTitle("Helminauha");
        stage.setMinWidth(Math.min(WindowPlacement.LEAST_WIDTH, restored.width()));
        stage.setMinHeight(Math.min(WindowPlacement.LEAST_HEIGHT, restored.height()));
        put(restored);
        stage.setMaximized(restored.maximized());
        isOwnPlaceKnown = !restored.maximized();
        stage.show();
        stage.setOnHiding(_ -> rememberPlace());
    }

    /// Gives the window what it can be shown without: its icons, the keys that ask for menus, the middle button, and
    /// the memory of its place.
    public void buildDeferred() {
        MenuKeys.serve(stage.getScene());
        MiddleButton.serve(stage.getScene());
        for (var size : ICON_SIZES) {
            var icon =
                    Objects.requireNonNull(MainWindow.class.getResource("/fi/helminauha/helminauha-" + size + ".png"));
            stage.getIcons().add(new Image(icon.toExternalForm()));
        }
        var settling = new PauseTransition(SETTLING);
        settling.setOnFinished(_ -> rememberPlace());
        for (var side : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            side.subscribe(settling::playFromStart);
        }
        stage.maximizedProperty().subscribe(settling::playFromStart);
    }

    /// A window that is maximised, iconified or fills the screen is not in its own place.
    private void rememberPlace() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            if (!isOwnPlaceKnown && stage.getWidth() > restored.width() && stage.getHeight() > restored.height()) {
                put(restored);
            } else {
                restored = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
            }
            isOwnPlaceKnown = true;
        }
        var now = new WindowPlace(restored.x(), restored.y(), restored.width(), restored.height(), stage.isMaximized());
        settings.change(all -> all.withWindow(now));
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }
}
