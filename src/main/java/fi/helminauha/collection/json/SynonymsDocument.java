package fi.helminauha.collection.json;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.collection.TermId;
import java.util.LinkedHashSet;

/// Maps `synonyms.json`.
final class SynonymsDocument {
    static final String EMPTY = "{\"groups\": [], \"oneWay\": [], \"notEqual\": []}";
    private static final int MOST_WORDS = 100;

    private SynonymsDocument() {}

    static Synonyms synonyms(Fields fields) {
        return new Synonyms(
                fields.objects("groups", 0, SynonymsDocument::group),
                fields.objects("oneWay", 0, SynonymsDocument::oneWay),
                fields.objects("notEqual", 0, SynonymsDocument::notEqual));
    }

    private static Synonyms.Group group(Fields fields) {
        return new Synonyms.Group(
                fields.id("id", TermId::isValid, id -> id),
                Localized.of(language -> fields.passages(language.code(), language, Role.SEARCH_WORD, 0, MOST_WORDS)));
    }

    private static Synonyms.OneWay oneWay(Fields fields) {
        var language = fields.code("language", Language.class);
        return new Synonyms.OneWay(
                language,
                fields.passage("from", language, Role.SEARCH_WORD),
                fields.passage("to", language, Role.SEARCH_WORD));
    }

    private static Synonyms.NotEqual notEqual(Fields fields) {
        var language = fields.code("language", Language.class);
        return new Synonyms.NotEqual(
                language, new LinkedHashSet<>(fields.passages("words", language, Role.SEARCH_WORD, 2, MOST_WORDS)));
    }
}
