package fi.helminauha.search.analysis;

import fi.helminauha.collection.KnownWord;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.morphology.FinnishDictionary;
import java.util.List;
import java.util.Optional;

/// What the search needs beside texts. An index is opened with what it was built with: its fingerprint is to tell.
/// @param dictionary  absent = Finnish is searched by stems
/// @param words       of the collection’s own that the dictionary does not know
public record SearchResources(Optional<FinnishDictionary> dictionary, List<KnownWord> words, Synonyms synonyms) {
    public static final SearchResources NONE = new SearchResources(Optional.empty(), List.of(), Synonyms.NONE);

    public SearchResources {
        words = List.copyOf(words);
    }
}
