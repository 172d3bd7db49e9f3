package fi.helminauha.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Whether a node stands in a window. View-models outlive their views, which are built anew when the language
/// changes: a view hears a property of a view-model only `when(Attached.in(view))`, so that one that was
/// taken out does no work and is kept by nothing, and one that comes back, as a folded pane does, shows what
/// holds by then. Listen to such a value with a consumer: a `Runnable` hears it once and then not before
/// somebody asks for it. Used on the JavaFX thread.
public final class Attached {
    private Attached() {}

    /// True while the node is in a scene. Held by the node alone.
    public static ObservableValue<Boolean> in(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }

    /// Whether the node is in a window that is shown. In one that is hidden JavaFX styles no root, so that what is
    /// styled there knows no colours.
    public static boolean isShown(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /// True while the region is in a scene and has been given a width there, so that words in it can wrap. Held by the
    /// region alone.
    public static ObservableValue<Boolean> withRoom(Region region) {
        return region.sceneProperty()
                .flatMap(_ -> region.widthProperty().map(width -> width.doubleValue() > 0))
                .orElse(false);
    }
}
