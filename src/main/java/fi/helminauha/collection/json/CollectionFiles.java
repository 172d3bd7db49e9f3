package fi.helminauha.collection.json;

import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.SessionId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The JSON documents of a checked collection, character for character, for whoever stores them. [CollectionDocuments]
/// reads them again one by one. A file that is not there is its empty document. Drawings are in the collection itself.
/// @param head      `collection.json`
/// @param glossary  `glossary.json`
/// @param synonyms  `synonyms.json`
/// @param telling   `telling.fi.json` and its like
/// @param words     `words.json`
public record CollectionFiles(
        String head,
        SortedMap<PearlId, String> pearls,
        SortedMap<SessionId, String> sessions,
        String glossary,
        String synonyms,
        Localized<String> telling,
        String words) {
    public CollectionFiles {
        pearls = Collections.unmodifiableSortedMap(new TreeMap<>(pearls));
        sessions = Collections.unmodifiableSortedMap(new TreeMap<>(sessions));
    }
}
