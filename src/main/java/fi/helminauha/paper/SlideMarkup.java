package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.BlockWords;
import fi.helminauha.training.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes one slide, as wide as is wanted: what the audience saw, on white.
final class SlideMarkup {
    private static final double POINTS_A_MM = 72 / 25.4;
    /// Lengths of a slide are set in tenths of what it is drawn in.
    private static final double EM = 10;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final double unit;

    /// @param page    what is on it
    /// @param rest    until when a break lasts, as a sentence
    /// @param number  as “3 / 24”
    record Slide(Page page, String rest, String number, Optional<Pearl> pearl) {
        Slide numbered(String changed) {
            return new Slide(page, rest, changed, pearl);
        }
    }

    /// @param width  of a slide in millimetres
    SlideMarkup(Markup out, PaperWords words, PaperContent content, double width) {
        this.out = out;
        this.words = words;
        this.content = content;
        unit = width * POINTS_A_MM / SlideFit.WIDTH;
    }

    void write(Slide slide) {
        var page = slide.page();
        var theme = slide.pearl().map(content.holdings()::themeClass).orElse("theme-none");
        content.colour(theme);
        // A question and a figure are alone on their slide; the heading goes up to what it is a part of.
        var isAlone = page.content() instanceof Page.Content.OfBlock(var block, var _)
                && (block instanceof Block.Questions || block instanceof Block.Figure);
        var title = title(page);
        var sizes = SlideFit.of(isAlone ? "" : title, page.content());
        var outer = String.format(Locale.ROOT, "div class=\"slide %s\" style=\"font-size: %.3fpt\"", theme, EM * unit);
        out.open(outer);
        var row = isAlone ? "h1 class=\"over\"" : "p class=\"over\"";
        out.open("div class=\"slide-main\"")
                .open(row)
                .raw("<span class=\"dot\"></span>")
                .text(over(page, title, isAlone));
        out.close(row);
        out.open("div class=\"slide-inner\"");
        if (!isAlone) {
            out.element(sized("h1 class=\"slide-title\"", sizes.title()), title);
        }
        out.open(sized("div class=\"slide-body\"", sizes.text()));
        body(slide, sizes);
        out.close("div").close("div").close("div");
        out.open("div class=\"slide-foot\"")
                .element("span class=\"slide-source\"", words.text("paper.foot"))
                .element("span class=\"slide-number\"", slide.number())
                .close("div");
        out.close("div");
    }

    private static String sized(String element, double size) {
        return String.format(Locale.ROOT, "%s style=\"font-size: %.3fem\"", element, size / EM);
    }

    private String over(Page page, String title, boolean isAlone) {
        var isSame = page.over().equals(title);
        if (isAlone) {
            var both = words.text("present.over", page.over(), title);
            return isSame || !SlideFit.isOneRow(both) ? title : both;
        }
        return isSame ? words.text("paper.collection") : page.over();
    }

    private String title(Page page) {
        if (!page.title().isBlank()) {
            return page.title();
        }
        if (page.content() instanceof Page.Content.Rest) {
            return words.text("present.break");
        }
        return page.over().isBlank() ? words.text("present.untitled") : page.over();
    }

    private void body(Slide slide, SlideFit.Sizes sizes) {
        switch (slide.page().content()) {
            case Page.Content.Opening(var summary) -> paragraph("p class=\"muted\"", BlockMarkup.plain(summary));
            case Page.Content.Own(var text) -> out.paragraphs("p", text);
            case Page.Content.Rest() -> out.element("p class=\"until\"", slide.rest());
            case Page.Content.OfBlock(var block, var number) -> block(block, number, sizes);
        }
    }

    private void block(Block block, int number, SlideFit.Sizes sizes) {
        switch (block) {
            case Block.Heading(var text, var _) -> out.element("p", text);
            case Block.Paragraph(var text) -> paragraph("p", text);
            case Block.Step step -> paragraph("p", step.text());
            case Block.Bullets(var items) -> items("ul", items);
            case Block.Numbers(var items) -> items("ol start=\"" + Math.max(1, number) + "\"", items);
            case Block.Checklist(var items) -> checks(items);
            case Block.Questions(var items) -> items.forEach(item -> paragraph("p class=\"question\"", item));
            case Block.Quotation(var text, var source) -> {
                out.open("blockquote");
                paragraph("p", text);
                out.close("blockquote");
                source.ifPresent(from -> out.element("p class=\"from\"", from));
            }
            case Block.Table table -> table(table);
            case Block.Form form -> form(form);
            case Block.Figure figure -> figure(figure, sizes);
            case Block.Note note -> {
                out.open("div class=\"slide-note\"")
                        .element("p class=\"slide-label\"", new BlockWords(words.messages()).label(note));
                paragraph("p", note.text());
                out.close("div");
            }
        }
    }

    private void paragraph(String element, RichText text) {
        out.open(element);
        runs(text);
        out.close(element);
    }

    /// Nobody follows a link on a slide, so it is text.
    private void runs(RichText text) {
        for (var run : text.runs()) {
            switch (run) {
                case Inline.Strong _ -> out.element("strong", run.text());
                case Inline.Emphasis _ -> out.element("em", run.text());
                case Inline.Plain _, Inline.TermLink _, Inline.PearlLink _, Inline.WebLink _ -> out.text(run.text());
            }
        }
    }

    private void items(String list, List<RichText> items) {
        out.open(list);
        items.forEach(item -> paragraph("li", item));
        out.close(list);
    }

    private void checks(List<RichText> items) {
        out.open("ul class=\"ticks\"");
        for (var item : items) {
            out.open("li").raw("<div class=\"tick\"></div>");
            runs(item);
            out.close("li");
        }
        out.close("ul");
    }

    private void table(Block.Table table) {
        out.open("table").open("thead").open("tr");
        table.header().forEach(cell -> paragraph("th scope=\"col\"", cell));
        out.close("tr").close("thead").open("tbody");
        for (var row : table.rows()) {
            out.open("tr");
            for (var i = 0; i < row.size(); i++) {
                paragraph(i == 0 ? "th scope=\"row\"" : "td", row.get(i));
            }
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    private void form(Block.Form form) {
        var fields = form.fields();
        var columns = fields.size() > SlideFit.ONE_COLUMN ? 2 : 1;
        for (var i = 0; i < fields.size(); i += columns) {
            out.open("div class=\"slide-fields\"");
            for (var at = i; at < Math.min(fields.size(), i + columns); at++) {
                out.open(columns == 1 ? "div" : at == i ? "div class=\"left\"" : "div class=\"right\"");
                out.element("p class=\"slide-field\"", fields.get(at).label()).raw("<div class=\"slide-line\"></div>");
                out.close("div");
            }
            out.close("div");
        }
    }

    private void figure(Block.Figure figure, SlideFit.Sizes sizes) {
        var across = (SlideFit.WIDTH - 2 * SlideFit.SIDE) * unit;
        var down = (sizes.height() - SlideFit.caption(figure, SlideFit.WIDTH - 2 * SlideFit.SIDE)) * unit;
        var place = content.place(figure, across, down, 0);
        if (place.isPresent()) {
            out.raw(place.get());
        } else {
            out.element("p", words.text("reader.figure.unreadable") + " " + figure.alternative());
        }
        figure.caption().ifPresent(caption -> {
            var size = String.format(
                    Locale.ROOT, "p class=\"caption\" style=\"font-size: %.2fpt\"", SlideFit.CAPTION * unit);
            paragraph(size, caption);
        });
    }
}
