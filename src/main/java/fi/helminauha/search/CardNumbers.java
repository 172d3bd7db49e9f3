package fi.helminauha.search;

import fi.helminauha.collection.PearlId;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Which card each document of an index is. Safe for use by many threads.
final class CardNumbers {
    private final TextIndex index;
    private final int[] ofDocument;
    private final int cards;
    /// Documents are usually in the cards’ order; sets need no translation then.
    private final boolean isSame;

    private CardNumbers(TextIndex index, int[] ofDocument, int cards) {
        this.index = index;
        this.ofDocument = ofDocument;
        this.cards = cards;
        var same = ofDocument.length == cards;
        for (var document = 0; same && document < ofDocument.length; document++) {
            same = ofDocument[document] == document;
        }
        this.isSame = same;
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
        return new CardNumbers(index, ofDocument, numbers.size());
    }

    boolean isOf(TextIndex other) {
        return index == other;
    }

    int card(int document) {
        return ofDocument[document];
    }

    /// The documents’ cards; may be the same set.
    FixedBitSet cards(FixedBitSet documents) {
        if (isSame) {
            return documents;
        }
        var set = new FixedBitSet(Math.max(1, cards));
        for (var each = WordScorer.next(documents, 0);
                each != DocIdSetIterator.NO_MORE_DOCS;
                each = WordScorer.next(documents, each + 1)) {
            set.set(ofDocument[each]);
        }
        return set;
    }

    /// The cards’ documents; may be the same set.
    FixedBitSet documents(FixedBitSet ofCards) {
        if (isSame) {
            return ofCards;
        }
        var set = new FixedBitSet(Math.max(1, ofDocument.length));
        for (var document = 0; document < ofDocument.length; document++) {
            if (ofCards.get(ofDocument[document])) {
                set.set(document);
            }
        }
        return set;
    }
}
