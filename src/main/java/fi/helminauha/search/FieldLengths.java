package fi.helminauha.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/// How long each pearl’s fields are, as the similarity has written it down: a byte a pearl and field. Safe for use by
/// many threads.
final class FieldLengths {
    private final IndexSearcher searcher;
    private final Map<String, Lengths> byField = new ConcurrentHashMap<>();

    FieldLengths(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param norms   by document
    /// @param scorer  by frequency and norm, without any boost
    record Lengths(byte[] norms, SimScorer scorer) {
        float score(int document, float count) {
            return scorer.score(count, norms[document] & 0xFF);
        }
    }

    Lengths of(String field) throws IOException {
        var known = byField.get(field);
        if (known != null) {
            return known;
        }
        var read = read(field);
        byField.put(field, read);
        return read;
    }

    private Lengths read(String field) throws IOException {
        var reader = searcher.getIndexReader();
        var norms = new byte[reader.maxDoc()];
        for (var leaf : reader.leaves()) {
            var values = leaf.reader().getNormValues(field);
            if (values != null) {
                while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    norms[leaf.docBase + values.docID()] = (byte) values.longValue();
                }
            }
        }
        return new Lengths(norms, searcher.getSimilarity().scorer(1, searcher.collectionStatistics(field)));
    }
}
