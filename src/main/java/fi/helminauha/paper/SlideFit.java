package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import fi.helminauha.training.Page;
import java.util.List;
import java.util.stream.IntStream;

/// How large the words of a slide can be. Lengths and sizes are those of a slide that is 1280 wide, as of the
/// audience’s
/// page.
final class SlideFit {
    static final double WIDTH = 1280;
    static final double HEIGHT = 720;
    static final double SIDE = 96;
    static final double TOP = 52;
    /// Of the row above the title, with the air below it.
    static final double OVER = 56;
    static final double FOOT = 76;
    /// Size of the words of that row.
    private static final double ROW = 22;
    /// What stands before them.
    private static final double DOT = 30;
    static final double BELOW_TITLE = 26;
    private static final double TITLE = 62;
    private static final double LONG_TITLE = 47;
    private static final double TEXT = 38;
    /// Characters of a title that is set smaller.
    private static final int LONG = 44;
    /// Fields of a form that has one column.
    static final int ONE_COLUMN = 4;

    private static final double TITLE_LINE = 1.2;
    private static final double LINE = 1.42;
    private static final List<Double> SHARES =
            List.of(1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48, 0.42, 0.36, 0.3, 0.24);
    private static final double MM = 25.4 / 96;
    private static final double POINTS = 0.75;
    /// Serif letters and bold ones are wider than those that are measured.
    private static final double WIDER = 1.08;

    private SlideFit() {}

    /// @param title    of the title’s letters
    /// @param text     of those below it
    /// @param height   that is left below the title
    record Sizes(double title, double text, double height) {}

    /// @param title  as it is shown; empty for none
    static Sizes of(String title, Page.Content content) {
        var width = WIDTH - 2 * SIDE;
        var usual = title.length() > LONG ? LONG_TITLE : TITLE;
        var room = HEIGHT - TOP - OVER - FOOT;
        var sizes = new Sizes(usual, TEXT, room);
        for (var share : SHARES) {
            // The title gives way by half of what the text does.
            var titleSize = usual * (1 + share) / 2;
            var above = title.isEmpty() ? 0 : lines(title, titleSize * WIDER, width) * titleSize * TITLE_LINE;
            var left = room - above - (title.isEmpty() ? 0 : BELOW_TITLE);
            sizes = new Sizes(titleSize, TEXT * share, left);
            if (height(content, TEXT * share, width) <= left) {
                return sizes;
            }
        }
        return sizes;
    }

    private static double height(Page.Content content, double size, double width) {
        return switch (content) {
            case Page.Content.Opening(var summary) -> text(summary, size, width);
            case Page.Content.Own(var text) ->
                text.lines()
                        .mapToDouble(line -> text(line, size, width) + size * 0.45)
                        .sum();
            case Page.Content.Rest _ -> 1.5 * size * LINE;
            case Page.Content.OfBlock(var block, var _) -> height(block, size, width);
        };
    }

    private static double height(Block block, double size, double width) {
        return switch (block) {
            case Block.Heading(var text, var _) -> text(text, size, width);
            case Block.Paragraph(var text) -> text(text.plain(), size, width);
            case Block.Step step -> text(step.text().plain(), size, width);
            case Block.Bullets(var items) -> items(items, size, width);
            case Block.Numbers(var items) -> items(items, size, width);
            case Block.Checklist(var items) -> items(items, size, width);
            case Block.Questions(var items) ->
                items.stream()
                        .mapToDouble(item -> text(item.plain(), 1.58 * size * WIDER, width) + size * 0.5)
                        .sum();
            case Block.Quotation(var text, var source) ->
                text(text.plain(), 1.12 * size * WIDER, width - size)
                        + source.map(words -> text(words, 0.6 * size, width) + 0.5 * size)
                                .orElse(0.0);
            case Block.Table table -> table(table, size, width);
            case Block.Form form -> form(form, size, width);
            case Block.Figure figure ->
                // It takes what is left; its caption is small, and the figure should not be too low.
                200 + caption(figure, width);
            case Block.Note note -> text(note.text().plain(), size, width - 1.9 * size) + 3.2 * size;
        };
    }

    /// How much the words below a figure take.
    static double caption(Block.Figure figure, double width) {
        return figure.caption()
                .map(words -> text(words.plain(), CAPTION, width) + 12)
                .orElse(0.0);
    }

    /// Size of the words below a figure.
    static final double CAPTION = 23;

    private static double items(List<RichText> items, double size, double width) {
        return items.stream()
                .mapToDouble(item -> text(item.plain(), size, width - 1.4 * size) + 0.5 * size)
                .sum();
    }

    private static double table(Block.Table table, double size, double width) {
        var across = width / table.header().size() - 0.8 * size;
        return row(table.header(), 0.72 * size * WIDER, across)
                + table.rows().stream()
                        .mapToDouble(row -> row(row, 0.86 * size, across) + 0.65 * size)
                        .sum()
                + size;
    }

    private static double row(List<RichText> cells, double size, double width) {
        return cells.stream()
                .mapToDouble(cell -> text(cell.plain(), size, width))
                .max()
                .orElse(0);
    }

    private static double form(Block.Form form, double size, double width) {
        var fields = form.fields();
        var columns = fields.size() > ONE_COLUMN ? 2 : 1;
        var across = width / columns - size;
        return IntStream.range(0, (fields.size() + columns - 1) / columns)
                .mapToDouble(row -> IntStream.range(row * columns, Math.min(fields.size(), (row + 1) * columns))
                                .mapToDouble(at -> text(fields.get(at).label(), 0.84 * size, across))
                                .max()
                                .orElse(0)
                        + 1.4 * size)
                .sum();
    }

    private static double text(String text, double size, double width) {
        return lines(text, size, width) * size * LINE;
    }

    /// Whether words have room in the row above the title.
    static boolean isOneRow(String words) {
        return lines(words, ROW, WIDTH - 2 * SIDE - DOT) <= 1;
    }

    private static int lines(String text, double size, double width) {
        return new CardFit(width * MM, HEIGHT).lines(text, size * POINTS);
    }
}
