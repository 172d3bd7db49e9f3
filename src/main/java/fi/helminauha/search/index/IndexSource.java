package fi.helminauha.search.index;

import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.TellingWords;
import java.util.List;

/// What an index is built from.
/// @param pearls  asked for one by one, so that the list may make them as it is asked
public record IndexSource(List<Pearl> pearls, Localized<TellingWords> telling) {
    /// Pearls for which nobody has written telling words.
    public static IndexSource ofPearls(List<Pearl> pearls) {
        return new IndexSource(pearls, Localized.of(_ -> TellingWords.NONE));
    }
}
