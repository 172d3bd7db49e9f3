package fi.helminauha.document;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import java.util.List;
import java.util.Optional;

/// Writes a document as a fragment of XHTML that says what things are and nothing about how they look. Whatever a text
/// holds, it stays text.
public final class XhtmlWriter {
    private final BlockWords words;
    private final Excerpt excerpt;
    private final StringBuilder xhtml = new StringBuilder();

    private XhtmlWriter(Excerpt excerpt, BlockWords words) {
        this.excerpt = excerpt;
        this.words = words;
    }

    /// The fragment: elements that may stand in a `body`.
    public static String write(Excerpt excerpt, Messages messages) {
        return new XhtmlWriter(excerpt, new BlockWords(messages)).text();
    }

    private String text() {
        var elements = excerpt.elements();
        var isAmongSteps = false;
        for (var i = 0; i < elements.size(); i++) {
            var isStep = elements.get(i) instanceof Element.Body(Block.Step _, var _);
            if (isAmongSteps && !isStep) {
                xhtml.append("</ol>");
            } else if (!isAmongSteps && elements.get(i) instanceof Element.Body(Block.Step _, var number)) {
                openNumbers(number);
            }
            isAmongSteps = isStep;
            var isCutBefore = i == 0 && excerpt.beginsWithin();
            var isCutAfter = i == elements.size() - 1 && excerpt.endsWithin();
            append(elements.get(i), isCutBefore, isCutAfter);
        }
        if (isAmongSteps) {
            xhtml.append("</ol>");
        }
        return xhtml.toString();
    }

    private void append(Element element, boolean isCutBefore, boolean isCutAfter) {
        switch (element) {
            case Element.Title(var text) -> element("h1", text);
            case Element.Lead(var text) -> element("p", text);
            case Element.Caption(var text) -> element("p", text);
            case Element.Sources(var sources) -> list(sources);
            case Element.Body(var block, var number) -> append(block, number, isCutBefore, isCutAfter);
        }
    }

    private void append(Block block, int number, boolean isCutBefore, boolean isCutAfter) {
        switch (block) {
            case Block.Heading(var text, var _) -> element("h2", text);
            case Block.Paragraph(var text) -> element("p", text);
            case Block.Bullets(var items) -> list(items);
            case Block.Questions(var items) -> list(items);
            case Block.Checklist(var items) -> list(items);
            case Block.Numbers(var items) -> {
                openNumbers(number);
                items.forEach(item -> element("li", item));
                xhtml.append("</ol>");
            }
            case Block.Step step -> {
                xhtml.append("<li><strong>")
                        .append(escape(BlockWords.leading(step.title())))
                        .append("</strong>");
                runs(step.text());
                xhtml.append(isCutAfter ? "" : " (" + escape(words.minutes(step)) + ")")
                        .append("</li>");
            }
            case Block.Quotation(var text, var source) -> quotation(text, source);
            case Block.Table(var header, var rows) -> table(header, rows);
            case Block.Form(var title, var fields) -> form(title, fields);
            case Block.Figure(var _, var _, var _, var caption) -> caption.ifPresent(text -> element("p", text));
            case Block.Note note -> {
                xhtml.append("<p>").append(isCutBefore ? "" : "<strong>" + escape(words.label(note)) + ":</strong> ");
                runs(note.text());
                xhtml.append("</p>");
            }
        }
    }

    private void openNumbers(int first) {
        xhtml.append(first == 1 ? "<ol>" : "<ol start=\"" + first + "\">");
    }

    private void list(List<RichText> items) {
        xhtml.append("<ul>");
        items.forEach(item -> element("li", item));
        xhtml.append("</ul>");
    }

    private void quotation(RichText text, Optional<String> source) {
        if (!text.plain().isEmpty()) {
            xhtml.append("<blockquote>");
            element("p", text);
            xhtml.append("</blockquote>");
        }
        source.ifPresent(words -> element("p", words));
    }

    private void table(List<RichText> header, List<List<RichText>> rows) {
        xhtml.append("<table>");
        if (header.stream().anyMatch(cell -> !cell.plain().isEmpty())) {
            row("th", header);
        }
        rows.forEach(row -> row("td", row));
        xhtml.append("</table>");
    }

    private void row(String cell, List<RichText> cells) {
        xhtml.append("<tr>");
        cells.forEach(text -> element(cell, text));
        xhtml.append("</tr>");
    }

    private void form(String title, List<Block.FormField> fields) {
        if (!title.isEmpty()) {
            element("h3", title);
        }
        for (var field : fields) {
            if (!field.label().isEmpty()) {
                element("p", field.label());
            }
            field.example()
                    .ifPresent(example ->
                            xhtml.append("<p><em>").append(escape(example)).append("</em></p>"));
        }
    }

    private void element(String name, String text) {
        xhtml.append('<')
                .append(name)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private void element(String name, RichText text) {
        xhtml.append('<').append(name).append('>');
        runs(text);
        xhtml.append("</").append(name).append('>');
    }

    private void runs(RichText text) {
        for (var run : text.runs()) {
            var escaped = escape(run.text());
            xhtml.append(
                    switch (run) {
                        case Inline.Plain _, Inline.PearlLink _, Inline.TermLink _ -> escaped;
                        case Inline.Emphasis _ -> "<em>" + escaped + "</em>";
                        case Inline.Strong _ -> "<strong>" + escaped + "</strong>";
                        case Inline.WebLink web ->
                            "https".equals(web.address().getScheme())
                                    ? "<a href=\"" + escape(web.address().toString()) + "\">" + escaped + "</a>"
                                    : escaped;
                    });
        }
    }

    private static String escape(String text) {
        return Xhtml.escape(text);
    }
}
