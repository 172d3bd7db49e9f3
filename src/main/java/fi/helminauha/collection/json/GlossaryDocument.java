package fi.helminauha.collection.json;

import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.TermId;
import java.util.List;

/// Maps `glossary.json`.
final class GlossaryDocument {
    static final String EMPTY = "{\"terms\": []}";

    private GlossaryDocument() {}

    static List<GlossaryTerm> terms(Fields fields) {
        return fields.objects("terms", 0, GlossaryDocument::term);
    }

    private static GlossaryTerm term(Fields fields) {
        var id = fields.id("id", TermId::isValid, TermId::new);
        var texts = fields.localizedHere((text, language) ->
                new Text(text.passage("term", language, Role.NAME), text.passage("explanation", language, Role.PROSE)));
        return new GlossaryTerm(id, texts.map(Text::term), texts.map(Text::explanation));
    }

    private record Text(String term, String explanation) {}
}
