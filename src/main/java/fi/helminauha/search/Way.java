package fi.helminauha.search;

import java.util.List;
import org.apache.lucene.search.MultiPhraseQuery;

/// One way in which a looked-for word may stand in a field.
sealed interface Way {
    /// What finding it so is worth.
    float boost();

    /// @param terms  count as one; not empty
    record Terms(String field, List<TermPlace> terms, float boost) implements Way {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    record Phrase(MultiPhraseQuery query, float boost) implements Way {}
}
