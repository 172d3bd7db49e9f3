package fi.helminauha.search;

import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.search.query.Correction;
import fi.helminauha.search.query.QueryHint;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.search.scoring.Relaxation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a query gives. Whatever is typed, it is hits.
/// @param hits     at most 1,000 of those found by text; those of the query’s language first
/// @param extent   how many there are
/// @param counts   by facet and value: how many pearls it would give; only values with any
/// @param reading  how the typed text was taken
/// @param words    finds the looked-for words in any text of these pearls
public record Answer(
        Query query,
        List<Hit> hits,
        Extent extent,
        Map<Facet, Map<String, Integer>> counts,
        Reading reading,
        HitWords words) {
    public Answer {
        hits = hits instanceof HitList ? hits : List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /// How the typed text was taken.
    /// @param corrections  searched in the place of mistyped words; to insist: [Query#insisting]
    /// @param relaxation   present if the pearls need not have every word
    /// @param hints        what was typed like a condition, but was searched as words
    /// @param filters      what plain words asked of the pearls; to insist on the words: [Query#taking]
    /// @param isAnswered   whether one of the best pearls has most of what was asked; if not, they are the
    ///                     nearest only
    public record Reading(
            List<Correction> corrections,
            Optional<Relaxation> relaxation,
            List<QueryHint> hints,
            List<SoftFilter> filters,
            boolean isAnswered) {
        /// Of a list for which no words were looked for.
        static Reading of(List<QueryHint> hints, List<SoftFilter> filters) {
            return new Reading(List.of(), Optional.empty(), hints, filters, true);
        }

        public Reading {
            corrections = List.copyOf(corrections);
            hints = List.copyOf(hints);
            filters = List.copyOf(filters);
        }

        // By hand: what the JDK makes of a record’s equality it makes anew at each start, before the first list.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reading its
                    && corrections.equals(its.corrections)
                    && relaxation.equals(its.relaxation)
                    && hints.equals(its.hints)
                    && filters.equals(its.filters)
                    && isAnswered == its.isAnswered;
        }

        @Override
        public int hashCode() {
            return Objects.hash(corrections, relaxation, hints, filters);
        }
    }

    // By hand: see Reading.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer its
                && query.equals(its.query)
                && extent.equals(its.extent)
                && hits.equals(its.hits)
                && counts.equals(its.counts)
                && reading.equals(its.reading)
                && words.equals(its.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, hits);
    }

    /// How many pearls the list would have without its limit.
    public int total() {
        return extent.total();
    }
}
