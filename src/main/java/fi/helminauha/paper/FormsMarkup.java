package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;

/// Writes the forms, check lists and questions of pearls, each on a page of its own, so that it can be copied alone.
final class FormsMarkup {
    /// Of room for an answer.
    private static final int LINES = 3;

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
            write(block, heading, text.title());
        }
    }

    private void write(Block block, String heading, String pearl) {
        switch (block) {
            case Block.Form form -> {
                begin(pearl);
                new FormMarkup(out, words).write(form, "h1", false);
                out.close("div");
            }
            case Block.Checklist(var items) -> {
                begin(pearl);
                out.element("h1 class=\"section\"", heading).open("ul class=\"checks wide\"");
                for (var item : items) {
                    out.open("li").raw("<div class=\"box\"></div>").text(item.plain());
                    out.raw("<div class=\"line\"></div>").close("li");
                }
                out.close("ul").close("div");
            }
            case Block.Questions(var items) -> {
                begin(pearl);
                out.element("h1 class=\"section\"", heading);
                new FormMarkup(out, words)
                        .answers(items.stream().map(RichText::plain).toList(), LINES);
                out.close("div");
            }
            default -> {
                // Nothing to write on.
            }
        }
    }

    private void begin(String pearl) {
        out.open(isFirst ? "div class=\"forms\"" : "div class=\"forms new-page\"");
        isFirst = false;
        out.element("div class=\"running-left\"", pearl);
        out.element("div class=\"running-right\"", words.text("paper.forms.name"));
    }
}
