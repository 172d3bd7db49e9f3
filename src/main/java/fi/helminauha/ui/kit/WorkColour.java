package fi.helminauha.ui.kit;

import fi.helminauha.collection.WorkForm;
import java.util.List;
import javafx.scene.Node;

/// Gives a node the colour of a kind of work, through the class that style sheets know it by.
public final class WorkColour {
    private static final String BEGINNING = "work-";

    private WorkColour() {}

    public static void set(Node node, WorkForm work) {
        var wanted = BEGINNING + work.code();
        var classes = node.getStyleClass();
        if (!classes.contains(wanted)) {
            List.copyOf(classes).stream()
                    .filter(each -> each.startsWith(BEGINNING))
                    .forEach(classes::remove);
            classes.add(wanted);
        }
    }
}
