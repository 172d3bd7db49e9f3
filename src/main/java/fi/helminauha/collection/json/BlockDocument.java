package fi.helminauha.collection.json;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.Span;
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
            case HEADING -> new Block.Heading(fields.passage("text", language, Role.HEADING), addressee(fields));
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
            case FORM -> form(fields, language);
            case FIGURE -> figure(fields, language);
            case NOTE ->
                new Block.Note(fields.code("tone", Block.Tone.class), fields.rich("text", language), addressee(fields));
        };
    }

    private static Addressee addressee(Fields fields) {
        return fields.optional("for", name -> fields.code(name, Addressee.class))
                .orElse(Addressee.ROOM);
    }

    private static Block.Step step(Fields fields, Language language) {
        return new Block.Step(
                fields.passage("title", language, Role.HEADING),
                fields.rich("text", language),
                fields.number("minutes", 1, Minutes.MAX),
                fields.optionalNumber("sitting", 1, Span.MOST_SITTINGS).orElse(1),
                fields.flag("break"));
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

    private static Block.Form form(Fields fields, Language language) {
        var form = new Block.Form(
                fields.passage("title", language, Role.HEADING),
                fields.objects("fields", 1, field -> formField(field, language)));
        if (form.hasExample()
                && form.fields().stream().anyMatch(field -> field.example().isEmpty())) {
            fields.problem("fields", "Some fields have an example and some have none; fill in the whole form.");
        }
        return form;
    }

    private static Block.FormField formField(Fields fields, Language language) {
        return new Block.FormField(
                fields.passage("label", language, Role.HEADING),
                fields.number("lines", 1, MOST_LINES),
                fields.optionalPassage("example", language, Role.ARRANGEMENT));
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
                fields.optionalRich("caption", language, Role.PROSE));
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
