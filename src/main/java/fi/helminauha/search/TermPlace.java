package fi.helminauha.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.jspecify.annotations.Nullable;

/// A term in one field of the index. Safe for use by many threads.
final class TermPlace {
    private final Term term;
    private final TermStates states;
    private volatile @Nullable Postings postings;

    TermPlace(Term term, TermStates states) {
        this.term = term;
        this.states = states;
    }

    /// The documents that have the term, in rising order, and how often each has it.
    /// @param size  how many of the arrays’ entries count
    record Postings(int[] documents, float[] counts, int size) {}

    Term term() {
        return term;
    }

    TermStates states() {
        return states;
    }

    /// How many pearls have it there.
    int pearls() {
        return states.docFreq();
    }

    @Nullable
    Postings remembered() {
        return postings;
    }

    void remember(Postings read) {
        postings = read;
    }
}
