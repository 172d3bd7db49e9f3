package fi.helminauha.search;

import fi.helminauha.collection.PearlCard;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/// The cards of each value of each facet as bits, so that counting a long list is quick. Safe for use by many threads.
final class FacetTable {
    private static final Facet[] FACETS = Facet.values();

    private final Map<Facet, Map<String, FixedBitSet>> cardsOf = new EnumMap<>(Facet.class);
    private final int size;

    /// @param cards  numbered as the sets that are counted
    FacetTable(List<PearlCard> cards) {
        this.size = Math.max(1, cards.size());
        for (var facet : FACETS) {
            var ofFacet = new LinkedHashMap<String, FixedBitSet>();
            for (var i = 0; i < cards.size(); i++) {
                for (var value : facet.valuesOf(cards.get(i))) {
                    ofFacet.computeIfAbsent(value, _ -> new FixedBitSet(size)).set(i);
                }
            }
            cardsOf.put(facet, ofFacet);
        }
    }

    /// @param passing  the cards that pass every filter
    /// @param counts   by facet and value: how many cards it would give; only values with any
    record Counts(FixedBitSet passing, Map<Facet, Map<String, Integer>> counts) {}

    /// @param found  is not changed
    Counts count(FixedBitSet found, Filters filters) {
        var chosen = new EnumMap<Facet, FixedBitSet>(Facet.class);
        for (var facet : FACETS) {
            chosen(facet, filters).ifPresent(cards -> chosen.put(facet, cards));
        }
        var passing = found.clone();
        chosen.values().forEach(passing::and);
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : FACETS) {
            // The facet’s own choice does not narrow its own counts: they say what another choice would give.
            var counted = chosen.containsKey(facet) ? passingOthers(found, chosen, facet) : passing;
            counts.put(facet, counts(facet, counted));
        }
        return new Counts(passing, counts);
    }

    private Optional<FixedBitSet> chosen(Facet facet, Filters filters) {
        var values = filters.of(facet);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var any = new FixedBitSet(size);
        cardsOf(facet).forEach((value, cards) -> {
            if (values.contains(value)) {
                any.or(cards);
            }
        });
        return Optional.of(any);
    }

    private Map<String, FixedBitSet> cardsOf(Facet facet) {
        return cardsOf.getOrDefault(facet, Map.of());
    }

    private static FixedBitSet passingOthers(FixedBitSet found, Map<Facet, FixedBitSet> chosen, Facet own) {
        var passing = found.clone();
        chosen.forEach((facet, cards) -> {
            if (facet != own) {
                passing.and(cards);
            }
        });
        return passing;
    }

    private Map<String, Integer> counts(Facet facet, FixedBitSet counted) {
        var counts = new HashMap<String, Integer>();
        cardsOf(facet).forEach((value, cards) -> {
            var count = (int) FixedBitSet.intersectionCount(cards, counted);
            if (count > 0) {
                counts.put(value, count);
            }
        });
        return Map.copyOf(counts);
    }
}
