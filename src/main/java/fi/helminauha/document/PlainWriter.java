package fi.helminauha.document;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a document as plain text: marks before items, tabs between cells, a blank line between what stands apart.
public final class PlainWriter {
    private static final String LINE = "\n";
    private static final String PARAGRAPH = "\n\n";

    private final BlockWords words;
    private final Excerpt excerpt;

    private PlainWriter(Excerpt excerpt, BlockWords words) {
        this.excerpt = excerpt;
        this.words = words;
    }

    /// The text, without a line break at its end.
    public static String write(Excerpt excerpt, Messages messages) {
        return new PlainWriter(excerpt, new BlockWords(messages)).text();
    }

    private String text() {
        var elements = excerpt.elements();
        var texts = new ArrayList<String>();
        for (var i = 0; i < elements.size(); i++) {
            var isCutBefore = i == 0 && excerpt.beginsWithin();
            var isCutAfter = i == elements.size() - 1 && excerpt.endsWithin();
            texts.add(text(elements.get(i), isCutBefore, isCutAfter));
        }
        return joined(PARAGRAPH, texts.stream());
    }

    private String text(Element element, boolean isCutBefore, boolean isCutAfter) {
        return switch (element) {
            case Element.Title(var text) -> text.plain();
            case Element.Lead(var text) -> text.plain();
            case Element.Caption(var text) -> text.plain();
            case Element.Sources(var sources) -> joined(LINE, sources.stream().map(RichText::plain));
            case Element.Body(var block, var number) -> block(block, number, isCutBefore, isCutAfter);
        };
    }

    private String block(Block block, int number, boolean isCutBefore, boolean isCutAfter) {
        return switch (block) {
            case Block.Heading(var text, var _) -> text;
            case Block.Paragraph(var text) -> text.plain();
            case Block.Bullets(var items) -> items(items, _ -> "• ", isCutBefore);
            case Block.Questions(var items) -> items(items, _ -> "• ", isCutBefore);
            case Block.Checklist(var items) -> items(items, _ -> "☐ ", isCutBefore);
            case Block.Numbers(var items) -> items(items, i -> number + i + ". ", isCutBefore);
            case Block.Step step ->
                (isCutBefore ? "" : number + ". ")
                        + BlockWords.leading(step.title())
                        + step.text().plain()
                        + (isCutAfter ? "" : " (" + words.minutes(step) + ")");
            case Block.Quotation(var text, var source) ->
                joined(PARAGRAPH, Stream.concat(Stream.of(text.plain()), source.stream()));
            case Block.Table(var header, var rows) ->
                joined(LINE, Stream.concat(Stream.of(header), rows.stream()).map(PlainWriter::row));
            case Block.Form(var title, var fields) ->
                joined(
                        PARAGRAPH,
                        Stream.concat(
                                Stream.of(title),
                                fields.stream()
                                        .flatMap(field ->
                                                Stream.concat(Stream.of(field.label()), field.example().stream()))));
            case Block.Figure(var _, var _, var _, var caption) ->
                caption.map(RichText::plain).orElse("");
            case Block.Note note ->
                (isCutBefore ? "" : words.label(note) + ": ") + note.text().plain();
        };
    }

    private static String items(List<RichText> items, IntFunction<String> mark, boolean isCutBefore) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < items.size(); i++) {
            lines.add(
                    (i == 0 && isCutBefore ? "" : mark.apply(i)) + items.get(i).plain());
        }
        return String.join(LINE, lines);
    }

    /// A row of which no cell was taken has no line.
    private static String row(List<RichText> cells) {
        var isEmpty = cells.stream().allMatch(cell -> cell.plain().isEmpty());
        return isEmpty ? "" : cells.stream().map(RichText::plain).collect(Collectors.joining("\t"));
    }

    private static String joined(String between, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
