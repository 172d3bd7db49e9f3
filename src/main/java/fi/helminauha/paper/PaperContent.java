package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.figure.FigureColours;
import fi.helminauha.figure.FigureException;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.figure.FigureSize;
import fi.helminauha.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

/// What a paper is made of while it is made: what was ordered, what there is, and the figures drawn so far.
final class PaperContent {
    /// Points across a sheet’s text, and across the largest figure; a drawing’s own unit is smaller.
    private static final double ACROSS = 170 * 72 / 25.4;

    private static final double WIDEST = 425;
    private static final double POINTS_A_UNIT = 0.62;
    /// How much is done when all words are laid out; what is left is the file.
    private static final double LAID = 0.8;

    private final PaperSubject subject;
    private final PaperOrder order;
    private final PaperHoldings holdings;
    private final FigureRenderer renderer;
    private final PaperWatch watch;
    private final List<Figure> figures = new ArrayList<>();
    private final List<ScreenField> fields = new ArrayList<>();
    private final Markup bookmarks = new Markup();
    private FigureColours colours = PaperColours.of("");
    private int letters = 1;
    private double done;
    private OptionalInt metres = OptionalInt.empty();

    /// A figure ready to be drawn.
    record Figure(FigureRenderer.Drawn drawn, double width, double height) {}

    PaperContent(
            PaperSubject subject, PaperOrder order, PaperHoldings holdings, FigureRenderer renderer, PaperWatch watch) {
        this.watch = watch;
        this.subject = subject;
        this.order = order;
        this.holdings = holdings;
        this.renderer = renderer;
    }

    /// @throws CancellationException if the paper is wanted no more
    void goOn() {
        if (!watch.goesOn(done)) {
            throw new CancellationException("make a paper");
        }
    }

    /// @param characters  that will be laid out
    void begin(int characters) {
        letters = Math.max(1, characters);
    }

    /// @param characters  that were laid out
    /// @throws CancellationException if the paper is wanted no more
    void laid(int characters) {
        done = Math.min(LAID, done + LAID * characters / letters);
        goOn();
    }

    PaperSubject subject() {
        return subject;
    }

    PaperOrder order() {
        return order;
    }

    PaperHoldings holdings() {
        return holdings;
    }

    /// Whether a pearl’s text is in the same file.
    boolean isHere(PearlId pearl) {
        return order.kind() == PaperKind.HANDOUT
                && holdings.pearls().containsKey(pearl)
                && subject.pearls().contains(pearl)
                && order.languages().size() == 1;
    }

    /// What the paper is called; where the subject has no title, a plain name.
    String title(PaperWords words) {
        return subject.title().isBlank() ? words.text("session.untitled") : subject.title();
    }

    /// What the file is called by whoever reads it, in its first language.
    String fileTitle() {
        return title(new PaperWords(holdings, Messages.in(order.languages().getFirst())));
    }

    /// Adds a line to the outline by which a reader goes through the file.
    void bookmark(String title, String anchor) {
        bookmarks.raw("<bookmark name=\"" + Markup.value(title) + "\" href=\"#" + anchor + "\"/>");
    }

    /// The outline as XHTML; empty where there is none.
    String bookmarks() {
        var lines = bookmarks.toString();
        return lines.isEmpty() ? "" : "<bookmarks>" + lines + "</bookmarks>";
    }

    /// The element of a heading: what has a cover has the title of all as its first heading.
    /// @param depth  0 for a pearl, 1 for what is in it
    String heading(int depth) {
        return "h" + ((order.kind() == PaperKind.HANDOUT && order.has(PaperPart.COVER) ? 2 : 1) + depth);
    }

    /// Figures that come now have the colours of a theme.
    /// @param themeClass  as of [PaperHoldings#themeClass]
    void colour(String themeClass) {
        colours = PaperColours.of(themeClass);
    }

    /// Where a figure stands, as XHTML; absent if it cannot be drawn.
    Optional<String> place(Block.Figure figure) {
        return place(figure, size -> Math.min(WIDEST, size.width() * POINTS_A_UNIT), ACROSS);
    }

    /// As large as there is room.
    /// @param across  points
    /// @param down    points
    /// @param middle  points in whose middle it stands; 0 for the left
    Optional<String> place(Block.Figure figure, double across, double down, double middle) {
        return place(figure, size -> Math.min(across, down * size.width() / size.height()), middle);
    }

    /// @param width   of a drawing of that size, in points
    /// @param across  points in whose middle it stands, unless it is wider
    private Optional<String> place(Block.Figure figure, ToDoubleFunction<FigureSize> width, double across) {
        var drawing = holdings.drawings().getOrDefault(figure.figure(), "");
        var size = FigureSize.of(drawing);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        try {
            var wide = width.applyAsDouble(size.get());
            var high = wide * size.get().height() / size.get().width();
            figures.add(new Figure(renderer.read(drawing, figure.words(), colours), wide, high));
            return Optional.of(String.format(
                    Locale.ROOT,
                    "<svg data-figure=\"%d\" alt=\"%s\" style=\"display: block; width: %.2fpt; height: %.2fpt; margin-left: %.2fpt\"></svg>",
                    figures.size() - 1,
                    Markup.value(figure.alternative()),
                    wide,
                    high,
                    Math.max(0, (across - wide) / 2)));
        } catch (FigureException e) {
            return Optional.empty();
        }
    }

    /// Room for a field to be filled in on the screen, as XHTML.
    /// @param pearl     whose form it is
    /// @param language  of the form
    /// @param lines     to write on; 0 for a box to be ticked
    /// @param style     how large it is
    String field(PearlId pearl, Language language, String label, int lines, String style) {
        var field = new ScreenField(language.code() + "-" + pearl.value() + "-" + (fields.size() + 1), label, lines);
        fields.add(field);
        return "<svg data-field=\"" + field.name() + "\" alt=\"" + Markup.value(field.mark())
                + "\" style=\"display: block; " + style + "\"></svg>";
    }

    List<ScreenField> fields() {
        return fields;
    }

    /// @param from  how many metres away the words can still be read
    void readable(int from) {
        metres = OptionalInt.of(from);
    }

    OptionalInt metres() {
        return metres;
    }

    /// The figures, by their numbers.
    List<Figure> figures() {
        return figures;
    }
}
