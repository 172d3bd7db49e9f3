package fi.helminauha.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 (Robertson & Zaragoza 2009), k1 = 1.2, b = 0.75, without the rarity of terms: how rare a looked-for word is
/// counts once for the word, whatever field and form it is found in, and is set by the query.
final class Bm25WithoutIdf extends BM25Similarity {
    private static final Explanation ONE = Explanation.match(1, "rarity is a word’s, not a term’s");

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        return ONE;
    }

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
        return ONE;
    }
}
