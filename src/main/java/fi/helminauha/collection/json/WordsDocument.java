package fi.helminauha.collection.json;

import fi.helminauha.collection.KnownWord;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Passage.Role;
import java.util.List;

/// Maps `words.json`.
final class WordsDocument {
    static final String EMPTY = "{\"words\": []}";
    private static final int MOST_PARTS = 10;
    private static final int MOST_STEMS = 20;

    private WordsDocument() {}

    static List<KnownWord> words(Fields fields) {
        return fields.objects("words", 0, WordsDocument::word);
    }

    private static KnownWord word(Fields fields) {
        return new KnownWord(
                fields.passage("base", Language.FI, Role.SEARCH_WORD),
                fields.passages("parts", Language.FI, Role.SEARCH_WORD, 0, MOST_PARTS),
                fields.optionalPassages("stems", Language.FI, Role.SEARCH_WORD, MOST_STEMS));
    }
}
