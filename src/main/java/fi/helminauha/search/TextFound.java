package fi.helminauha.search;

import fi.helminauha.collection.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/// What typed text found.
/// @param best         the best documents, those of the query’s language first
/// @param all          every document found
/// @param meanings     the interpretations that found something
record TextFound(
        List<Scored> best,
        FixedBitSet all,
        Collection<Interpretation> meanings,
        List<Correction> corrections,
        Optional<Relaxation> relaxation) {
    /// Whether the hit has more than half of the words that count.
    boolean isStrong(Scored hit) {
        return relaxation.isEmpty() || 2 * hit.words() > relaxation.get().of();
    }

    /// @param words  how many of the words that count it has
    record Scored(int document, Language language, float score, int words) {}
}
