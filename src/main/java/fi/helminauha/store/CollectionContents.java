package fi.helminauha.store;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.SessionId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a checked collection as they were written, so that the database holds what the editors wrote.
public record CollectionContents(
        String head,
        String glossary,
        String synonyms,
        Localized<String> telling,
        String words,
        SortedMap<PearlId, String> pearls,
        SortedMap<SessionId, String> sessions,
        SortedMap<FigureId, String> figures) {
    public CollectionContents {
        pearls = sorted(pearls);
        sessions = sorted(sessions);
        figures = sorted(figures);
    }

    private static <K extends Comparable<K>> SortedMap<K, String> sorted(Map<K, String> documents) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }
}
