package fi.helminauha.ui.reader;

import javafx.animation.AnimationTimer;
import javafx.event.EventTarget;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selecting with the mouse: drag, double click a word, triple click a passage, Shift-click to extend; the page
/// scrolls while the mouse is dragged over its edge. A click that selects nothing follows the link under it.
final class SelectionMouse {
    /// The pixels a frame for each pixel that the mouse is over the edge.
    private static final double SPEED = 0.25;

    private final PagePane pane;
    private final TextSelection selection;
    private final AnimationTimer scrolling;
    private double sceneX;
    private double sceneY;
    private boolean isSelecting;

    SelectionMouse(PagePane pane, TextSelection selection) {
        this.pane = pane;
        this.selection = selection;
        this.scrolling = new AnimationTimer() {
            @Override
            public void handle(long now) {
                scrollOn();
            }
        };
        var page = pane.getContent();
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pane.requestFocus();
        isSelecting = true;
        var offset = pane.offsetAt(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown()) {
            selection.extendTo(offset);
        } else {
            selection.begin(
                    offset,
                    switch (event.getClickCount()) {
                        case 1 -> TextSelection.Unit.CHARACTER;
                        case 2 -> TextSelection.Unit.WORD;
                        default -> TextSelection.Unit.PASSAGE;
                    });
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!isSelecting) {
            return;
        }
        sceneX = event.getSceneX();
        sceneY = event.getSceneY();
        if (overEdge() == 0) {
            scrolling.stop();
        } else {
            scrolling.start();
        }
        if (!event.isStillSincePress()) {
            selection.extendTo(pane.offsetAt(sceneX, sceneY));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!isSelecting) {
            return;
        }
        isSelecting = false;
        scrolling.stop();
        if (event.isStillSincePress() && selection.range().isEmpty()) {
            follow(event.getTarget());
        }
        event.consume();
    }

    private static void follow(EventTarget target) {
        if (target instanceof LinkText link) {
            link.follow();
        }
    }

    /// How far the mouse is above the pane, negative, or below it.
    private double overEdge() {
        var edges = pane.localToScene(pane.getLayoutBounds());
        return Math.min(0, sceneY - edges.getMinY()) + Math.max(0, sceneY - edges.getMaxY());
    }

    private void scrollOn() {
        if (pane.getScene() == null) {
            scrolling.stop();
            return;
        }
        pane.scrollBy(overEdge() * SPEED);
        selection.extendTo(pane.offsetAt(sceneX, sceneY));
    }
}
