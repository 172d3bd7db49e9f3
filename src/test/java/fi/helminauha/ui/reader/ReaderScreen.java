package fi.helminauha.ui.reader;

import atlantafx.base.theme.PrimerLight;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Highlight;
import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.kit.Zoom;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The reader in a window of its own, as a test sees and handles it. Alone knows ids and the robot.
final class ReaderScreen {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final FxRobot robot;
    private final ReaderViewModel viewModel;
    private ReaderView view;

    /// What the reader asked of the program.
    private final List<String> asked;
    private final MarkingInMemory marking;

    private ReaderScreen(
            FxRobot robot, ReaderViewModel viewModel, ReaderView view, List<String> asked, MarkingInMemory marking) {
        this.robot = robot;
        this.viewModel = viewModel;
        this.view = view;
        this.asked = asked;
        this.marking = marking;
    }

    /// Fills the stage and shows it; on the JavaFX thread.
    static ReaderScreen open(Stage stage, double width, double height) {
        for (var font : List.of("inter-regular", "inter-semibold", "inter-italic", "helmi-serif-semibold")) {
            Font.loadFont(ReaderView.class.getResourceAsStream("/fi/helminauha/ui/fonts/" + font + ".ttf"), 14.5);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var asked = new ArrayList<String>();
        var actions = new ReaderActions(
                pearl -> asked.add("open " + pearl),
                address -> asked.add("browse " + address),
                pearl -> asked.add("bookmark " + pearl),
                pearl -> asked.add("team " + pearl),
                (day, _) -> asked.add("forget " + day));
        var marking = new MarkingInMemory();
        var viewModel = new ReaderViewModel(actions, marking.marking(), new Zoom(100), Runnable::run, Runnable::run);
        marking.showIn(viewModel);
        var view = new ReaderView(
                viewModel,
                Messages.in(Language.FI),
                new ReaderView.Surroundings(List::of, List::of, List::of, () -> {}));
        var root = new StackPane(view);
        root.setStyle("-fx-font-size: 14.5px");
        var scene = new Scene(root, width, height);
        for (var sheet : List.of("tokens", "base", "reader")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(ReaderView.class.getResource("/fi/helminauha/ui/css/" + sheet + ".css"))
                            .toExternalForm());
        }
        stage.setScene(scene);
        stage.show();
        return new ReaderScreen(new FxRobot(), viewModel, view, asked, marking);
    }

    ReaderViewModel viewModel() {
        return viewModel;
    }

    /// The marked words.
    List<Highlight> kept() {
        return call(marking::kept);
    }

