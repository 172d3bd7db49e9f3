package fi.helminauha.ui.window;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What lies over the window: the guide, questions, the name of a folder. The last one has the keyboard, and what is
/// below it is disabled. Used on the JavaFX thread.
final class Overlays {
    private final StackPane window;
    private final Runnable gone;

    /// @param window  whose first child is covered
    /// @param gone    gives the keyboard to the window when nothing lies over it any more
    Overlays(StackPane window, Runnable gone) {
        this.window = window;
        this.gone = gone;
    }

    /// Lays a pane over the window and gives it the keyboard; Tab stays in it.
    void cover(Region pane) {
        window.getChildren().forEach(covered -> covered.setDisable(true));
        window.getChildren().add(pane);
        // What a pane scrolls comes into the scene with its skin; before that it cannot have the keyboard.
        pane.applyCss();
        pane.requestFocus();
    }

    /// Takes a pane away, if it is there.
    void uncover(Class<? extends Region> pane) {
        if (!window.getChildren().removeIf(pane::isInstance)) {
            return;
        }
        window.getChildren().getLast().setDisable(false);
        if (isAny()) {
            focus();
        } else {
            gone.run();
        }
    }

    boolean isAny() {
        return window.getChildren().size() > 1;
    }

    boolean isShown(Class<? extends Region> pane) {
        return window.getChildren().stream().anyMatch(pane::isInstance);
    }

    /// Gives the keyboard to what lies on top.
    void focus() {
        window.getChildren().getLast().requestFocus();
    }
}
