package fi.helminauha.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a query gives.
public sealed interface Answer {
    Query query();

    /// @param hits         at most 1,000 of those found by text; those of the query’s language first
    /// @param total        how many pearls the list would have without that limit
    /// @param counts       by facet and value: how many pearls it would give; only values with any
    /// @param corrections  searched in the place of mistyped words; to insist: [Query#insisting]
    /// @param relaxation   present if the pearls need not have every word
    /// @param words        finds the looked-for words in any text of these pearls
    record Hits(
            Query query,
            List<Hit> hits,
            int total,
            Map<Facet, Map<String, Integer>> counts,
            List<Correction> corrections,
            Optional<Relaxation> relaxation,
            HitWords words)
            implements Answer {
        public Hits {
            hits = hits instanceof HitList ? hits : List.copyOf(hits);
            counts = Map.copyOf(counts);
            corrections = List.copyOf(corrections);
        }
    }

    /// The typed text cannot be understood as a query.
    /// @param column  where, from 1, in UTF-16 units
    /// @param reason  key of the sentence to show
    record InvalidQuery(Query query, int column, String reason) implements Answer {}
}
