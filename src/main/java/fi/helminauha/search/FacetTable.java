package fi.helminauha.search;

import fi.helminauha.collection.PearlCard;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cards of each value of each facet as bits, so that counting a long list is quick. Sets of cards are the JDK’s,
/// those of documents Lucene’s: the first list needs none of Lucene. Safe for use by many threads.
final class FacetTable {
    private static final Facet[] FACETS = Facet.values();

    private final Map<Facet, Map<String, BitSet>> cardsOf = new EnumMap<>(Facet.class);

    /// @param cards  numbered as the sets that are counted
    FacetTable(List<PearlCard> cards) {
        for (var facet : FACETS) {
            var ofFacet = new LinkedHashMap<String, BitSet>();
            for (var i = 0; i < cards.size(); i++) {
                for (var value : facet.valuesOf(cards.get(i))) {
                    ofFacet.computeIfAbsent(value, _ -> new BitSet()).set(i);
                }
            }
            cardsOf.put(facet, ofFacet);
        }
    }

    /// @param passing  the cards that pass every filter
    /// @param counts   by facet and value: how many cards it would give; only values with any
    record Counts(BitSet passing, Map<Facet, Map<String, Integer>> counts) {}

    /// @param found  is not changed
    Counts count(BitSet found, Filters filters) {
        var chosen = new EnumMap<Facet, BitSet>(Facet.class);
        for (var facet : FACETS) {
            chosen(facet, filters).ifPresent(cards -> chosen.put(facet, cards));
        }
        var passing = copy(found);
        chosen.values().forEach(passing::and);
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : FACETS) {
            // The facet’s own choice does not narrow its own counts: they say what another choice would give.
            var counted = chosen.containsKey(facet) ? passingOthers(found, chosen, facet) : passing;
            counts.put(facet, counts(facet, counted));
        }
        return new Counts(passing, counts);
    }

    private Optional<BitSet> chosen(Facet facet, Filters filters) {
        var values = filters.of(facet);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var any = new BitSet();
        cardsOf(facet).forEach((value, cards) -> {
            if (values.contains(value)) {
                any.or(cards);
            }
        });
        return Optional.of(any);
    }

    private Map<String, BitSet> cardsOf(Facet facet) {
        return cardsOf.getOrDefault(facet, Map.of());
    }

    private static BitSet passingOthers(BitSet found, Map<Facet, BitSet> chosen, Facet own) {
        var passing = copy(found);
        chosen.forEach((facet, cards) -> {
            if (facet != own) {
                passing.and(cards);
            }
        });
        return passing;
    }

    private Map<String, Integer> counts(Facet facet, BitSet counted) {
        var counts = new HashMap<String, Integer>();
        cardsOf(facet).forEach((value, cards) -> {
            var both = copy(counted);
            both.and(cards);
            var count = both.cardinality();
            if (count > 0) {
                counts.put(value, count);
            }
        });
        return Map.copyOf(counts);
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
