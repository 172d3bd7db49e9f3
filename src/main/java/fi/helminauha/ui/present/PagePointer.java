package fi.helminauha.ui.present;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// The mouse over the page that the audience sees: a pointer at rest is hidden, and a click or the wheel goes on or
/// back where the trainer wants that.
final class PagePointer {
    private static final Duration REST = Duration.seconds(2);

    private final PresentingOptions options;
    private final Consumer<PresenterKey> press;

    private PagePointer(PresentingOptions options, Consumer<PresenterKey> press) {
        this.options = options;
        this.press = press;
    }

    /// @param press  told what a click or the wheel means
    static void follow(Node page, PresentingOptions options, Consumer<PresenterKey> press) {
        var pointer = new PagePointer(options, press);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> page.setCursor(Cursor.NONE));
        page.addEventFilter(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
                rest.stop();
            } else {
                page.setCursor(Cursor.DEFAULT);
                rest.playFromStart();
            }
        });
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, pointer::click);
        page.addEventHandler(ScrollEvent.SCROLL, pointer::turn);
    }

    private void click(MouseEvent event) {
        // A press that ends elsewhere is no click.
        if (options.clickGoesOnProperty().get() && event.isStillSincePress()) {
            move(event.getButton() == MouseButton.PRIMARY, event.getButton() == MouseButton.SECONDARY);
        }
    }

    private void turn(ScrollEvent event) {
        // What a touchpad sends after the fingers have gone, and what it sends sideways, is no turn of the wheel.
        if (options.wheelGoesOnProperty().get() && !event.isInertia()) {
            move(event.getDeltaY() < 0, event.getDeltaY() > 0);
        }
    }

    private void move(boolean isOn, boolean isBack) {
        if (isOn) {
            press.accept(PresenterKey.NEXT);
        } else if (isBack) {
            press.accept(PresenterKey.PREVIOUS);
        }
    }
}
