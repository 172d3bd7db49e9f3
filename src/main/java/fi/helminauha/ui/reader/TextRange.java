package fi.helminauha.ui.reader;

/// A stretch of a text, in UTF-16 units.
/// @param end  exclusive
public record TextRange(int start, int end) {
    /// @throws IllegalArgumentException unless 0 ≤ `start` ≤ `end`
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + "–" + end);
        }
    }

    /// The range between two ends in any order.
    static TextRange between(int one, int other) {
        return new TextRange(Math.min(one, other), Math.max(one, other));
    }

    boolean isEmpty() {
        return start == end;
    }

    TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// What both have in common; empty ranges touch nothing.
    boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /// The part within the other range, which it overlaps, counted from the start of the other.
    TextRange within(TextRange other) {
        return new TextRange(Math.max(start, other.start) - other.start, Math.min(end, other.end) - other.start);
    }

    TextRange movedBy(int offset) {
        return new TextRange(start + offset, end + offset);
    }
}
