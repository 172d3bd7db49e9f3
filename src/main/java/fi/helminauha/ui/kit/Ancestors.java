package fi.helminauha.ui.kit;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a node stands in: where the keyboard is, and what was pressed.
public final class Ancestors {
    private Ancestors() {}

    /// The node and then its ancestors, the nearest first; none for a target of events that is no node.
    public static Stream<Node> orSelf(@Nullable Object target) {
        return Stream.iterate(target instanceof Node node ? node : null, Objects::nonNull, Node::getParent);
    }

    /// Whether a node is the other one or stands in it. For the focus owner of a scene that holds also while another
    /// window is in front; [Node#isFocusWithin] is false then.
    public static boolean isIn(@Nullable Object node, Node ancestor) {
        return orSelf(node).anyMatch(ancestor::equals);
    }
}
