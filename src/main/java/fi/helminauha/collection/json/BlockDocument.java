package fi.helminauha.collection.json;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.Reference;
import java.util.TreeSet;

/// Maps an entry of a pearl's `body`.
final class BlockDocument {
    private static final int MOST_LINES = 12;

    private BlockDocument() {}

    static Block block(Fields fields, Language language) {
        var type = fields.knownCode("type", Type.class);
        if (type.isEmpty()) {
            fields.acceptAll();
            return new Block.Heading("");
        }
        return switch (type.get()) {
            case HEADING -> new Block.Heading(fields.passage("text", language, Role.HEADING));
            case PARAGRAPH -> new Block.Paragraph(fields.rich("text", language));
            case BULLETS -> new Block.Bullets(fields.richList("items", language, Role.PROSE));
            case NUMBERS -> new Block.Numbers(fields.richList("items", language, Role.PROSE));
            case STEP -> step(fields, language);
            case QUOTATION ->
                new Block.Quotation(
                        fields.rich("text", language), fields.optionalPassage("source", language, Role.SOURCE));
            case TABLE -> table(fields, language);
            case CHECKLIST -> new Block.Checklist(fields.richList("items", language, Role.PROSE));
            case QUESTIONS -> new Block.Questions(fields.richList("items", language, Role.PROSE));
            case FORM ->
                new Block.Form(
                        fields.passage("title", language, Role.HEADING),
                        fields.objects("fields", 1, field -> formField(field, language)));
            case FIGURE -> figure(fields, language);
            case NOTE -> new Block.Note(fields.code("tone", Block.Tone.class), fields.rich("text", language));
        };
    }

    private static Block.Step step(Fields fields, Language language) {
        return new Block.Step(
                fields.passage("title", language, Role.HEADING),
                fields.rich("text", language),
                fields.number("minutes", 1, Minutes.MAX));
    }

    private static Block.Table table(Fields fields, Language language) {
        var header = fields.richList("header", language, Role.HEADING);
        var rows = fields.richRows("rows", language);
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != header.size()) {
                fields.problem(
                        "rows",
                        i,
                        "The row has " + rows.get(i).size() + " cells and the header " + header.size()
                                + "; make them equal.");
            }
        }
        return new Block.Table(header, rows);
    }

    private static Block.FormField formField(Fields fields, Language language) {
        return new Block.FormField(
                fields.passage("label", language, Role.HEADING), fields.number("lines", 1, MOST_LINES));
    }

    private static Block.Figure figure(Fields fields, Language language) {
        var words = fields.passagesByName("words", language, Role.FIGURE_WORD);
        var figure = fields.reference(
                "figure",
                FigureId::isValid,
                FigureId::new,
                (place, id) -> new Reference.ToFigure(place, id, new TreeSet<>(words.keySet())));
        return new Block.Figure(
                figure,
                words,
                fields.passage("alt", language, Role.ALTERNATIVE),
                fields.optionalRich("caption", language));
    }

    /// The types of blocks as they stand in files.
    private enum Type implements Coded {
        HEADING("heading"),
        PARAGRAPH("paragraph"),
        BULLETS("bullets"),
        NUMBERS("numbers"),
        STEP("step"),
        QUOTATION("quotation"),
        TABLE("table"),
        CHECKLIST("checklist"),
        QUESTIONS("questions"),
        FORM("form"),
        FIGURE("figure"),
        NOTE("note");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
