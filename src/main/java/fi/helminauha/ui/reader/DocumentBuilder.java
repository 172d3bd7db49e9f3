package fi.helminauha.ui.reader;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the texts of a page in their order.
final class DocumentBuilder {
    private final PearlPage page;
    private final Messages messages;
    private final List<Passage> passages = new ArrayList<>();
    private int offset;
    private int steps;

    private DocumentBuilder(PearlPage page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    static ReaderDocument build(PearlPage page, Messages messages) {
        return new DocumentBuilder(page, messages).document();
    }

    private ReaderDocument document() {
        var text = page.pearl().in(messages.language());
        var card = page.pearl().card();
        var words = new PageWords(page.head(), messages);
        var title = plain(PassageRole.TITLE, text.title());
        var summary = plain(PassageRole.SUMMARY, text.summary());
        var facts = add(PassageRole.FACTS, words.facts(card));
        var origin = add(PassageRole.ASIDE, words.origin(card.origin()));
        var needs = text.needs().isEmpty()
                ? Optional.<Passage>empty()
                : Optional.of(add(PassageRole.ASIDE, words.needs(text.needs())));
        var body = text.body().stream().map(this::part).toList();
        var sources = new ArrayList<Passage>();
        if (!page.pearl().sources().isEmpty()) {
            sources.add(plain(PassageRole.HEADING, messages.text("reader.sources")));
            page.pearl().sources().forEach(source -> sources.add(add(PassageRole.SOURCE, PageWords.source(source))));
        }
        return new ReaderDocument(
                title, summary, facts, needs, origin, body, sources, passages, ReaderDocument.join(passages));
    }

    private DocumentPart part(Block block) {
        return switch (block) {
            case Block.Heading(var text, var _) -> part(block, plain(PassageRole.HEADING, text));
            case Block.Paragraph(var text) -> part(block, add(PassageRole.PARAGRAPH, text.runs()));
            case Block.Bullets(var items) -> items(block, PassageRole.BULLET, items);
            case Block.Numbers(var items) -> items(block, PassageRole.NUMBER, items);
            case Block.Step step -> step(step);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Table table -> table(table);
            case Block.Checklist(var items) -> items(block, PassageRole.CHECK, items);
            case Block.Questions(var items) -> items(block, PassageRole.QUESTION, items);
            case Block.Form form -> form(form);
            case Block.Figure figure ->
                new DocumentPart(
                        block,
                        0,
                        figure.caption().stream()
                                .map(caption -> add(PassageRole.CAPTION, caption.runs()))
                                .toList());
            case Block.Note(var tone, var text, var _) ->
                part(block, add(PassageRole.NOTE, 0, messages.text("reader.note." + tone.code()), text.runs()));
        };
    }

    private DocumentPart step(Block.Step step) {
        steps++;
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(PageWords.leading(step.title())));
        runs.addAll(step.text().runs());
        var minutes = messages.text("pearl.minutes", step.minutes());
        return new DocumentPart(step, steps, List.of(add(PassageRole.STEP, steps, minutes, runs)));
    }

    private DocumentPart quotation(Block.Quotation quotation) {
        var parts = new ArrayList<Passage>();
        parts.add(add(PassageRole.QUOTATION, quotation.text().runs()));
        quotation.source().ifPresent(source -> parts.add(plain(PassageRole.CAPTION, source)));
        return new DocumentPart(quotation, 0, parts);
    }

    private DocumentPart table(Block.Table table) {
        var cells = new ArrayList<Passage>();
        table.header().forEach(cell -> cells.add(add(PassageRole.HEADER_CELL, 0, "", cell.runs())));
        for (var row = 0; row < table.rows().size(); row++) {
            for (var cell : table.rows().get(row)) {
                cells.add(add(PassageRole.CELL, row + 1, "", cell.runs()));
            }
        }
        return new DocumentPart(table, 0, cells);
    }

    private DocumentPart form(Block.Form form) {
        var texts = new ArrayList<Passage>();
        texts.add(plain(PassageRole.FORM_TITLE, form.title()));
        form.fields().forEach(field -> texts.add(plain(PassageRole.FORM_LABEL, field.label())));
        return new DocumentPart(form, 0, texts);
    }

    private DocumentPart items(Block block, PassageRole role, List<RichText> items) {
        var texts = new ArrayList<Passage>();
        for (var i = 0; i < items.size(); i++) {
            texts.add(add(role, i + 1, "", items.get(i).runs()));
        }
        return new DocumentPart(block, 0, texts);
    }

    private static DocumentPart part(Block block, Passage passage) {
        return new DocumentPart(block, 0, List.of(passage));
    }

    private Passage plain(PassageRole role, String text) {
        return add(role, List.of(new Inline.Plain(text)));
    }

    private Passage add(PassageRole role, List<Inline> runs) {
        return add(role, 0, "", runs);
    }

    private Passage add(PassageRole role, int number, String label, List<Inline> runs) {
        var passage = Passage.of(
                role, number, label, offset, runs.stream().map(this::explained).toList());
        passages.add(passage);
        offset = passage.end() + 1;
        return passage;
    }

    /// A term that nobody explains is no link.
    private Inline explained(Inline run) {
        return run instanceof Inline.TermLink(var words, var term)
                        && !page.terms().containsKey(term)
                ? new Inline.Plain(words)
                : run;
    }
}
