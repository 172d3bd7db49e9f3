package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.Slot;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The string of steps, a column at its left and the right side: beside one another, or one in another’s place.
final class PlanPanes extends BorderPane {
    private final Region string;
    private final Region side;
    private final Slot left = new Slot();
    private final Slot middle = new Slot();
    private final Slot right = new Slot();
    private Optional<Region> column = Optional.empty();

    PlanPanes(Region string, Region side) {
        this.string = string;
        this.side = side;
        setLeft(left);
        setCenter(middle);
        setRight(right);
        middle.hold(string);
        // Where the window is low, what is at the foot is cut rather than the head.
        setMinHeight(0);
    }

    /// The column at the left of the string, where there is one.
    Optional<Region> column() {
        return column;
    }

    /// Sets what stands at the left of the string from the next [#arrange] on; empty for nothing.
    void setColumn(Optional<Region> changed) {
        column = changed;
    }

    /// @param isSideWanted  whether the right side takes the string’s place where it has no room beside it
    void arrange(PlanRoom room, boolean isSideWanted) {
        var alone = column.filter(_ -> room.isSingle());
        var wanted = alone.orElse(!room.isBeside() && isSideWanted ? side : string);
        if (!middle.holds(wanted)) {
            left.hold(null);
            right.hold(null);
            middle.hold(wanted);
        }
        left.hold(room.isSingle() ? null : column.orElse(null));
        right.hold(room.isBeside() ? side : null);
    }

    /// Whether the column at the left has taken the place of the string.
    boolean isColumnAlone() {
        return column.filter(middle::holds).isPresent();
    }

    /// Whether the right side stands beside the string.
    boolean isSideBeside() {
        return right.holds(side);
    }
}
