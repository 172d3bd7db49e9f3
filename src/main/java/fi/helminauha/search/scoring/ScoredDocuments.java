package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.query.Correction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/// What typed text found.
/// @param best     the best documents, those of the query’s language first
/// @param all      every document found
/// @param queries  the analyzed queries that found something
public record ScoredDocuments(
        List<Scored> best,
        FixedBitSet all,
        Collection<AnalyzedQuery> queries,
        List<Correction> corrections,
        Optional<Relaxation> relaxation) {
    /// How many documents are ranked in each language; the others are only counted.
    public static final int MOST = 1_000;

    /// Whether the hit has more than half of the words that count.
    public boolean isStrong(Scored hit) {
        return relaxation.isEmpty() || 2 * hit.words() > relaxation.get().of();
    }

    /// @param words     how many of the words that count it has
    /// @param coverage  the share of them that it has well, a telling word counting more: from 0 to 1
    public record Scored(int document, Language language, float score, int words, double coverage) {}
}
