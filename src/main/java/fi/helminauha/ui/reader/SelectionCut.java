package fi.helminauha.ui.reader;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.Element;
import fi.helminauha.document.Excerpt;
import fi.helminauha.document.PageWords;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Cuts the selected stretch out of a page. Of a table whose cells are not all selected the others stay, empty: each
/// column stays one.
final class SelectionCut {
    private static final RichText NOTHING = new RichText(List.of(new Inline.Plain("")));

    private final ReaderDocument document;
    private final TextRange range;
    private final List<Element> elements = new ArrayList<>();

    private SelectionCut(ReaderDocument document, TextRange range) {
        this.document = document;
        this.range = range;
    }

    /// @param range  of the document’s text
    static Excerpt of(ReaderDocument document, TextRange range) {
        return new SelectionCut(document, range).excerpt();
    }

    private Excerpt excerpt() {
        var touched = document.passages().stream().filter(this::isTouched).toList();
        if (touched.isEmpty()) {
            return Excerpt.whole(List.of());
        }
        var parts = Stream.concat(document.situations().stream(), document.body().stream())
                .filter(part -> part.passages().stream().anyMatch(this::isTouched))
                .iterator();
        var part = next(parts);
        for (var i = 0; i < touched.size(); ) {
            if (part.isPresent() && part.get().passages().contains(touched.get(i))) {
                elements.add(cut(part.get()));
                i += (int)
                        part.get().passages().stream().filter(this::isTouched).count();
                part = next(parts);
            } else {
                addBeside(touched.get(i));
                i++;
            }
        }
        // Words out of one passage are taken as they are.
        var isOne = touched.size() == 1;
        return new Excerpt(
                elements,
                isOne || touched.getFirst().start() < range.start(),
                isOne || range.end() < touched.getLast().end());
    }

    private static Optional<DocumentPart> next(Iterator<DocumentPart> parts) {
        return parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
    }

    private boolean isTouched(Passage passage) {
        return passage.range().overlaps(range);
    }

    /// Adds a passage that is not of the body.
    private void addBeside(Passage passage) {
        var text = text(passage);
        if (passage.role() == PassageRole.SOURCE) {
            var sources = new ArrayList<RichText>();
            if (!elements.isEmpty() && elements.getLast() instanceof Element.Sources(var before)) {
                sources.addAll(before);
                elements.removeLast();
            }
            sources.add(text);
            elements.add(new Element.Sources(sources));
        } else if (passage.role() == PassageRole.TITLE) {
            elements.add(new Element.Title(text));
        } else if (passage.role() == PassageRole.HEADING) {
            elements.add(new Element.Body(new Block.Heading(text.plain())));
        } else {
            elements.add(new Element.Lead(text));
        }
    }

    private Element cut(DocumentPart part) {
        var passages = part.passages();
        return switch (part.block()) {
            case Block.Heading(var _, var addressee) ->
                body(new Block.Heading(text(passages.getFirst()).plain(), addressee));
            case Block.Paragraph _ -> {
                var text = text(passages.getFirst());
                yield passages.getFirst().role() == PassageRole.CAPTION
                        ? new Element.Caption(text)
                        : body(new Block.Paragraph(text));
            }
            case Block.Bullets _ -> body(new Block.Bullets(texts(passages)));
            case Block.Checklist _ -> body(new Block.Checklist(texts(passages)));
            case Block.Questions _ -> body(new Block.Questions(texts(passages)));
            case Block.Numbers _ ->
                new Element.Body(
                        new Block.Numbers(texts(passages)),
                        passages.stream()
                                .filter(this::isTouched)
                                .findFirst()
                                .orElseThrow()
                                .number());
            case Block.Step step -> step(step, part);
            case Block.Quotation _ ->
                body(new Block.Quotation(
                        textOrNothing(passages.getFirst()),
                        passages.stream()
                                .skip(1)
                                .filter(this::isTouched)
                                .map(this::plain)
                                .findFirst()));
            case Block.Table table -> table(table, passages.iterator());
            case Block.Form form -> form(form, passages.iterator());
            case Block.Figure figure ->
                body(new Block.Figure(
                        figure.figure(), figure.words(), figure.alternative(), Optional.of(text(passages.getFirst()))));
            case Block.Note(var tone, var _, var addressee) ->
                body(new Block.Note(tone, text(passages.getFirst()), addressee));
        };
    }

    private static Element body(Block block) {
        return new Element.Body(block);
    }

    /// A step is one only with its title.
    private Element step(Block.Step step, DocumentPart part) {
        var passage = part.passages().getFirst();
        var title = passage.runs().getFirst().text().length();
        var selected = range.within(passage.range());
        if (selected.start() > 0 || selected.end() <= title) {
            return body(new Block.Paragraph(text(passage)));
        }
        var text = new RichText(runs(passage, new TextRange(title, selected.end())));
        return new Element.Body(
                new Block.Step(CleanText.of(step.title()), text, step.minutes(), step.sitting(), step.isBreak()),
                part.number());
    }

    private Element table(Block.Table table, Iterator<Passage> cells) {
        var header = row(table.header().size(), cells);
        var rows = new ArrayList<List<RichText>>();
        for (var i = 0; i < table.rows().size(); i++) {
            var row = row(header.size(), cells);
            if (row.stream().anyMatch(cell -> cell != NOTHING)) {
                rows.add(row);
            }
        }
        return body(new Block.Table(header, rows));
    }

    private List<RichText> row(int columns, Iterator<Passage> cells) {
        var row = new ArrayList<RichText>();
        for (var i = 0; i < columns; i++) {
            row.add(textOrNothing(cells.next()));
        }
        return row;
    }

    private Element form(Block.Form form, Iterator<Passage> passages) {
        var title = plainOrNothing(passages.next());
        var fields = new ArrayList<Block.FormField>();
        for (var field : form.fields()) {
            var label = plainOrNothing(passages.next());
            var example =
                    field.example().map(_ -> plainOrNothing(passages.next())).filter(words -> !words.isEmpty());
            if (!label.isEmpty() || example.isPresent()) {
                fields.add(new Block.FormField(label, field.lines(), example));
            }
        }
        return body(new Block.Form(title, fields));
    }

    private List<RichText> texts(List<Passage> passages) {
        return passages.stream().filter(this::isTouched).map(this::text).toList();
    }

    private RichText textOrNothing(Passage passage) {
        return isTouched(passage) ? text(passage) : NOTHING;
    }

    private String plainOrNothing(Passage passage) {
        return textOrNothing(passage).plain();
    }

    private String plain(Passage passage) {
        return text(passage).plain();
    }

    private RichText text(Passage touched) {
        return new RichText(runs(touched, range.within(touched.range())));
    }

    /// The part of a passage’s runs, with what stands between facts as on paper.
    private static List<Inline> runs(Passage passage, TextRange part) {
        var runs = new ArrayList<Inline>();
        var start = 0;
        for (var run : passage.runs()) {
            var here = new TextRange(start, start + run.text().length());
            if (here.overlaps(part)) {
                var within = part.within(here);
                var words = run.text().substring(within.start(), within.end());
                runs.add(run.withText(words.replace(PageWords.BETWEEN_FACTS, " · ")));
            }
            start = here.end();
        }
        return runs.isEmpty() ? NOTHING.runs() : runs;
    }
}
