package fi.helminauha.edition;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.json.CollectionDocuments;
import fi.helminauha.store.CollectionStore;
import java.util.List;

/// What a first list needs of an edition, and what its index is opened with.
/// @param fingerprint  of the edition
/// @param words        the document of words that the index knows, as JSON
/// @param synonyms     the document of synonyms, as JSON
/// @param cards        in the collection’s order
record Catalogue(String fingerprint, CollectionHead head, List<PearlCard> cards, String words, String synonyms) {
    Catalogue {
        cards = List.copyOf(cards);
    }

    /// @throws fi.helminauha.store.StoreException if the database is damaged
    /// @throws fi.helminauha.collection.json.CollectionReadException if a document in it is
    static Catalogue of(CollectionStore store) {
        return new Catalogue(
                store.fingerprint(),
                CollectionDocuments.head(store.head()),
                store.cards(),
                store.words(),
                store.synonyms());
    }
}
