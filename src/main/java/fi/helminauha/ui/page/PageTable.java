package fi.helminauha.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A table whose columns share the whole width by what stands in them, none narrower than its longest word.
public final class PageTable extends Pane {
    private final int columns;
    private final List<TextFlow> cells;
    private final List<Region> lines = new ArrayList<>();

    /// @param cells  row by row, the header first
    PageTable(int columns, List<TextFlow> cells) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        getStyleClass().add("page-table");
        for (var row = 1; row < rows(); row++) {
            var line = new Region();
            line.getStyleClass().add("page-table-line");
            lines.add(line);
        }
        getChildren().addAll(lines);
        getChildren().addAll(cells);
    }

    private int rows() {
        return cells.size() / columns;
    }

    private TextFlow cell(int row, int column) {
        return cells.get(row * columns + column);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The space between two columns, and above and below a row’s text.
    private double gap() {
        return cells.getFirst().getChildren().getFirst() instanceof Text text
                ? text.getFont().getSize() * 0.75
                : 0;
    }

    private double[] widths(double all) {
        var least = new double[columns];
        var ideal = new double[columns];
        var leastSum = 0.0;
        var moreSum = 0.0;
        for (var column = 0; column < columns; column++) {
            for (var row = 0; row < rows(); row++) {
                var cell = cell(row, column);
                var widest = cell.getChildren().stream()
                        .mapToDouble(text -> text instanceof Text words ? WordFit.widest(words) : 0)
                        .max()
                        .orElse(0);
                least[column] = Math.max(least[column], widest + 1);
                ideal[column] = Math.max(ideal[column], cell.prefWidth(-1));
            }
            leastSum += least[column];
            // The root keeps one long cell from taking everything.
            moreSum += Math.sqrt(Math.max(1, ideal[column] - least[column]));
        }
        var free = all - gap() * (columns - 1) - leastSum;
        var widths = new double[columns];
        for (var column = 0; column < columns; column++) {
            var share = Math.sqrt(Math.max(1, ideal[column] - least[column])) / moreSum;
            // Where there is no room even for the words the columns overlap none: the page is then set smaller.
            widths[column] =
                    free >= 0 ? least[column] + free * share : least[column] * (all - gap() * (columns - 1)) / leastSum;
        }
        return widths;
    }

    @Override
    protected double computePrefHeight(double width) {
        var widths = widths(width < 0 ? getWidth() : width);
        var height = 0.0;
        for (var row = 0; row < rows(); row++) {
            height += rowHeight(row, widths);
        }
        return height;
    }

    private double rowHeight(int row, double[] widths) {
        var height = 0.0;
        for (var column = 0; column < columns; column++) {
            height = Math.max(height, cell(row, column).prefHeight(widths[column]));
        }
        return height + gap();
    }

    @Override
    protected void layoutChildren() {
        var widths = widths(getWidth());
        var y = 0.0;
        for (var row = 0; row < rows(); row++) {
            var height = rowHeight(row, widths);
            if (row > 0) {
                lines.get(row - 1)
                        .resizeRelocate(0, y, getWidth(), lines.get(row - 1).prefHeight(-1));
            }
            var x = 0.0;
            for (var column = 0; column < columns; column++) {
                var cell = cell(row, column);
                cell.resizeRelocate(x, y + gap() / 2, widths[column], cell.prefHeight(widths[column]));
                x += widths[column] + gap();
            }
            y += height;
        }
    }
}