    /// Marks every place of the words, as a search does.
    void search(String words) {
        run(() -> viewModel.setSearchMarks(text -> {
            var hits = new ArrayList<TextRange>();
            for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                hits.add(new TextRange(at, at + words.length()));
            }
            return hits;
        }));
        settle();
    }

    String fieldText(String id) {
        return call(() -> ((TextInputControl) node(id)).getText());
    }

    /// On the screen.
    double barTop() {
        return call(() -> {
            var bar = node("highlight-bar");
            return bar.localToScreen(bar.getLayoutBounds()).getMinY();
        });
    }

    /// The lower edge of the line in which the words begin, on the screen.
    double bottomOf(String words) {
        return call(() -> column().localToScreen(
                        pane().text().caretAt(document().text().indexOf(words)))
                .getMaxY());
    }

    List<String> asked() {
        return asked;
    }

    ReaderScreen show(PearlPage page) {
        run(() -> {
            viewModel.show(page);
            view.requestFocus();
        });
        settle();
        return this;
    }

    /// Whether JavaFX paints the page into a picture first.
    boolean isPictureKept() {
        return robot.lookup("#reader-page .viewport").query().isCache();
    }

    ReaderScreen zoomTo(int percent) {
        run(() -> {
            viewModel.zoom().set(percent);
            // As the window around it does.
            view.getScene().getRoot().setStyle("-fx-font-size: " + 14.5 * Math.clamp(percent, 100, 200) / 100 + "px");
        });
        settle();
        return this;
    }

    ReaderScreen widen(double width) {
        run(() -> view.getScene().getWindow().setWidth(width));
        settle();
        return this;
    }

    /// Waits until the pulses after this moment have laid out what was changed, and what that has changed.
    void settle() {
        var settled = new CompletableFuture<Void>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (pulses++ == 3) {
                    stop();
                    settled.complete(null);
                }
            }
        }.start());
        settled.orTimeout(20, TimeUnit.SECONDS).join();
    }

    ReaderScreen press(KeyCode... keys) {
        robot.push(keys);
        settle();
        return this;
    }

    ReaderScreen write(String text) {
        robot.write(text, 0);
        settle();
        return this;
    }

    ReaderScreen click(String words) {
        return clickAt(words, 1);
    }

    ReaderScreen clickAt(String words, int times) {
        robot.moveTo(onScreen(words));
        for (var i = 0; i < times; i++) {
            robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        settle();
        return this;
    }

    ReaderScreen shiftClick(String words) {
        var point = onScreen(words);
        // The headless platform's mouse does not know of the keyboard.
        run(() -> Event.fireEvent(column(), shiftPress(column().screenToLocal(point), point)));
        settle();
        return this;
    }

    private MouseEvent shiftPress(Point2D at, Point2D onScreen) {
        return InputEvents.mouse(
                MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, column().localToScene(at), onScreen, KeyCode.SHIFT);
    }

    ReaderScreen drag(String from, String to) {
        var start = onScreen(from);
        var end = onScreen(to);
        robot.moveTo(start).press(MouseButton.PRIMARY);
        robot.moveTo(start.midpoint(end)).moveTo(end);
        robot.release(MouseButton.PRIMARY);
        settle();
        return this;
    }

    ReaderScreen clickButton(String id) {
        robot.clickOn("#" + id);
        settle();
        return this;
    }

    ReaderScreen focus(String id) {
        run(() -> node(id).requestFocus());
        return this;
    }

    boolean isShown(String id) {
        return robot.lookup("#" + id).tryQuery().filter(ReaderScreen::isVisible).isPresent();
    }

    private static boolean isVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
    }

    String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    boolean isFigureAlternativeShown() {
        return robot.lookup(".figure-alternative").query().isVisible();
    }

    String figureAlternative() {
        return ((Labeled) robot.lookup(".figure-alternative").query()).getText();
    }

    String markCount() {
        return robot.lookup(".mark-count").queryAll().stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    String selected() {
        var range = viewModel.selection().range();
        return document().text().substring(range.start(), range.end());
    }

    ReaderDocument document() {
        return ((ReaderState.Reading) viewModel.stateProperty().get()).document();
    }

    /// The middle of the first letter of the words.
    private Point2D onScreen(String words) {
        return call(() -> {
            var offset = document().text().indexOf(words);
            if (offset < 0) {
                throw new IllegalArgumentException("not on the page: " + words);
            }
            var text = pane().text();
            var here = text.caretAt(offset);
            var next = text.caretAt(offset + 1);
            var point = new Point2D((here.getMinX() * 2 + next.getMinX()) / 3, here.getCenterY());
            return column().localToScreen(point);
        });
    }

    private PagePane pane() {
        return (PagePane) view.lookup("#reader-page");
    }

    private Node column() {
        return pane().lookup(".reader-column");
    }

    boolean isFocusOnPage() {
        return call(() -> pane().isFocusWithin());
    }

    boolean isFocusOnLink(String words) {
        return call(() -> view.getScene().getFocusOwner() instanceof LinkText link
                && link.getText().equals(words));
    }

    /// The colour of the ground just before the middle of the first letter of the words, as painted.
    Color groundOf(String words) {
        return call(() -> {
            var text = pane().text();
            var offset = document().text().indexOf(words);
            var letter = text.caretAt(offset);
            var point = column().localToScene(letter.getMinX() + 0.5, letter.getMinY() + 1.5);
            var image = view.getScene().snapshot(null);
            return image.getPixelReader().getColor((int) point.getX(), (int) point.getY());
        });
    }

    /// The node of the page that is shown now, for as long as anyone holds it.
    WeakReference<Object> page() {
        return call(() -> new WeakReference<>(pane()));
    }

    /// Builds the view anew, as a change of the language does.
    ReaderScreen rebuild(Language language) {
        run(() -> {
            var root = (StackPane) view.getScene().getRoot();
            view = new ReaderView(
                    viewModel,
                    Messages.in(language),
                    new ReaderView.Surroundings(List::of, List::of, List::of, () -> {}));
            root.getChildren().setAll(view);
        });
        settle();
        return this;
    }

    String focusOwner() {
        return call(() -> String.valueOf(view.getScene().getFocusOwner()));
    }

    double scrolled() {
        return call(() -> pane().getVvalue());
    }

    /// How far below the pane's upper edge the words stand.
    double heightOf(String words) {
        return call(() -> onScreen(words).getY()
                - pane().localToScreen(pane().getLayoutBounds()).getMinY());
    }

    boolean isInSight(String words) {
        var height = heightOf(words);
        return height > 0 && height < call(() -> pane().getHeight());
    }

    /// The nodes of the page that reach over its right edge.
    List<String> overTheEdge() {
        return call(() -> {
            var edge = pane().localToScene(pane().getLayoutBounds());
            return pane().lookupAll(".passage, .label, .related-card, .reader-run").stream()
                    .filter(node -> reachesOver(node, edge))
                    .map(Node::toString)
                    .toList();
        });
    }

    private static boolean reachesOver(Node node, Bounds edge) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return node.isVisible() && (bounds.getMaxX() > edge.getMaxX() + 1 || bounds.getMinX() < edge.getMinX() - 1);
    }

    String copied() {
        return call(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    String copiedHtml() {
        return call(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getHtml(), ""));
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
    }

    private static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
    }

    void await(Callable<Boolean> state) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, state);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come about", e);
        }
    }
}
