package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.FieldLengths.Lengths;
import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Scores all documents for one word after another. A word has some ten ways to stand in four fields each; going
/// through one way’s documents at a time is many times faster than through a document’s ways at a time, as
/// [LuceneQueries] would have it, with the same scores. For one look-up, on one thread.
final class WordScorer {
    private final IndexSearcher searcher;
    private final TermTable terms;
    private final FieldLengths lengths;
    private final WordWays ways;
    private final float tie;
    private final PostingsBuffer buffer = new PostingsBuffer();
    private final float[] best;
    private final float[] sum;
    private final float[] counts;
    private int[] counted = {};

    WordScorer(IndexSearcher searcher, TermTable terms, FieldLengths lengths, Weights weights) {
        this.searcher = searcher;
        this.terms = terms;
        this.lengths = lengths;
        this.ways = new WordWays(terms, weights);
        this.tie = weights.tie();
        var size = searcher.getIndexReader().maxDoc();
        this.best = new float[size];
        this.sum = new float[size];
        this.counts = new float[size];
    }

    /// How many documents there are.
    int documents() {
        return best.length;
    }

    FixedBitSet noDocuments() {
        return new FixedBitSet(Math.max(1, best.length));
    }

    WordScores scores(WantedWord word, Language language) throws IOException {
        var found = noDocuments();
        for (var way : ways.of(word, language)) {
            switch (way) {
                case Way.Terms(var field, var places, var boost)
                when places.size() == 1 -> add(places.getFirst(), lengths.of(field), boost, found);
                case Way.Terms some -> addAll(some, lengths.of(some.field()), found);
                case Way.Phrase(var phrase, var boost) ->
                    each(phrase, null, (document, scorer) -> put(document, boost * scorer.score(), found));
            }
        }
        return new WordScores(found, taken(found, (float) word.rarity()));
    }

    private void add(TermPlace place, Lengths of, float boost, FixedBitSet found) throws IOException {
        var postings = terms.postings(place, buffer);
        var documents = postings.documents();
        var frequencies = postings.counts();
        for (var i = 0; i < postings.size(); i++) {
            put(documents[i], boost * of.score(documents[i], frequencies[i]), found);
        }
    }

    /// Some terms as if they were one.
    private void addAll(Way.Terms way, Lengths of, FixedBitSet found) throws IOException {
        var size = 0;
        for (var place : way.terms()) {
            var postings = terms.postings(place, buffer);
            var documents = postings.documents();
            counted = ArrayUtil.grow(counted, size + postings.size());
            for (var i = 0; i < postings.size(); i++) {
                var document = documents[i];
                if (counts[document] == 0) {
                    counted[size++] = document;
                }
                counts[document] += postings.counts()[i];
            }
        }
        for (var i = 0; i < size; i++) {
            var document = counted[i];
            put(document, way.boost() * of.score(document, counts[document]), found);
            counts[document] = 0;
        }
    }

    private void put(int document, float score, FixedBitSet found) {
        found.set(document);
        sum[document] += score;
        best[document] = Math.max(best[document], score);
    }

    /// The scores that were put; there are none after.
    private float[] taken(FixedBitSet found, float boost) {
        var scores = new float[best.length];
        for (var each = next(found, 0); each != DocIdSetIterator.NO_MORE_DOCS; each = next(found, each + 1)) {
            scores[each] = boost * (best[each] + tie * (sum[each] - best[each]));
            best[each] = 0;
            sum[each] = 0;
        }
        return scores;
    }

    /// What a query of Lucene’s finds.
    WordScores scores(Query query) throws IOException {
        var found = noDocuments();
        var scores = new float[best.length];
        each(query, null, (document, scorer) -> {
            found.set(document);
            scores[document] = scorer.score();
        });
        return new WordScores(found, scores);
    }

    interface Visitor {
        void visit(int document, Scorer scorer) throws IOException;
    }

    /// Visits the documents that a query of Lucene’s finds.
    /// @param among  the documents to look among; absent = all
    void each(Query query, @Nullable FixedBitSet among, Visitor visitor) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var phases = scorer.twoPhaseIterator();
            var each = phases == null ? scorer.iterator() : phases.approximation();
            var base = leaf.docBase;
            var document = each.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                var wanted = among == null ? base + document : next(among, base + document);
                if (wanted > base + document) {
                    document = wanted - base < leaf.reader().maxDoc()
                            ? each.advance(wanted - base)
                            : DocIdSetIterator.NO_MORE_DOCS;
                    continue;
                }
                if (phases == null || phases.matches()) {
                    visitor.visit(wanted, scorer);
                }
                document = each.nextDoc();
            }
        }
    }

    /// The next document from there on, or [DocIdSetIterator#NO_MORE_DOCS].
    static int next(FixedBitSet set, int from) {
        return from < set.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
