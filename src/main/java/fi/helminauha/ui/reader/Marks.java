package fi.helminauha.ui.reader;

import java.util.List;
import java.util.Optional;

/// Marked places of a document, one of which may be the current one.
/// @param ranges   in order
/// @param current  its number from 0; −1 for none
record Marks(List<TextRange> ranges, int current) {
    static final Marks NONE = new Marks(List.of(), -1);

    Marks {
        ranges = List.copyOf(ranges);
        if (current < -1 || current >= ranges.size()) {
            throw new IllegalArgumentException("mark " + current + " of " + ranges.size());
        }
    }

    Optional<TextRange> currentRange() {
        return current < 0 ? Optional.empty() : Optional.of(ranges.get(current));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /// The first of the ranges that does not lie before the offset becomes current, else the very first.
    static Marks from(List<TextRange> ranges, int offset) {
        for (var i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).start() >= offset) {
                return new Marks(ranges, i);
            }
        }
        return new Marks(ranges, ranges.isEmpty() ? -1 : 0);
    }

    /// After the last comes the first.
    Marks next() {
        return isEmpty() ? this : new Marks(ranges, (current + 1) % ranges.size());
    }

    /// Before the first comes the last.
    Marks previous() {
        return isEmpty() ? this : new Marks(ranges, current <= 0 ? ranges.size() - 1 : current - 1);
    }
}
