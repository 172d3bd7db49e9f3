package fi.helminauha.search;

import fi.helminauha.collection.PearlId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which documents are related, whichever of the two names the other. Safe for use by many threads.
final class Neighbours {
    private final List<List<Integer>> ofDocument;

    private Neighbours(List<List<Integer>> ofDocument) {
        this.ofDocument = ofDocument;
    }

    /// @param pearls   by document
    /// @param related  by document: those that it names
    static Neighbours of(List<PearlId> pearls, List<List<PearlId>> related) {
        var documents = new HashMap<PearlId, Integer>();
        for (var document = 0; document < pearls.size(); document++) {
            documents.put(pearls.get(document), document);
        }
        var neighbours = new ArrayList<Set<Integer>>();
        pearls.forEach(_ -> neighbours.add(new LinkedHashSet<>()));
        for (var document = 0; document < related.size(); document++) {
            for (var named : related.get(document)) {
                if (documents.containsKey(named)) {
                    neighbours.get(document).add(documents.get(named));
                }
            }
        }
        for (var document = 0; document < related.size(); document++) {
            for (var named : List.copyOf(neighbours.get(document))) {
                neighbours.get(named).add(document);
            }
        }
        return new Neighbours(neighbours.stream().map(List::copyOf).toList());
    }

    /// Those that the document names come first.
    List<Integer> of(int document) {
        return ofDocument.get(document);
    }
}
