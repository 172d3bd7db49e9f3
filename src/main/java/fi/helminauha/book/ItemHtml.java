package fi.helminauha.book;

import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.PearlBody;
import fi.helminauha.paper.HandoutItem;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import java.util.List;

/// Writes an item of a handout: a pearl, or a part of the trainer’s own.
final class ItemHtml {
    private final Html out;
    private final BookContent content;
    private final HandoutItem item;
    private final String anchor;
    private final BlockHtml blocks;

    ItemHtml(Html out, BookContent content, HandoutItem item) {
        this.out = out;
        this.content = content;
        this.item = item;
        anchor = content.anchor(item);
        blocks = new BlockHtml(
                out, content, anchor, item.pearl().map(content::themeClass).orElse("theme-none"));
    }

    /// @return the headings below the item’s own
    List<BlockHtml.Section> write() {
        content.goOn();
        var theme = item.pearl().map(content::themeClass).orElse("theme-none");
        out.open("article class=\"" + theme + "\" aria-labelledby=\"" + anchor + "\"");
        over();
        out.element(content.heading(0) + " id=\"" + anchor + "\"", item.title());
        item.pearl().ifPresentOrElse(this::pearl, () -> item.step().ifPresent(this::own));
        item.step().filter(this::hasNotes).ifPresent(step -> {
            out.open("div class=\"note caution\"").element("p class=\"label\"", content.text("paper.notes"));
            out.lines("p", step.notes()).close("div");
        });
        content.ownNotes(item).ifPresent(text -> {
            out.open("div class=\"note\"").element("p class=\"label\"", content.text("paper.notes.own"));
            out.lines("p", text).close("div");
        });
        out.close("article");
        return blocks.sections();
    }

    /// Which part of the day it is, or the path of its themes.
    private void over() {
        var path = item.pearl()
                .map(pearl -> content.pageWords().themePath(pearl.card()))
                .orElse("");
        var over = item.when().isEmpty() ? path : path.isEmpty() ? item.when() : item.when() + " · " + path;
        if (!over.isEmpty()) {
            out.element("p class=\"over\"", over);
        }
    }

    private boolean hasNotes(Step step) {
        return content.order().has(PaperPart.NOTES) && !step.notes().isBlank();
    }

    private void pearl(Pearl pearl) {
        var text = pearl.in(content.language());
        if (!item.title().equals(text.title())) {
            out.element("p class=\"over\"", content.text("paper.pearl", text.title()));
        }
        out.element("p class=\"summary\"", text.summary());
        blocks.paragraph(
                "p class=\"facts\"", spaced(new RichText(content.pageWords().facts(pearl.card(), pearl.span()))));
        var isForLeader = content.order().has(PaperPart.LEADER);
        if (isForLeader) {
            if (!text.needs().isEmpty()) {
                blocks.paragraph("p", new RichText(content.pageWords().needs(text.needs())));
            }
            text.guidance().room().ifPresent(room -> {
                out.element("p class=\"label\"", content.text("reader.room"));
                blocks.paragraph("p", room);
            });
        }
        if (content.order().has(PaperPart.TEXTS)) {
            blocks.write(
                    isForLeader
                            ? PearlBody.of(pearl, content.messages())
                            : PearlBody.forRoom(pearl, content.messages(), item.sections()));
            sources(pearl, "reader.sources", true);
            sources(pearl, "reader.sources.further", false);
        }
        blocks.paragraph(
                "p class=\"origin\"",
                new RichText(content.pageWords().origin(pearl.card().origin())));
    }

    /// Facts may be parted where a line ends.
    private static RichText spaced(RichText facts) {
        return new RichText(facts.runs().stream()
                .map(run -> run.withText(run.text().replace(PageWords.BETWEEN_FACTS, " · ")))
                .toList());
    }

    private void sources(Pearl pearl, String heading, boolean isRead) {
        var sources = pearl.sources().stream()
                .filter(source -> source.isRead() == isRead)
                .toList();
        if (!sources.isEmpty()) {
            blocks.heading(content.text(heading), "");
            out.open("ul class=\"sources\"");
            sources.forEach(source -> blocks.paragraph("li", new RichText(PageWords.source(source))));
            out.close("ul");
        }
    }

    private void own(Step step) {
        switch (step.content()) {
            case StepContent.Own(var text) -> out.lines("p", text);
            case StepContent.OfPearl _ -> out.element("p", content.text("paper.lost"));
            case StepContent.Break _ -> {
                // Is no item.
            }
        }
    }
}
