package fi.helminauha.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// Neighbours that are shown as one, where there are more of them than anybody can tell apart.
/// @param from  the first of them, from 0
/// @param to    the place after the last
public record Bundle(int from, int to) {
    /// All in their order, each in one bundle: alone as long as that makes no more bundles than asked.
    /// @param count  0 or more
    /// @param most   how many bundles at most, 1 or more
    public static List<Bundle> of(int count, int most) {
        var size = Math.max(1, Math.ceilDiv(count, most));
        var bundles = new ArrayList<Bundle>();
        for (var from = 0; from < count; from += size) {
            bundles.add(new Bundle(from, Math.min(count, from + size)));
        }
        return bundles;
    }

    /// Whether one of them has this place.
    public boolean has(int index) {
        return from <= index && index < to;
    }
}
