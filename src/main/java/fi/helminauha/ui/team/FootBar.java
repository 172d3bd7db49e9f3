package fi.helminauha.ui.team;

import fi.helminauha.ui.kit.WidthBoundPane;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;

/// The buttons below a page: those that are used all the time at the left, in two rows where one has no room, and the
/// way out at the right, before it what comes next, where it has room whole.
final class FootBar extends WidthBoundPane {
    private static final double GAP_EM = 1.2;

    private final FlowPane left;
    private final Label coming = new Label();
    private final Button end;

    FootBar(Button end, Node... keys) {
        this.left = new FlowPane(keys);
        this.end = end;
        getStyleClass().add("team-foot");
        left.getStyleClass().add("team-keys");
        coming.setId("team-coming");
        coming.getStyleClass().add("team-coming");
        getChildren().setAll(left, coming, end);
    }

    /// Of the words, which have the size of what is around the bar.
    ReadOnlyObjectProperty<Font> font() {
        return coming.fontProperty();
    }

    /// @param words  empty where nothing comes
    void show(String words) {
        coming.setText(words);
    }

    private double oneRow() {
        // Each key is brought onto whole pixels by itself.
        return left.getChildren().stream()
                        .mapToDouble(key -> snapSizeX(key.prefWidth(-1)) + 1)
                        .sum()
                + snapSpaceX(left.getHgap()) * left.getChildren().size();
    }

    @Override
    protected double place(double width, boolean isFinal) {
        var insets = getInsets();
        var inner = width - insets.getLeft() - insets.getRight();
        var gap = GAP_EM * coming.getFont().getSize();
        var endWidth = snapSizeX(end.prefWidth(-1));
        var leftWidth = Math.max(1, Math.min(snapSizeX(oneRow()), inner - endWidth - gap));
        // A region of the wrap length is as wide as it is told.
        left.setPrefWrapLength(leftWidth);
        var leftHeight = snapSizeY(left.prefHeight(leftWidth));
        var endHeight = end.prefHeight(-1);
        if (isFinal) {
            var room = inner - endWidth - leftWidth - 2 * gap;
            var wanted = snapSizeX(coming.prefWidth(-1));
            var rowHeight = Math.max(endHeight, coming.prefHeight(-1));
            left.resizeRelocate(insets.getLeft(), insets.getTop(), leftWidth, leftHeight);
            end.resizeRelocate(insets.getLeft() + inner - endWidth, insets.getTop(), endWidth, endHeight);
            coming.setVisible(wanted <= room);
            coming.resizeRelocate(
                    insets.getLeft() + inner - endWidth - gap - wanted,
                    insets.getTop() + (rowHeight - coming.prefHeight(-1)) / 2,
                    wanted,
                    coming.prefHeight(-1));
        }
        return insets.getTop() + Math.max(leftHeight, endHeight) + insets.getBottom();
    }
}
