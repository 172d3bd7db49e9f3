package fi.helminauha.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// What a window says to a screen reader without the keyboard going there: hits, what was saved or copied, lateness.
/// JavaFX has no live regions: the words become the accessible text of a node of the window’s own, and the platform is
/// told of the change. Linux has no accessibility in JavaFX. Used on the JavaFX thread.
public final class Spoken extends Region {
    /// @param scene  whose windows’s words it has
    Spoken(Scene scene) {
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("");
        setManaged(false);
        setMouseTransparent(true);
        // A node without room is none to a screen reader.
        resize(1, 1);
        scene.getProperties().put(Spoken.class, this);
    }

    /// Says the words.
    /// @param in  a node of the window
    public static void say(Node in, String words) {
        if (!words.isBlank()
                && in.getScene() != null
                && in.getScene().getProperties().get(Spoken.class) instanceof Spoken spoken) {
            spoken.setAccessibleText(words);
            spoken.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// Says what a label comes to say.
    /// @return the label
    public static <L extends Labeled> L follow(L label) {
        label.textProperty().subscribe((_, now) -> {
            if (now != null) {
                say(label, now);
            }
        });
        return label;
    }

    /// What was said last in a window.
    public static String last(Scene scene) {
        return scene.getProperties().get(Spoken.class) instanceof Spoken spoken ? spoken.getAccessibleText() : "";
    }
}
