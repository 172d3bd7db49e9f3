package fi.helminauha.tour;

import fi.helminauha.app.Wiring;
import fi.helminauha.settings.OperatingSystem;
import fi.helminauha.ui.kit.LazyMenuButton;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// The program’s hands and eyes on the tour: acts as its user would, waits for what is to be seen, takes pictures.
/// Used from a thread of its own; every act and every look is done on the JavaFX thread.
final class TourDriver {
    private static final long PATIENCE_SECONDS = 30;
    /// A pulse waits until the frame of the pulse before is painted.
    static final int PAINTED_FRAMES = 2;
    /// A picture is taken when nothing has changed for this many frames.
    static final int QUIET_FRAMES = 6;

    /// The languages of the interface, in the order in which the tour speaks them.
    static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    private final Stage stage;
    private final Wiring wiring;
    private final Optional<Path> folder;
    private int number;

    /// @param folder  for the pictures; absent if none are to be taken
    TourDriver(Stage stage, Wiring wiring, Optional<Path> folder) {
        this.stage = stage;
        this.wiring = wiring;
        this.folder = folder;
    }

    Stage stage() {
        return stage;
    }

    Wiring wiring() {
        return wiring;
    }

    Optional<Path> folder() {
        return folder;
    }

    void awaitTheList(int frames) throws InterruptedException, TimeoutException {
        awaitFrames("the list", () -> stage.isShowing() && !list().getItems().isEmpty(), frames);
    }

    /// Writes on the open pearl, and waits until that is kept.
    void note(String words) throws InterruptedException, TimeoutException {
        act(() -> ((TextArea) node("#note-field")).setText(words));
        await("the note to be kept", () -> isSeen(".note-mark"));
    }

    static void pass(Runnable act, int times) {
        for (var i = 0; i < times; i++) {
            act.run();
        }
    }

    static void size(Stage window) {
        window.setMaximized(false);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
    }

    /// Presses a key where the keyboard is.
    static void press(Stage window, KeyCode code) {
        var scene = window.getScene();
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        target.fireEvent(press(code, false));
    }

    void openFirst() throws InterruptedException, TimeoutException {
        act(() -> {
            list().getSelectionModel().clearSelection();
            list().getSelectionModel().selectFirst();
        });
        await("the pearl", () -> isShown("#reader-page"));
        // The part below the first screenful comes with a later frame, and keys before it find nothing to scroll.
        awaitFrames("the whole pearl", () -> true, QUIET_FRAMES);
    }

    void language(String code) throws InterruptedException, TimeoutException {
        act(() -> menu("#language-menu", "language-" + code));
        await("a list in " + code, () -> isShown("#hit-list") || isShown("#day-list"));
    }

    MenuItem textItem(String id) {
        return ((LazyMenuButton) node("#main-menu"))
                .choices().stream()
                        .filter(Menu.class::isInstance)
                        .flatMap(menu -> ((Menu) menu).getItems().stream())
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    void search(String words) throws InterruptedException, TimeoutException {
        act(() -> {
            var field = (TextField) node("#search-query");
            field.requestFocus();
            field.setText(words);
            field.end();
        });
        await("an answer to " + words, () -> words.equals(list().getUserData()));
    }

    void chooseRow(int row) {
        @SuppressWarnings("unchecked")
        var tree = (TreeView<Object>) node("#theme-tree");
        TreeItem<Object> item = tree.getRoot().getChildren().get(row);
        tree.getSelectionModel().select(item);
    }

    @SuppressWarnings("unchecked")
    ListView<Object> list() {
        return (ListView<Object>) node("#hit-list");
    }

    void menu(String menu, String item) {
        for (MenuItem each : ((LazyMenuButton) node(menu)).choices()) {
            if (item.equals(each.getId())) {
                each.fire();
            }
        }
    }

    void shortcut(KeyCode code) {
        stage.getScene().getRoot().fireEvent(press(code, true));
    }

    static KeyEvent press(KeyCode code, boolean isShortcut) {
        return press(code, false, isShortcut);
    }

    /// A key that goes down.
    /// @param isShortcut  whether Ctrl is down too, on macOS ⌘
    static KeyEvent press(KeyCode code, boolean isShift, boolean isShortcut) {
        var isMac = OperatingSystem.here() == OperatingSystem.MACOS;
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, isShift, isShortcut && !isMac, false, isShortcut && isMac);
    }

    boolean isShown(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    boolean isSeen(String selector) {
        return isShown(selector) && node(selector).isVisible();
    }

    Node node(String selector) {
        var node = stage.getScene().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("no node " + selector);
        }
        return node;
    }

    void act(Runnable act) throws InterruptedException, TimeoutException {
        onInterfaceThread("an act", () -> {
            act.run();
            return true;
        });
    }

    <T> T onInterfaceThread(String what, Supplier<T> work) throws InterruptedException, TimeoutException {
        return get(what, CompletableFuture.supplyAsync(work, Platform::runLater));
    }

    static <T> T get(String what, CompletableFuture<T> future) throws InterruptedException, TimeoutException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what, e);
        } catch (TimeoutException e) {
            var named = new TimeoutException(what);
            named.initCause(e);
            throw named;
        }
    }

    /// Waits until the condition holds at the end of a frame.
    void await(String what, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        awaitFrames(what, condition, 1);
    }

    void awaitFrames(String what, BooleanSupplier condition, int frames) throws InterruptedException, TimeoutException {
        var held = new CompletableFuture<Boolean>();
        var timer = new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                left = condition.getAsBoolean() ? left - 1 : frames;
                if (left == 0) {
                    stop();
                    held.complete(true);
                }
            }
        };
        Platform.runLater(timer::start);
        get(what, held);
    }

    void picture(String name) throws InterruptedException, TimeoutException {
        picture(stage, name);
    }

    void picture(Stage window, String name) throws InterruptedException, TimeoutException {
        awaitFrames("a quiet frame", () -> true, QUIET_FRAMES);
        number++;
        var file = folder.orElseThrow().resolve("%02d-%s.png".formatted(number, name));
        var image = onInterfaceThread("the picture " + name, () -> snapshot(window));
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }

    static BufferedImage snapshot(Stage window) {
        var image = window.getScene().snapshot(null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }
}
