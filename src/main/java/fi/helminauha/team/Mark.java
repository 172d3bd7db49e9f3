package fi.helminauha.team;

import java.util.Comparator;

/// A place of a pearl’s body that can be ticked or answered: a sentence, a question, a field of a form. It carries its
/// words: what the team did can be read when the pearl has changed since, and a place that says something else now is
/// another one.
/// @param block  which of the body’s blocks, from 0
/// @param item   which item of the block, from 0
/// @param words  what the team read there
public record Mark(int block, int item, String words) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::block).thenComparingInt(Mark::item).thenComparing(Mark::words);

    /// @throws IllegalArgumentException if a number is negative
    public Mark {
        if (block < 0 || item < 0) {
            throw new IllegalArgumentException("no place of a body: " + block + ", " + item);
        }
        words = TeamLimits.text(words);
    }

    /// In the order of the body.
    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
