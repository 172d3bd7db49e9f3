package fi.helminauha.search;

import fi.helminauha.collection.PearlId;
import fi.helminauha.search.index.SearchException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/// Which card each document of an index is, and so which cards a set of documents. Safe for use by many threads.
final class DocumentCards {
    private final int[] ofDocument;

    private DocumentCards(int[] ofDocument) {
        this.ofDocument = ofDocument;
    }

    /// @param pearls   by document
    /// @param numbers  of the cards, by pearl
    /// @throws SearchException if the index has pearls without a card, as one of another collection
    static DocumentCards of(List<PearlId> pearls, Map<PearlId, Integer> numbers) {
        var ofDocument = new int[pearls.size()];
        for (var document = 0; document < ofDocument.length; document++) {
            var number = numbers.get(pearls.get(document));
            if (number == null) {
                throw new SearchException(
                        "search the index", "it has " + pearls.get(document) + ", the collection has not");
            }
            ofDocument[document] = number;
        }
        return new DocumentCards(ofDocument);
    }

    int card(int document) {
        return ofDocument[document];
    }

    BitSet cards(FixedBitSet documents) {
        var set = new BitSet();
        for (var document = 0; document < ofDocument.length; document++) {
            if (documents.get(document)) {
                set.set(ofDocument[document]);
            }
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
