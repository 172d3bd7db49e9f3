package fi.helminauha.search;

import fi.helminauha.collection.PearlId;
import java.util.BitSet;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Which card each document of an index is, and so which cards a set of documents. Safe for use by many threads.
final class CardNumbers {
    private final TextIndex index;
    private final int[] ofDocument;

    private CardNumbers(TextIndex index, int[] ofDocument) {
        this.index = index;
        this.ofDocument = ofDocument;
    }

    /// @param numbers  of the cards, by pearl
    /// @throws SearchException if the index has pearls without a card, as one of another collection
    static CardNumbers of(TextIndex index, Map<PearlId, Integer> numbers) {
        var pearls = index.pearls();
        var ofDocument = new int[pearls.size()];
        for (var document = 0; document < ofDocument.length; document++) {
            var number = numbers.get(pearls.get(document));
            if (number == null) {
                throw new SearchException(
                        "search the index", "it has " + pearls.get(document) + ", the collection has not");
            }
            ofDocument[document] = number;
        }
        return new CardNumbers(index, ofDocument);
    }

    boolean isOf(TextIndex other) {
        return index == other;
    }

    int card(int document) {
        return ofDocument[document];
    }

    BitSet cards(FixedBitSet documents) {
        var set = new BitSet();
        for (var each = WordScorer.next(documents, 0);
                each != DocIdSetIterator.NO_MORE_DOCS;
                each = WordScorer.next(documents, each + 1)) {
            set.set(ofDocument[each]);
        }
        return set;
    }

    FixedBitSet documents(BitSet ofCards) {
        var set = new FixedBitSet(Math.max(1, ofDocument.length));
        for (var document = 0; document < ofDocument.length; document++) {
            if (ofCards.get(ofDocument[document])) {
                set.set(document);
            }
        }
        return set;
    }
}
