package fi.helminauha.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The values chosen by facet: a pearl passes if it has one of the chosen values of every facet that has any.
public record Filters(Map<Facet, Set<String>> chosen) {
    public static final Filters NONE = new Filters(Map.of());

    public Filters {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /// These filters with the value chosen if it was not, and not chosen if it was.
    public Filters toggled(Facet facet, String value) {
        var values = new LinkedHashSet<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new Filters(changed);
    }
}
