package fi.helminauha.ui.reader;

import fi.helminauha.ui.kit.WidthBoundPane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A table whose columns share the width by what stands in them. Where the pane is too narrow for its longest
/// words, the cells stand below each other, each under its header.
final class ReaderTable extends WidthBoundPane {
    private final int columns;
    private final List<PassageView> cells;
    private final List<Label> captions = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    /// The least width of each column, and the width in which nothing would have to be broken.
    private double[] least = {};
    private double[] ideal = {};

    /// @param cells  row by row, the header first
    ReaderTable(int columns, List<PassageView> cells) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        getStyleClass().add("reader-table");
        setMinWidth(0);
        for (var i = columns; i < cells.size(); i++) {
            var caption =
                    new Label(CleanText.label(cells.get(i % columns).passage().text()));
            caption.getStyleClass().add("cell-caption");
            caption.setMinWidth(0);
            captions.add(caption);
        }
        for (var row = 0; row < rows(); row++) {
            var line = new Region();
            line.getStyleClass().add("separator-line");
            lines.add(line);
        }
        getChildren().addAll(lines);
        getChildren().addAll(captions);
        getChildren().addAll(cells);
    }

    private int rows() {
        return cells.size() / columns;
    }

    private PassageView cell(int row, int column) {
        return cells.get(row * columns + column);
    }

    @Override
    public void requestLayout() {
        least = new double[0];
        super.requestLayout();
    }

    private void measure() {
        if (least.length == columns) {
            return;
        }
        least = new double[columns];
        ideal = new double[columns];
        for (var row = 0; row < rows(); row++) {
            for (var column = 0; column < columns; column++) {
                var cell = cell(row, column);
                var width = cell.prefWidth(-1);
                ideal[column] = Math.max(ideal[column], width);
                // Letters are taken to be of one width: near enough to share space by.
                least[column] = Math.max(
                        least[column], width * longestWord(cell.passage().text()));
            }
        }
    }

    /// The longest word’s share of the text.
    private static double longestWord(String text) {
        var longest = Arrays.stream(text.split("\\s+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return text.isEmpty() ? 0 : Math.min(1, 1.12 * longest / text.length());
    }

    private boolean isStacked(double width) {
        measure();
        return Arrays.stream(least).sum() > width;
    }

    private double[] widths(double width) {
        var ideals = Arrays.stream(ideal).sum();
        var leasts = Arrays.stream(least).sum();
        var widths = new double[columns];
        for (var column = 0; column < columns; column++) {
            widths[column] = ideals <= width || ideals <= leasts
                    ? ideal[column] + (width - ideals) * share(column)
                    : least[column] + (width - leasts) * (ideal[column] - least[column]) / (ideals - leasts);
        }
        return widths;
    }

    private double share(int column) {
        var ideals = Arrays.stream(ideal).sum();
        return ideals == 0 ? 1.0 / columns : ideal[column] / ideals;
    }

    @Override
    protected double computePrefWidth(double height) {
        measure();
        return Arrays.stream(ideal).sum();
    }

    /// @param isFinal  whether to move the cells, or only to add their heights up
    @Override
    protected double place(double width, boolean isFinal) {
        return isStacked(width) ? stack(width, isFinal) : grid(width, isFinal);
    }

    private double grid(double width, boolean isFinal) {
        var widths = widths(width);
        var y = 0.0;
        for (var row = 0; row < rows(); row++) {
            var height = 0.0;
            for (var column = 0; column < columns; column++) {
                height = Math.max(height, cell(row, column).prefHeight(widths[column]));
            }
            var x = 0.0;
            for (var column = 0; column < columns && isFinal; column++) {
                show(cell(row, column), true, x, y, widths[column], height);
                x += widths[column];
            }
            y += snapSizeY(height);
            if (isFinal) {
                show(lines.get(row), true, 0, y, width, 1);
            }
            y += 1;
        }
        if (isFinal) {
            captions.forEach(caption -> caption.setVisible(false));
        }
        return y;
    }

    private double stack(double width, boolean isFinal) {
        var y = 0.0;
        for (var row = 0; row < rows(); row++) {
            for (var column = 0; column < columns; column++) {
                var cell = cell(row, column);
                if (row == 0) {
                    // The header goes to every cell instead.
                    if (isFinal) {
                        show(cell, false, 0, 0, width, cell.prefHeight(width));
                    }
                    continue;
                }
                var caption = captions.get((row - 1) * columns + column);
                var captionHeight = caption.prefHeight(width);
                var height = cell.prefHeight(width);
                if (isFinal) {
                    show(caption, true, 0, y, width, captionHeight);
                    show(cell, true, 0, y + captionHeight, width, height);
                }
                y += snapSizeY(captionHeight + height);
            }
            if (isFinal) {
                show(lines.get(row), row > 0, 0, y, width, 1);
            }
            y += row > 0 ? 1 : 0;
        }
        return y;
    }

    private static void show(Region node, boolean isVisible, double x, double y, double width, double height) {
        node.setVisible(isVisible);
        node.resizeRelocate(x, y, width, height);
    }
}
