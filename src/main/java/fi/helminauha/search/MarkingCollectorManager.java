package fi.helminauha.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/// Ranks the best documents and marks all that match, in one pass. For a searcher without threads of its own.
final class MarkingCollectorManager implements CollectorManager<MarkingCollectorManager.Marking, TopDocs> {
    private final TopScoreDocCollectorManager best;
    private final FixedBitSet all;

    /// @param all  gets the bits of the matching documents
    MarkingCollectorManager(int most, FixedBitSet all) {
        this.best = new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE);
        this.all = all;
    }

    @Override
    public Marking newCollector() {
        return new Marking(best.newCollector(), all);
    }

    @Override
    public TopDocs reduce(Collection<Marking> collectors) throws IOException {
        return best.reduce(collectors.stream().map(Marking::best).toList());
    }

    static final class Marking extends FilterCollector {
        private final TopScoreDocCollector best;
        private final FixedBitSet all;

        Marking(TopScoreDocCollector best, FixedBitSet all) {
            super(best);
            this.best = best;
            this.all = all;
        }

        TopScoreDocCollector best() {
            return best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                @Override
                public void collect(int document) throws IOException {
                    all.set(context.docBase + document);
                    super.collect(document);
                }
            };
        }
    }
}
