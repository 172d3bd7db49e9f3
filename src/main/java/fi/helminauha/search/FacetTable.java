package fi.helminauha.search;

import fi.helminauha.collection.PearlCard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The facets’ values of all cards as bits, so that counting a long list is quick. Safe for use by many threads.
final class FacetTable {
    private static final Facet[] FACETS = Facet.values();

    private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    private final long[][] bits;

    FacetTable(List<PearlCard> cards) {
        var numbers = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : FACETS) {
            values.put(facet, new ArrayList<>());
            numbers.put(facet, new HashMap<>());
        }
        this.bits = new long[FACETS.length][cards.size()];
        for (var card = 0; card < cards.size(); card++) {
            for (var facet : FACETS) {
                for (var value : facet.valuesOf(cards.get(card))) {
                    bits[facet.ordinal()][card] |= 1L << number(facet, value, numbers);
                }
            }
        }
    }

    /// No facet has more than 64 values: the kinds, classes and projects are few.
    private int number(Facet facet, String value, Map<Facet, Map<String, Integer>> numbers) {
        return Objects.requireNonNull(numbers.get(facet)).computeIfAbsent(value, _ -> {
            var names = valuesOf(facet);
            names.add(value);
            return names.size() - 1;
        });
    }

    private List<String> valuesOf(Facet facet) {
        return Objects.requireNonNull(values.get(facet));
    }

    /// One list’s counting.
    final class Counting {
        private final long[] chosen = new long[FACETS.length];
        private final int[][] counts = new int[FACETS.length][Long.SIZE];

        Counting(Filters filters) {
            for (var facet : FACETS) {
                var wanted = filters.of(facet);
                var names = valuesOf(facet);
                var all = wanted.isEmpty() ? -1L : 0L;
                for (var i = 0; i < names.size(); i++) {
                    if (wanted.contains(names.get(i))) {
                        all |= 1L << i;
                    }
                }
                chosen[facet.ordinal()] = all;
            }
        }

        /// Counts the card where it would be listed; gives whether it passes every filter.
        boolean add(int card) {
            var failed = -1;
            var failures = 0;
            for (var facet = 0; facet < FACETS.length; facet++) {
                if (chosen[facet] != -1L && (bits[facet][card] & chosen[facet]) == 0) {
                    failed = facet;
                    failures++;
                }
            }
            if (failures == 0) {
                for (var facet = 0; facet < FACETS.length; facet++) {
                    count(facet, card);
                }
            } else if (failures == 1) {
                // The facet’s own choice does not narrow its own counts: they say what another choice would give.
                count(failed, card);
            }
            return failures == 0;
        }

        private void count(int facet, int card) {
            for (var rest = bits[facet][card]; rest != 0; rest &= rest - 1) {
                counts[facet][Long.numberOfTrailingZeros(rest)]++;
            }
        }

        Map<Facet, Map<String, Integer>> counts() {
            var all = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
            for (var facet : FACETS) {
                var ofFacet = new HashMap<String, Integer>();
                var names = valuesOf(facet);
                for (var i = 0; i < names.size(); i++) {
                    if (counts[facet.ordinal()][i] > 0) {
                        ofFacet.put(names.get(i), counts[facet.ordinal()][i]);
                    }
                }
                all.put(facet, Map.copyOf(ofFacet));
            }
            return all;
        }
    }
}
