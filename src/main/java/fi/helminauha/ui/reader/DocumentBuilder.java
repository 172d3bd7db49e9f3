package fi.helminauha.ui.reader;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.Source;
import fi.helminauha.document.BlockWords;
import fi.helminauha.document.Element;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.PearlBody;
import fi.helminauha.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Sets the texts of a page in their order.
final class DocumentBuilder {
    private final PearlPage page;
    private final Messages messages;
    private final BlockWords blockWords;
    private final List<Passage> passages = new ArrayList<>();
    private int offset;

    private DocumentBuilder(PearlPage page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.blockWords = new BlockWords(messages);
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
        var situations = situations(PageWords.situations(text.askedAs()));
        var facts = add(PassageRole.FACTS, words.briefFacts(card, page.pearl().span()));
        var asides = new ArrayList<Passage>();
        asides.add(add(PassageRole.ASIDE, words.audienceFacts(card)));
        if (!text.needs().isEmpty()) {
            asides.add(add(PassageRole.ASIDE, words.needs(text.needs())));
        }
        text.guidance().room().ifPresent(room -> asides.add(labelled(PassageRole.ASIDE, "reader.room", room)));
        var body = PearlBody.of(page.pearl(), messages).stream().map(this::part).toList();
        var origin = add(PassageRole.ASIDE, words.origin(card.origin()));
        var sources = new ArrayList<Passage>();
        addSources(sources, "reader.sources", Source::isRead);
        addSources(sources, "reader.sources.further", source -> !source.isRead());
        return new ReaderDocument(
                title,
                summary,
                situations,
                facts,
                asides,
                origin,
                body,
                sources,
                passages,
                ReaderDocument.join(passages));
    }

    private List<DocumentPart> situations(List<String> askedAs) {
        if (askedAs.isEmpty()) {
            return List.of();
        }
        var caption = new RichText(List.of(new Inline.Strong(messages.text("reader.situations"))));
        var items = askedAs.stream()
                .map(words -> new RichText(List.of(new Inline.Plain(words))))
                .toList();
        return List.of(
                part(new Block.Paragraph(caption), add(PassageRole.ASIDE, caption.runs())),
                items(new Block.Bullets(items), PassageRole.BULLET, items));
    }

    private void addSources(List<Passage> sources, String heading, Predicate<Source> which) {
        var chosen = page.pearl().sources().stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            sources.add(plain(PassageRole.HEADING, messages.text(heading)));
            chosen.forEach(source -> sources.add(add(PassageRole.SOURCE, PageWords.source(source))));
        }
    }

    private DocumentPart part(Element.OfBody element) {
        return switch (element) {
            case Element.Caption(var text) -> part(new Block.Paragraph(text), add(PassageRole.CAPTION, text.runs()));
            case Element.Body(var block, var number) -> part(block, number);
        };
    }

    private Passage labelled(PassageRole role, String key, RichText text) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(messages.text(key) + " "));
        runs.addAll(text.runs());
        return add(role, runs);
    }

    private DocumentPart part(Block block, int number) {
        return switch (block) {
            case Block.Heading(var text, var addressee) ->
                part(block, add(PassageRole.HEADING, 0, blockWords.mark(addressee), List.of(new Inline.Plain(text))));
            case Block.Paragraph(var text) -> part(block, add(PassageRole.PARAGRAPH, text.runs()));
            case Block.Bullets(var items) -> items(block, PassageRole.BULLET, items);
            case Block.Numbers(var items) -> items(block, PassageRole.NUMBER, items);
            case Block.Step step -> step(step, number);
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
            case Block.Note note ->
                part(
                        block,
                        add(
                                PassageRole.NOTE,
                                0,
                                blockWords.label(note),
                                note.text().runs()));
        };
    }

    private DocumentPart step(Block.Step step, int number) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(BlockWords.leading(step.title())));
        runs.addAll(step.text().runs());
        return new DocumentPart(step, number, List.of(add(PassageRole.STEP, number, blockWords.minutes(step), runs)));
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
        for (var field : form.fields()) {
            texts.add(plain(PassageRole.FORM_LABEL, field.label()));
            field.example()
                    .ifPresent(words -> texts.add(add(PassageRole.FORM_EXAMPLE, List.of(new Inline.Emphasis(words)))));
        }
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
