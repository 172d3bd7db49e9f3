package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.Ancestors;
import fi.helminauha.ui.kit.TypedValue;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// What is said beside a field whose text is no value. It lies over what stands there, so that nothing moves.
final class Remark extends Label {
    private static final double GAP = 4;
    /// In em of its own text.
    private static final double WIDEST_EM = 26;

    private final Pane box;
    private final TypedValue<?> field;
    private final Side side;

    private Remark(Pane box, TypedValue<?> field, Side side) {
        this.box = box;
        this.field = field;
        this.side = side;
        getStyleClass().add("field-remark");
        setManaged(false);
        setVisible(false);
        setWrapText(true);
        setMouseTransparent(true);
    }

    /// @param box   in which the field is
    /// @param side  of the box at which the remark stands: below or left
    static void beside(Pane box, TypedValue<?> field, Side side) {
        var remark = new Remark(box, field, side);
        remark.setId(field.getId() + "-remark");
        field.idProperty().subscribe(id -> remark.setId(id + "-remark"));
        box.getChildren().add(remark);
        field.remarkProperty().subscribe(remark::say);
        box.layoutBoundsProperty().subscribe(remark::place);
    }

    private void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
        // What comes later in the window would be painted over it.
        Ancestors.orSelf(box)
                .takeWhile(node -> !(node instanceof PlanView))
                .forEach(node -> node.setViewOrder(isVisible() ? -1 : 0));
        place();
    }

    private void place() {
        if (!isVisible()) {
            return;
        }
        applyCss();
        var widest = WIDEST_EM * getFont().getSize();
        if (side == Side.LEFT) {
            var width = Math.min(prefWidth(-1), widest);
            var height = prefHeight(width);
            resizeRelocate(-width - GAP, (box.getHeight() - height) / 2, width, height);
        } else {
            var width = Math.min(Math.max(box.getWidth(), widest / 2), widest);
            var from = box.sceneToLocal(field.localToScene(field.getLayoutBounds()))
                    .getMinX();
            resizeRelocate(
                    Math.clamp(from, 0, Math.max(0, box.getWidth() - width)),
                    box.getHeight() + GAP,
                    width,
                    prefHeight(width));
        }
    }
}
