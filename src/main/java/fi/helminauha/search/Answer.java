package fi.helminauha.search;

import java.util.List;
import java.util.Map;

/// What a query gives.
public sealed interface Answer {
    /// @param counts  by facet and value: how many pearls the list would have with that value; values without any are absent
    record Hits(Query query, List<Hit> hits, Map<Facet, Map<String, Integer>> counts) implements Answer {
        public Hits {
            hits = List.copyOf(hits);
            counts = Map.copyOf(counts);
        }
    }

    /// The typed text cannot be understood as a query.
    /// @param column  where, from 1, in UTF-16 units
    /// @param reason  key of the sentence to show
    record InvalidQuery(Query query, int column, String reason) implements Answer {}
}
