package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import java.util.Locale;

/// Writes the forms, check lists and questions of pearls, each on a page of its own, so that it can be copied alone.
final class FormsMarkup {
    /// Of room for an answer.
    private static final int LINES = 3;

    /// Millimetres of a box to be ticked, and of the line below it.
    private static final double BOX = 4.4;

    private static final double ACROSS_CHECK = 161.5;
    private static final double LINE = 7.8;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private boolean isFirst = true;

    FormsMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.content = content;
    }

    void write() {
        content.subject().pearls().forEach(id -> content.holdings().pearl(id).ifPresent(this::write));
        if (isFirst) {
            begin(content.title(words));
            out.element("p", words.text("paper.forms.none")).close("div");
        }
    }

    private void write(Pearl pearl) {
        var text = pearl.in(words.messages().language());
        var heading = text.title();
        for (var block : text.body()) {
            if (block instanceof Block.Heading(var title, var _)) {
                heading = title;
            }
            write(block, heading, pearl);
        }
    }

    private void write(Block block, String heading, Pearl pearl) {
        switch (block) {
            case Block.Form form -> {
                begin(pearl);
                forms(pearl).write(form, "h1", false);
                out.close("div");
            }
            case Block.Checklist(var items) -> {
                begin(pearl);
                out.element("h1 class=\"section\"", heading).open("ul class=\"checks wide\"");
                items.forEach(item -> check(item.plain(), pearl));
                out.close("ul").close("div");
            }
            case Block.Questions(var items) -> {
                begin(pearl);
                out.element("h1 class=\"section\"", heading);
                forms(pearl).answers(items.stream().map(RichText::plain).toList(), LINES);
                out.close("div");
            }
            default -> {
                // Nothing to write on.
            }
        }
    }

    private boolean isForScreen() {
        return content.order().kind() == PaperKind.SCREEN_FORMS;
    }

    private FormMarkup forms(Pearl pearl) {
        return isForScreen()
                ? new FormMarkup(
                        out, words, (label, lines, across, down) -> field(pearl, label, lines, across, down - 1.2))
                : new FormMarkup(out, words);
    }

    /// Something to be ticked, with a line for a word about it.
    private void check(String item, Pearl pearl) {
        out.open("li");
        if (isForScreen()) {
            out.open("div class=\"screen-box\"")
                    .raw(field(pearl, item, 0, BOX, BOX))
                    .close("div");
            out.element("div class=\"screen-item\"", item);
            out.raw(field(pearl, words.text("paper.forms.remark", item), 1, ACROSS_CHECK, LINE));
        } else {
            out.raw("<div class=\"box\"></div>").text(item).raw("<div class=\"line\"></div>");
        }
        out.close("li");
    }

    private String field(Pearl pearl, String label, int lines, double across, double down) {
        return content.field(
                pearl.id(),
                words.messages().language(),
                label,
                lines,
                String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", across, down));
    }

    private void begin(Pearl pearl) {
        begin(pearl.in(words.messages().language()).title());
    }

    private void begin(String pearl) {
        out.open(isFirst ? "div class=\"forms\"" : "div class=\"forms new-page\"");
        isFirst = false;
        out.element("div class=\"running-left\"", pearl);
        out.element("div class=\"running-right\"", words.text("paper.forms.name"));
    }
}
