package fi.helminauha.search.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/// A term in one field of the index. Safe for use by many threads.
public record FieldTerm(Term term, TermStates states) {
    /// How many documents have it in that field.
    public int documentFrequency() {
        return states.docFreq();
    }
}
