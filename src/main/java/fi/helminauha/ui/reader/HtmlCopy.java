package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import java.util.List;

/// A selection as HTML that says what things are and nothing about how they look.
final class HtmlCopy {
    private final List<Passage> passages;
    private final TextRange range;
    private final StringBuilder html = new StringBuilder();

    /// @param passages  those that the range touches
    HtmlCopy(List<Passage> passages, TextRange range) {
        this.passages = passages;
        this.range = range;
    }

    /// An element that holds several passages.
    private enum Group {
        NONE,
        BULLETS,
        NUMBERS,
        TABLE
    }

    String text() {
        var open = Group.NONE;
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var group = group(passage);
            if (group != open || startsAnew(passage, i)) {
                close(open);
                open(group, passage);
                open = group;
            }
            append(passage, i);
        }
        close(open);
        return html.toString();
    }

    private static Group group(Passage passage) {
        return switch (passage.role()) {
            case BULLET, CHECK, QUESTION, SOURCE -> Group.BULLETS;
            case NUMBER, STEP -> Group.NUMBERS;
            case HEADER_CELL, CELL -> Group.TABLE;
            case TITLE,
                    SUMMARY,
                    FACTS,
                    ASIDE,
                    HEADING,
                    PARAGRAPH,
                    QUOTATION,
                    FORM_TITLE,
                    FORM_LABEL,
                    FORM_EXAMPLE,
                    CAPTION,
                    NOTE -> Group.NONE;
        };
    }

    /// Whether another list or table begins right after one of its like.
    private boolean startsAnew(Passage passage, int index) {
        return index > 0
                && (passages.get(index - 1).role() != passage.role() || group(passage) != Group.TABLE)
                && passage.role() != PassageRole.CELL
                && passage.role() != PassageRole.SOURCE
                && passage.number() <= passages.get(index - 1).number();
    }

    private void open(Group group, Passage first) {
        switch (group) {
            case NONE -> {}
            case BULLETS -> html.append("<ul>");
            case NUMBERS -> html.append(first.number() == 1 ? "<ol>" : "<ol start=\"" + first.number() + "\">");
            case TABLE -> html.append("<table>");
        }
    }

    private void close(Group group) {
        html.append(
                switch (group) {
                    case NONE -> "";
                    case BULLETS -> "</ul>";
                    case NUMBERS -> "</ol>";
                    case TABLE -> "</tr></table>";
                });
    }

    private void append(Passage passage, int index) {
        switch (passage.role()) {
            case TITLE -> element("h1", passage);
            case HEADING -> element("h2", passage);
            case FORM_TITLE -> element("h3", passage);
            case BULLET, CHECK, QUESTION, SOURCE, NUMBER -> element("li", passage);
            case STEP -> {
                html.append("<li>");
                runs(passage);
                html.append(" (").append(escape(passage.label())).append(")</li>");
            }
            case QUOTATION -> {
                html.append("<blockquote>");
                element("p", passage);
                html.append("</blockquote>");
            }
            case HEADER_CELL, CELL -> cell(passage, index);
            case NOTE -> {
                html.append("<p><strong>").append(escape(passage.label())).append(":</strong> ");
                runs(passage);
                html.append("</p>");
            }
            case SUMMARY, FACTS, ASIDE, PARAGRAPH, FORM_LABEL, FORM_EXAMPLE, CAPTION -> element("p", passage);
        }
    }

    private void cell(Passage cell, int index) {
        var isFirst = index == 0 || group(passages.get(index - 1)) != Group.TABLE || startsAnew(cell, index);
        if (isFirst) {
            html.append("<tr>");
        } else if (passages.get(index - 1).number() != cell.number()) {
            html.append("</tr><tr>");
        }
        element(cell.role() == PassageRole.HEADER_CELL ? "th" : "td", cell);
    }

    private void element(String name, Passage passage) {
        html.append('<').append(name).append('>');
        runs(passage);
        html.append("</").append(name).append('>');
    }

    private void runs(Passage passage) {
        var selected = range.within(passage.range());
        var start = 0;
        for (var run : passage.runs()) {
            var here = new TextRange(start, start + run.text().length());
            if (here.overlaps(selected)) {
                var part = selected.within(here);
                run(
                        run,
                        escape(run.text().substring(part.start(), part.end()).replace(PageWords.BETWEEN_FACTS, " · ")));
            }
            start = here.end();
        }
    }

    private void run(Inline run, String text) {
        html.append(
                switch (run) {
                    case Inline.Plain _, Inline.PearlLink _, Inline.TermLink _ -> text;
                    case Inline.Emphasis _ -> "<em>" + text + "</em>";
                    case Inline.Strong _ -> "<strong>" + text + "</strong>";
                    case Inline.WebLink web ->
                        "https".equals(web.address().getScheme())
                                ? "<a href=\"" + escape(web.address().toString()) + "\">" + text + "</a>"
                                : text;
                });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
