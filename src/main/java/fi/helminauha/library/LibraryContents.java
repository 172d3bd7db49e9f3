package fi.helminauha.library;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many things of each kind a library holds.
public record LibraryContents(Map<LibraryPart, Integer> counts) {
    public LibraryContents {
        var all = new EnumMap<LibraryPart, Integer>(LibraryPart.class);
        for (var part : LibraryPart.values()) {
            all.put(part, counts.getOrDefault(part, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public int count(LibraryPart part) {
        return counts.getOrDefault(part, 0);
    }

    /// Whether there is nothing that its user made.
    public boolean isEmpty() {
        return counts.entrySet().stream().allMatch(each -> !each.getKey().isOwnWork() || each.getValue() == 0);
    }
}
