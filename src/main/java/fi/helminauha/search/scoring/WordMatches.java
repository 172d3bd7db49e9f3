package fi.helminauha.search.scoring;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Where one word or phrase of a query was found.
/// @param found   the documents
/// @param scores  by document; 0 where it was not found
record WordMatches(FixedBitSet found, float[] scores) {
    static WordMatches of(Query query, IndexSearcher searcher) throws IOException {
        var documents = searcher.getIndexReader().maxDoc();
        return searcher.search(query, new CollectorManager<AllScores, WordMatches>() {
            @Override
            public AllScores newCollector() {
                return new AllScores(documents);
            }

            /// The searcher has no threads of its own, so that there is one collector.
            @Override
            public WordMatches reduce(Collection<AllScores> collectors) {
                return collectors.iterator().next().matches;
            }
        });
    }

    /// As in BM25, how much finding the word says, from 0: a pearl counts in full where it is as much about the word as
    /// the best one, in part where it only mentions it.
    double rarity() {
        var best = 0f;
        var sum = 0.0;
        for (var score : scores) {
            best = Math.max(best, score);
            sum += score;
        }
        var about = best == 0 ? 0 : sum / best;
        return Math.log1p((scores.length - about + .5) / (about + .5));
    }

    private static final class AllScores extends SimpleCollector {
        private final WordMatches matches;
        private int base;
        private @Nullable Scorable scorer;

        AllScores(int documents) {
            matches = new WordMatches(new FixedBitSet(Math.max(1, documents)), new float[documents]);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int document) throws IOException {
            matches.found.set(base + document);
            matches.scores[base + document] = scorer == null ? 0 : scorer.score();
        }
    }
}
