package fi.helminauha.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The style sheet of a paper: that of all, and that of its kind. A larger sheet has everything larger: it is the same
/// paper for who reads large letters, or from further away.
final class PaperStyle {
    private static final String FOLDER = "/fi/helminauha/paper/";
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w#.-])(-?[0-9]*\\.?[0-9]+)(mm|pt)\\b");

    private PaperStyle() {}

    static String of(PaperOrder order) {
        var own = switch (order.kind()) {
            case HANDOUT, FORMS, SCREEN_FORMS -> "";
            case RUN_SHEET -> sheet("run-sheet.css");
            case CARDS -> sheet("cards.css");
            case SLIDES -> sheet("slides.css");
            case POSTER -> sheet("poster.css");
            case FEEDBACK, PARTICIPANTS -> sheet("lists.css");
        };
        return magnified(sheet("paper.css") + own + "@page { size: " + page(order) + "; }", order);
    }

    /// Width and height; a slide has no edge.
    private static String page(PaperOrder order) {
        return switch (order.kind()) {
            case POSTER -> "297mm 210mm";
            case SLIDES -> order.layout().slides() == 1 ? SlidesMarkup.WHOLE + "mm 190.5mm; margin: 0" : "210mm 297mm";
            case HANDOUT, RUN_SHEET, FORMS, SCREEN_FORMS, CARDS, FEEDBACK, PARTICIPANTS -> "210mm 297mm";
        };
    }

    /// Styles with the lengths that they have on the paper’s sheet; they are written for A4.
    static String magnified(String styles, PaperOrder order) {
        var by = order.layout().size().magnified();
        return by == 1
                ? styles
                : LENGTH.matcher(styles)
                        .replaceAll(
                                length -> String.format(Locale.ROOT, "%.3f", Double.parseDouble(length.group(1)) * by)
                                        + length.group(2));
    }

    private static String sheet(String file) {
        try (var stream = PaperStyle.class.getResourceAsStream(FOLDER + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }
}
