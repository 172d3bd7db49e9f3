package fi.helminauha.ui;

import fi.helminauha.settings.WindowPlace;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The program’s window on the screen: its icons, its least size, and its place, which is remembered. Used on the
/// JavaFX thread.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final SettingsViewModel settings;

    public MainWindow(Stage stage, SettingsViewModel settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /// Shows the window with that content where it was when it was closed, unless that is on no screen any more.
    public void show(Region content) {
        var scene = new Scene(new Region(), WIDTH, HEIGHT);
        Appearance.apply(scene, content, settings);
        stage.setScene(scene);
        stage.setTitle("Helminauha");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.get().window().filter(MainWindow::isOnAScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
        stage.show();
        stage.setOnHiding(_ -> rememberPlace());
    }

    /// Gives the window what it can be shown without: its icons, and the keys that ask for menus.
    public void complete() {
        MenuKeys.serve(stage.getScene());
        for (var size : ICON_SIZES) {
            var icon =
                    Objects.requireNonNull(MainWindow.class.getResource("/fi/helminauha/helminauha-" + size + ".png"));
            stage.getIcons().add(new Image(icon.toExternalForm()));
        }
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x() + 40, place.y() + 10, Math.max(1, place.width() - 80), 40)
                .isEmpty();
    }

    private void rememberPlace() {
        var old = settings.get().window();
        var now = stage.isMaximized() && old.isPresent()
                ? new WindowPlace(
                        old.get().x(),
                        old.get().y(),
                        old.get().width(),
                        old.get().height(),
                        true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        settings.change(all -> all.withWindow(now));
    }
}
