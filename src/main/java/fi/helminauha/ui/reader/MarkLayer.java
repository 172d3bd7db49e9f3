package fi.helminauha.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/// One kind of marks behind or before a passage's text. A layer without marks costs nothing.
final class MarkLayer {
    private final PassageView owner;
    private final TextFlow flow;
    private final String styleClass;
    private final boolean isBehind;
    private final Shape shape;
    private boolean isLowest;
    private List<TextRange> ranges = List.of();
    private Path path = new Path();

    /// How a range is outlined.
    @FunctionalInterface
    interface Shape {
        PathElement[] of(TextFlow flow, TextRange range);
    }

    MarkLayer(PassageView owner, TextFlow flow, String styleClass, boolean isBehind, Shape shape) {
        this.owner = owner;
        this.flow = flow;
        this.styleClass = styleClass;
        this.isBehind = isBehind;
        this.shape = shape;
    }

    /// Under all other layers, whichever are drawn first.
    MarkLayer lowest() {
        isLowest = true;
        return this;
    }

    static PathElement[] ground(TextFlow flow, TextRange range) {
        return flow.getRangeShape(range.start(), range.end(), false);
    }

    static PathElement[] line(TextFlow flow, TextRange range) {
        return flow.getLayoutInfo().getUnderlineGeometry(range.start(), range.end()).stream()
                .flatMap(line -> Stream.of(
                        new MoveTo(line.getMinX(), line.getMaxY()), new LineTo(line.getMaxX(), line.getMaxY())))
                .toArray(PathElement[]::new);
    }

    static PathElement[] caret(TextFlow flow, TextRange at) {
        return flow.getCaretShape(at.start(), true);
    }

    /// @param marked  in the passage's own offsets
    void set(List<TextRange> marked) {
        if (!ranges.equals(marked)) {
            ranges = List.copyOf(marked);
            draw();
        }
    }

    /// Outlines the ranges where the text stands now.
    void draw() {
        if (ranges.isEmpty()) {
            owner.removeLayer(path);
            return;
        }
        if (path.getParent() == null) {
            path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.setViewOrder(isLowest ? 1 : 0);
            path.getStyleClass().setAll(styleClass);
            owner.addLayer(path, isBehind);
        }
        var outline = new ArrayList<PathElement>();
        for (var range : ranges) {
            outline.addAll(List.of(shape.of(flow, range)));
        }
        path.getElements().setAll(outline);
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
    }
}
