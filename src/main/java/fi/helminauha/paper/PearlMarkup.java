package fi.helminauha.paper;

import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.Source;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.PearlBody;
import java.util.List;
import java.util.stream.Stream;

/// Writes a pearl: title, facts, text, where it comes from.
final class PearlMarkup {
    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;

    PearlMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.content = content;
    }

    /// By which a pearl is found in its file.
    static String anchor(PearlId pearl, Language language) {
        return language.code() + "-" + pearl.value();
    }

    /// @param title     as it is called here; the pearl’s own or a step’s
    /// @param sections  which of its sections, from 0; empty for all
    void write(Pearl pearl, String title, List<Integer> sections) {
        content.goOn();
        var text = pearl.in(words.messages().language());
        var theme = content.holdings().themeClass(pearl);
        content.colour(theme);
        out.open("p class=\"path " + theme + "\"")
                .raw("<span class=\"dot\"></span>")
                .text(words.pages().themePath(pearl.card()))
                .close("p");
        content.bookmark(title, anchor(pearl.id(), words.messages().language()));
        out.element(
                content.heading(0) + " class=\"pearl\" id=\""
                        + anchor(pearl.id(), words.messages().language()) + "\"",
                title);
        if (!title.equals(text.title())) {
            out.element("p class=\"path\"", words.text("paper.pearl", text.title()));
        }
        var blocks = new BlockMarkup(out, words, content);
        out.element("p class=\"summary\"", text.summary());
        facts(pearl);
        if (content.order().has(PaperPart.LEADER)) {
            forLeader(pearl, blocks);
        }
        if (content.order().has(PaperPart.TEXTS)) {
            blocks.write(
                    content.order().has(PaperPart.LEADER)
                            ? PearlBody.of(pearl, words.messages())
                            : PearlBody.forRoom(pearl, words.messages(), sections));
        } else if (content.order().has(PaperPart.FORMS)) {
            blocks.forms(PearlBody.forRoom(pearl, words.messages(), sections));
        }
        sources(pearl, "reader.sources", true);
        sources(pearl, "reader.sources.further", false);
        out.open("p class=\"origin\"");
        blocks.runs(new RichText(words.pages().origin(pearl.card().origin())));
        out.close("p");
    }

    /// None of them is broken between lines.
    private void facts(Pearl pearl) {
        out.open("p class=\"facts\"");
        for (var run : words.pages().facts(pearl.card(), pearl.span())) {
            if (run instanceof Inline.Strong(var kind)) {
                out.element("strong", kind);
            } else {
                Stream.of(run.text().split(PageWords.BETWEEN_FACTS, -1))
                        .filter(fact -> !fact.isEmpty())
                        .forEach(fact -> out.text(PageWords.BETWEEN_FACTS + " ")
                                .element(fact.contains(",") ? "span" : "span class=\"whole-fact\"", fact));
            }
        }
        out.close("p");
    }

    private void forLeader(Pearl pearl, BlockMarkup blocks) {
        var text = pearl.in(words.messages().language());
        if (!text.needs().isEmpty()) {
            out.open("p");
            blocks.runs(new RichText(words.pages().needs(text.needs())));
            out.close("p");
        }
        text.guidance().room().ifPresent(room -> {
            out.open("p").element("strong", words.text("reader.room") + " ");
            blocks.runs(room);
            out.close("p");
        });
    }

    private void sources(Pearl pearl, String heading, boolean isRead) {
        var sources = pearl.sources().stream()
                .filter(source -> source.isRead() == isRead)
                .toList();
        if (!sources.isEmpty() && content.order().has(PaperPart.TEXTS)) {
            out.element(content.heading(1) + " class=\"section sources-title\"", words.text(heading))
                    .open("ul class=\"sources\"");
            for (Source source : sources) {
                out.open("li");
                new BlockMarkup(out, words, content).runs(new RichText(PageWords.source(source)));
                out.close("li");
            }
            out.close("ul");
        }
    }
}
