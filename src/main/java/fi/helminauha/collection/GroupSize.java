package fi.helminauha.collection;

import java.util.OptionalInt;

/// How many people a pearl is for; both ends included, no `to` = no upper limit.
public record GroupSize(int from, OptionalInt to) {
    /// @throws IllegalArgumentException unless 1 ≤ `from` ≤ `to`
    public GroupSize {
        if (from < 1 || (to.isPresent() && to.getAsInt() < from)) {
            throw new IllegalArgumentException("not a group size: " + from + "–" + to);
        }
    }

    /// Whether any group of `least`–`most` people fits.
    public boolean overlaps(int least, int most) {
        return from <= most && (to.isEmpty() || to.getAsInt() >= least);
    }
}
