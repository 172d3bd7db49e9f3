package fi.helminauha.book;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.BlockWords;
import fi.helminauha.document.Element;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.RoleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a pearl’s body by what its parts are: steps are a list of numbers, tables have heads, figures are named.
final class BlockHtml {
    private final Html out;
    private final BookContent content;
    private final BlockWords words;
    private final String anchor;
    private final String themeClass;
    private final List<Section> sections = new ArrayList<>();

    /// A heading that can be led to.
    record Section(String id, String title) {}

    /// @param anchor      of the pearl, with which the ids of its headings begin
    /// @param themeClass  of the pearl
    BlockHtml(Html out, BookContent content, String anchor, String themeClass) {
        this.out = out;
        this.content = content;
        this.words = new BlockWords(content.messages());
        this.anchor = anchor;
        this.themeClass = themeClass;
    }

    /// The headings written so far.
    List<Section> sections() {
        return sections;
    }

    void write(List<Element.OfBody> body) {
        var isAmongSteps = false;
        for (var element : body) {
            if (isAmongSteps && !(element instanceof Element.Body(Block.Step _, var _))) {
                out.close("ol");
                isAmongSteps = false;
            }
            switch (element) {
                case Element.Caption(var text) -> paragraph("p class=\"sitting\"", text);
                case Element.Body(Block.Step step, var number) -> {
                    if (!isAmongSteps) {
                        out.open(number == 1 ? "ol class=\"steps\"" : "ol class=\"steps\" start=\"" + number + "\"");
                        isAmongSteps = true;
                    }
                    step(step);
                }
                case Element.Body(var block, var _) -> write(block);
            }
        }
        if (isAmongSteps) {
            out.close("ol");
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading(var text, var addressee) -> heading(text, words.mark(addressee));
            case Block.Paragraph(var text) -> paragraph("p", text);
            case Block.Bullets(var items) -> items("ul", items);
            case Block.Numbers(var items) -> items("ol", items);
            case Block.Step step -> step(step);
            case Block.Quotation(var text, var source) -> quotation(text, source);
            case Block.Table table -> {
                if (content.order().has(PaperPart.ROLES) || !RoleTable.isOne(table, content.messages())) {
                    table(table);
                }
            }
            case Block.Checklist(var items) -> items("ul class=\"checks\"", items);
            case Block.Questions(var items) -> {
                out.open("div class=\"questions\"").element("p class=\"label\"", content.text("reader.questions"));
                items("ul", items);
                out.close("div");
            }
            case Block.Form form -> {
                if (content.order().has(PaperPart.FORMS)) {
                    form(form);
                }
            }
            case Block.Figure figure -> figure(figure);
            case Block.Note note -> {
                out.open("div class=\"note " + note.tone().code() + "\"").open("p");
                out.open("strong").text(words.label(note) + ":").raw("</strong> ");
                runs(note.text());
                out.close("p").close("div");
            }
        }
    }

    /// @param mark  behind the heading; may be empty
    void heading(String text, String mark) {
        var section = new Section(anchor + "-" + (sections.size() + 1), text);
        sections.add(section);
        var level = content.heading(1);
        out.open(level + " id=\"" + section.id() + "\"").text(text);
        if (!mark.isEmpty()) {
            out.raw(" <span class=\"mark\">").text("(" + mark + ")").raw("</span>");
        }
        out.close(level);
    }

    void paragraph(String element, RichText text) {
        out.open(element);
        runs(text);
        out.close(element);
    }

    private void runs(RichText text) {
        out.runs(text, content::address);
    }

    private void items(String list, List<RichText> items) {
        out.open(list);
        items.forEach(item -> paragraph("li", item));
        out.close(list);
    }

    private void step(Block.Step step) {
        out.open("li").raw("<strong>").text(BlockWords.leading(step.title())).raw("</strong>");
        runs(step.text());
        out.raw(" <span class=\"minutes\">")
                .text("(" + words.minutes(step) + ")")
                .raw("</span>");
        out.close("li");
    }

    private void quotation(RichText text, Optional<String> source) {
        out.open("blockquote");
        paragraph("p", text);
        source.ifPresent(from -> out.element("p class=\"source\"", from));
        out.close("blockquote");
    }

    private void table(Block.Table table) {
        out.open("div class=\"wide\"").open("table").open("thead").open("tr");
        for (var cell : table.header()) {
            // A head without words says nothing of its column.
            paragraph(cell.plain().isBlank() ? "td" : "th scope=\"col\"", cell);
        }
        out.close("tr").close("thead").open("tbody");
        for (var row : table.rows()) {
            out.open("tr");
            for (var i = 0; i < row.size(); i++) {
                paragraph(i == 0 && !row.get(i).plain().isBlank() ? "th scope=\"row\"" : "td", row.get(i));
            }
            out.close("tr");
        }
        out.close("tbody").close("table").close("div");
    }

    private void form(Block.Form form) {
        heading(form.title(), "");
        for (var field : form.fields()) {
            out.open("div class=\"field\"").element("p class=\"label\"", field.label());
            field.example()
                    .ifPresent(example -> out.element("p class=\"example\"", content.text("paper.example", example)));
            out.raw("<div class=\"line\"></div>".repeat(field.lines())).close("div");
        }
    }

    private void figure(Block.Figure figure) {
        out.open("figure");
        content.drawing(figure, themeClass)
                .ifPresentOrElse(
                        out::raw,
                        () -> out.element(
                                "p class=\"unreadable\"",
                                content.text("reader.figure.unreadable") + " " + figure.alternative()));
        figure.caption().ifPresent(caption -> paragraph("figcaption", caption));
        out.close("figure");
    }
}
