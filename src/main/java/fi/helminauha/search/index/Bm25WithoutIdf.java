package fi.helminauha.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 (Robertson & Zaragoza 2009), k1 = 1.2, without the rarity of terms: how rare a looked-for word is counts once
/// for the word, whatever field and form it is found in, and is set by the query.
final class Bm25WithoutIdf extends BM25Similarity {
    private static final float K1 = 1.2f;
    private static final float B = .75f;
    private static final Explanation ONE = Explanation.match(1, "rarity is a word’s, not a term’s");

    private Bm25WithoutIdf(float b) {
        super(K1, b);
    }

    /// Texts with b = 0.75; lists of words, whose length says nothing, with b = 0.
    static Similarity ofFields() {
        var ofTexts = new Bm25WithoutIdf(B);
        var ofLists = new Bm25WithoutIdf(0);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return IndexFields.isList(field) ? ofLists : ofTexts;
            }
        };
    }

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        return ONE;
    }

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
        return ONE;
    }
}
