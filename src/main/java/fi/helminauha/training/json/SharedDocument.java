package fi.helminauha.training.json;

import fi.helminauha.collection.PearlId;
import fi.helminauha.training.TrainingSession;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A session as it is handed to somebody else.
/// @param collectionVersion  of the collection with which it was planned
/// @param titles             of its pearls, by which they can be named where the collection has them not
public record SharedDocument(String collectionVersion, SortedMap<PearlId, String> titles, TrainingSession session) {
    /// What such a document calls itself.
    public static final String FORMAT = "helminauha-session";

    public SharedDocument {
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
    }
}
