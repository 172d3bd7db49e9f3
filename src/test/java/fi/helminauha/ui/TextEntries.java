package fi.helminauha.ui;

import fi.helminauha.ui.kit.TextEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/// The fields of the open windows. On the JavaFX thread.
public final class TextEntries {
    private TextEntries() {}

    /// The fields that can be typed into, but do not keep what is pasted in one form.
    public static List<String> unkept() {
        return all().stream()
                .filter(field -> field.isEditable() && !TextEntry.keepsForm(field))
                .map(Node::toString)
                .toList();
    }

    static List<TextInputControl> all() {
        var fields = new ArrayList<TextInputControl>();
        Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .forEach(window -> collect(window.getScene().getRoot(), fields));
        return fields;
    }

    private static void collect(Node node, List<TextInputControl> fields) {
        if (node instanceof TextInputControl field) {
            fields.add(field);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, fields));
        }
    }
}
