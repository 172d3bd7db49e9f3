package fi.helminauha.book;

import fi.helminauha.figure.FigureColours;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.PaperWatch;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/// A handout as one HTML file with everything in it: no script, nothing from elsewhere, light or dark as the reader’s
/// system is, and black on white on paper.
public final class WebPage {
    /// With its dot.
    public static final String EXTENSION = ".html";

    /// A browser that is told so loads and runs nothing, whatever the file holds.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// Those of the page’s style, which has others in the dark.
    private static final FigureColours COLOURS = new FigureColours(
            "var(--ink)",
            "var(--muted)",
            "var(--line)",
            "var(--paper)",
            "var(--accent)",
            "var(--accent-soft)",
            "var(--theme)",
            "var(--theme-soft)");

    private final PaperSubject subject;
    private final BookOrder order;
    private final PaperHoldings holdings;
    private final BookContent.Look look;
    private final Html out = new Html();

    private WebPage(PaperSubject subject, BookOrder order, PaperHoldings holdings, BookContent.Look look) {
        this.subject = subject;
        this.order = order;
        this.holdings = holdings;
        this.look = look;
    }

    /// The file’s bytes. Blocks, for a second or more where there are many figures.
    /// @param watch  asked now and then
    /// @throws CancellationException if it is wanted no more
    public static byte[] of(PaperSubject subject, BookOrder order, PaperHoldings holdings, PaperWatch watch) {
        var look = new BookContent.Look(
                new FigureRenderer(), _ -> COLOURS, (_, anchor) -> "#" + anchor, false, new BookProgress(watch));
        return new WebPage(subject, order, holdings, look).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        var languages = order.languages();
        var first = new BookContent(subject, order, holdings, languages.getFirst(), look);
        look.progress().expect(first.items().size() * languages.size());
        head(first);
        out.open("body");
        var start = languages.getFirst().code() + "-start";
        out.element("a class=\"skip\" href=\"#" + start + "\"", first.text("book.skip"));
        out.open("main");
        for (var language : languages) {
            var content = new BookContent(subject, order, holdings, language, look);
            out.open("section lang=\"" + language.code() + "\" aria-label=\"" + Html.value(name(content)) + "\"");
            section(content);
            out.close("section");
        }
        out.close("main");
        out.open("footer").element("p", first.text("paper.foot")).close("footer");
        out.close("body").close("html");
        return out.toString();
    }

    /// Of several languages each part says which it is.
    private String name(BookContent content) {
        return order.languages().size() == 1
                ? content.title()
                : content.title() + " (" + content.language().ownName() + ")";
    }

    private void section(BookContent content) {
        var cover = new CoverHtml(out, content);
        if (!content.isAlone()) {
            cover.head();
        }
        if (content.hasCover() || content.items().isEmpty()) {
            cover.contents();
        }
        out.open("div id=\"" + content.language().code() + "-start\" tabindex=\"-1\"");
        content.items().forEach(item -> new ItemHtml(out, content, item).write());
        out.close("div");
    }

    private void head(BookContent first) {
        var language = first.language();
        out.raw("<!DOCTYPE html>\n")
                .open("html lang=\"" + language.code() + "\"")
                .open("head")
                .raw("<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
                .element("title", first.title())
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .raw("<meta name=\"generator\" content=\"Helminauha\">\n")
                .raw("<meta name=\"description\" content=\"" + Html.value(first.text("paper.foot")) + "\">\n")
                .raw("<style>\n" + BookStyle.ofWebPages() + "</style>\n")
                .close("head");
    }
}
