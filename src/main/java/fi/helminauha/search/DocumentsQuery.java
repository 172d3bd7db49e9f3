package fi.helminauha.search;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Exactly those documents of the whole index.
final class DocumentsQuery extends Query {
    private final FixedBitSet documents;

    DocumentsQuery(FixedBitSet documents) {
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                var size = context.reader().maxDoc();
                var own = new FixedBitSet(Math.max(1, size));
                var set = documents;
                for (var each = next(set, context.docBase); each < context.docBase + size; each = next(set, each + 1)) {
                    own.set(each - context.docBase);
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(own, own.cardinality()), score(), scoreMode, size);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private static int next(FixedBitSet set, int from) {
        return from < set.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentsQuery query && documents.equals(query.documents);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(documents);
    }
}
