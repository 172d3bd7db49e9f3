package fi.helminauha.collection.json;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.TellingWords;
import java.util.LinkedHashMap;

/// Maps `telling.fi.json` and its like.
final class TellingDocument {
    static final String EMPTY = "{\"pearls\": []}";
    private static final int MOST_WORDS = 2000;

    private TellingDocument() {}

    /// @param language  of the file
    static TellingWords words(Fields fields, Language language) {
        var words = new LinkedHashMap<PearlId, TellingWords.Words>();
        fields.objects("pearls", 0, pearl -> {
            var id = pearl.reference("pearl", PearlId::isValid, PearlId::new, Reference.ToPearl::new);
            if (words.containsKey(id)) {
                pearl.problem("pearl", "The pearl stands here twice; put its words together.");
            }
            return words.put(
                    id,
                    new TellingWords.Words(
                            pearl.passages("first", language, Role.SEARCH_WORD, 0, MOST_WORDS),
                            pearl.passages("further", language, Role.SEARCH_WORD, 0, MOST_WORDS)));
        });
        return new TellingWords(words);
    }
}
