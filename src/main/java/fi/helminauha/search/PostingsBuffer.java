package fi.helminauha.search;

import fi.helminauha.search.TermPlace.Postings;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.ArrayUtil;

/// Reads the documents of one term after another into the same memory. Used on one thread.
final class PostingsBuffer {
    private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();
    private int[] documents = {};
    private float[] counts = {};
    private int size;

    /// Valid until the next reading.
    Postings read(IndexSearcher searcher, TermPlace place) throws IOException {
        size = 0;
        documents = ArrayUtil.growNoCopy(documents, place.pearls());
        counts = counts.length < documents.length ? new float[documents.length] : counts;
        for (var leaf : searcher.getIndexReader().leaves()) {
            read(leaf, place);
        }
        return new Postings(documents, counts, size);
    }

    private void read(LeafReaderContext leaf, TermPlace place) throws IOException {
        var supplier = place.states().get(leaf);
        var state = supplier == null ? null : supplier.get();
        var terms = leaf.reader().terms(place.term().field());
        if (state == null || terms == null) {
            return;
        }
        var each = terms.iterator();
        each.seekExact(place.term().bytes(), state);
        var postings = each.postings(null, PostingsEnum.FREQS);
        postings.nextDoc();
        while (true) {
            postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block);
            if (block.size == 0) {
                return;
            }
            add(leaf.docBase);
        }
    }

    private void add(int base) {
        documents = ArrayUtil.grow(documents, size + block.size);
        counts = counts.length < documents.length ? Arrays.copyOf(counts, documents.length) : counts;
        for (var i = 0; i < block.size; i++) {
            documents[size] = base + block.docs[i];
            counts[size++] = block.features[i];
        }
    }
}
