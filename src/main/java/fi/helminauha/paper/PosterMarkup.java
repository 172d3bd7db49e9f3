package fi.helminauha.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes a poster: one question, one instruction or one figure, across a sheet that lies on its side, as large as it
/// fits. Lengths are millimetres of an A4 sheet.
final class PosterMarkup {
    private static final double ACROSS = 297 - 2 * 18;
    private static final double DOWN = 210 - 2 * 16 - 24;
    private static final double LARGEST = 150;
    private static final double SMALLEST = 18;
    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double BELOW_TITLE = 6;
    /// Letters of the title by those of the text.
    private static final double TITLE = 1.35;
    /// Serif letters and bold ones are wider than those that are measured.
    private static final double WIDER = 1.1;

    private static final double LINE = 1.22;
    /// Of a figure’s words below it.
    private static final double CAPTION = 16;
    /// Who reads from afar sees a capital letter from two hundred times its height.
    private static final double FROM = 200;

    private static final double CAPITAL = 0.727;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;

    PosterMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.content = content;
    }

    void write() {
        var pieces = PosterPiece.of(
                content.subject(), content.holdings(), words.messages().language());
        if (pieces.isEmpty()) {
            out.open("div class=\"none\"").element("h1", content.title(words));
            out.element("p", words.text("paper.poster.none")).close("div");
            return;
        }
        write(pieces.get(Math.min(content.order().layout().poster(), pieces.size() - 1)));
    }

    private void write(PosterPiece piece) {
        var theme = piece.pearl().map(content.holdings()::themeClass).orElse("theme-none");
        content.colour(theme);
        out.open("div class=\"poster " + theme + "\"");
        if (piece.figure().isPresent()) {
            figure(piece);
        } else {
            words(piece);
        }
        out.close("div").open("div class=\"poster-foot " + theme + "\"").raw("<span class=\"dot\"></span>");
        out.text(String.join(
                        " · ",
                        Stream.of(piece.over(), words.text("paper.collection"))
                                .filter(part -> !part.isBlank())
                                .toList()))
                .close("div");
    }

    private void words(PosterPiece piece) {
        var size = size(piece);
        if (piece.title().isBlank()) {
            out.element(sized("h1 class=\"poster-words\"", size), piece.text());
        } else {
            out.element(sized("h1 class=\"poster-words\"", size * TITLE), piece.title());
            if (!piece.text().isBlank()) {
                out.element(sized("p class=\"poster-text\"", size), piece.text());
            }
        }
        var millimetres = size * CAPITAL / POINTS_A_MM * magnified();
        content.readable((int) Math.max(1, Math.floor(millimetres * FROM / 1000)));
    }

    private double magnified() {
        return content.order().layout().size().magnified();
    }

    private static String sized(String element, double size) {
        return String.format(Locale.ROOT, "%s style=\"font-size: %.1fpt\"", element, size);
    }

    /// The largest size at which everything is on the sheet and no word is broken.
    private static double size(PosterPiece piece) {
        var fit = new CardFit(ACROSS, DOWN);
        for (var size = LARGEST; size > SMALLEST; size -= 2) {
            var title = piece.title().isBlank() ? 0 : height(fit, piece.title(), size * TITLE * WIDER) + BELOW_TITLE;
            var text = piece.text().isBlank()
                    ? 0
                    : height(fit, piece.text(), piece.title().isBlank() ? size * WIDER : size);
            if (title + text <= DOWN && isUnbroken(fit, piece, size)) {
                return size;
            }
        }
        return SMALLEST;
    }

    private static double height(CardFit fit, String text, double size) {
        return fit.lines(text, size) * size / WIDER * LINE / POINTS_A_MM;
    }

    private static boolean isUnbroken(CardFit fit, PosterPiece piece, double size) {
        return words(piece.title()).allMatch(word -> fit.lines(word, size * TITLE * WIDER) == 1)
                && words(piece.text())
                        .allMatch(word -> fit.lines(word, piece.title().isBlank() ? size * WIDER : size) == 1);
    }

    private static Stream<String> words(String text) {
        return List.of(text.split(" ", -1)).stream();
    }

    private void figure(PosterPiece piece) {
        var figure = piece.figure().orElseThrow();
        var caption = piece.text().isBlank()
                ? 0
                : height(new CardFit(ACROSS, DOWN), piece.text(), CAPTION * WIDER) + BELOW_TITLE;
        out.element("h1 class=\"over\"", piece.over());
        var place =
                content.place(figure, ACROSS * POINTS_A_MM, (DOWN - 14 - caption) * POINTS_A_MM, ACROSS * POINTS_A_MM);
        if (place.isPresent()) {
            out.raw(place.get());
        } else {
            out.element("p class=\"poster-text\"", words.text("reader.figure.unreadable") + " " + figure.alternative());
        }
        if (!piece.text().isBlank()) {
            out.element(sized("p class=\"poster-caption\"", CAPTION), piece.text());
        }
    }
}
