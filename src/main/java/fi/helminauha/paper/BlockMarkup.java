package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.BlockWords;
import fi.helminauha.document.Element;
import java.util.List;
import java.util.Optional;

/// Writes a pearl’s body for paper: steps with their numbers, forms with lines to write on, figures where they stand.
final class BlockMarkup {
    private final Markup out;
    private final PaperWords words;
    private final BlockWords blockWords;
    private final PaperContent content;

    BlockMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.blockWords = new BlockWords(words.messages());
        this.content = content;
    }

    void write(List<Element.OfBody> body) {
        var isAmongSteps = false;
        for (var element : body) {
            var isStep = element instanceof Element.Body(Block.Step _, var _);
            if (isAmongSteps != isStep) {
                out.raw(isStep ? "<ol class=\"steps\">" : "</ol>");
            }
            isAmongSteps = isStep;
            switch (element) {
                case Element.Caption(var text) -> paragraph("p class=\"sitting\"", text);
                case Element.Body(var block, var number) -> write(block, number);
            }
        }
        if (isAmongSteps) {
            out.raw("</ol>");
        }
    }

    /// Only what is written on.
    void forms(List<Element.OfBody> body) {
        body.stream()
                .filter(element -> element instanceof Element.Body(Block.Form _, var _))
                .forEach(element -> write(((Element.Body) element).block(), 0));
    }

    private void write(Block block, int number) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var text) -> paragraph("p", text);
            case Block.Bullets(var items) -> items("ul", items);
            case Block.Numbers(var items) -> items("ol", items);
            case Block.Step step -> step(step, number);
            case Block.Quotation(var text, var source) -> quotation(text, source);
            case Block.Table table -> {
                if (content.order().has(PaperPart.ROLES) || !CardSource.isRoles(table, words)) {
                    table(table);
                }
            }
            case Block.Checklist(var items) -> checklist(items);
            case Block.Questions(var items) -> questions(items);
            case Block.Form form -> {
                if (content.order().has(PaperPart.FORMS)) {
                    new FormMarkup(out, words).write(form, content.heading(1), true);
                }
            }
            case Block.Figure figure -> figure(figure);
            case Block.Note note -> note(note);
        }
    }

    private void heading(Block.Heading heading) {
        var level = content.heading(1);
        out.open(level + " class=\"section\"").text(heading.text());
        var mark = blockWords.mark(heading.addressee());
        if (!mark.isEmpty()) {
            out.text(" ").element("span class=\"mark\"", mark);
        }
        out.close(level);
    }

    private void paragraph(String element, RichText text) {
        out.open(element);
        runs(text);
        out.close(element);
    }

    void runs(RichText text) {
        out.runs(
                text,
                pearl -> content.isHere(pearl)
                        ? Optional.of(PearlMarkup.anchor(pearl, words.messages().language()))
                        : Optional.empty(),
                name -> words.text("reader.link.web", name));
    }

    private void items(String list, List<RichText> items) {
        out.open(list);
        items.forEach(item -> paragraph("li", item));
        out.close(list);
    }

    private void step(Block.Step step, int number) {
        out.open("li")
                .open("div class=\"number\"")
                .element("span", Integer.toString(number))
                .close("div")
                .open("div class=\"told-step\"")
                .element("strong", BlockWords.leading(step.title()));
        runs(step.text());
        out.close("div")
                .element("div class=\"minutes\"", blockWords.minutes(step))
                .close("li");
    }

    private void quotation(RichText text, Optional<String> source) {
        out.open("blockquote");
        paragraph("p", text);
        out.close("blockquote");
        source.ifPresent(from -> out.element("p class=\"source\"", from));
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

    private void checklist(List<RichText> items) {
        out.open("ul class=\"checks\"");
        for (var item : items) {
            out.open("li").raw("<div class=\"box\"></div>").open("div");
            runs(item);
            out.close("div").close("li");
        }
        out.close("ul");
    }

    private void questions(List<RichText> items) {
        out.open("div class=\"questions\"").element("p class=\"title\"", words.text("reader.questions"));
        items("ul", items);
        out.close("div");
    }

    private void figure(Block.Figure figure) {
        out.open("div class=\"figure\"");
        var place = content.place(figure);
        if (place.isPresent()) {
            out.raw(place.get());
        } else {
            out.element("p class=\"unreadable\"", words.text("reader.figure.unreadable") + " " + figure.alternative());
        }
        figure.caption().ifPresent(caption -> paragraph("p class=\"caption\"", caption));
        out.close("div");
    }

    private void note(Block.Note note) {
        out.open("div class=\"note " + note.tone().code() + "\"").open("p");
        out.element("strong", blockWords.label(note) + ":").text(" ");
        runs(note.text());
        out.close("p").close("div");
    }

    /// A text without marks.
    static RichText plain(String text) {
        return new RichText(List.of(new Inline.Plain(text)));
    }
}
