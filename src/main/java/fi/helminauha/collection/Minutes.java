package fi.helminauha.collection;

/// The time that a pearl takes, in whole minutes; both ends included.
public record Minutes(int from, int to) {
    /// Sixteen hours: two working days.
    public static final int MAX = 960;

    /// @throws IllegalArgumentException unless 1 ≤ `from` ≤ `to` ≤ 960
    public Minutes {
        if (from < 1 || from > to || to > MAX) {
            throw new IllegalArgumentException("not minutes: " + from + "–" + to);
        }
    }

    public boolean contains(int minutes) {
        return from <= minutes && minutes <= to;
    }

    public boolean isExact() {
        return from == to;
    }
}
