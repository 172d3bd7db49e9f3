package fi.helminauha.collection;

/// The time that a pearl takes, in whole minutes; both ends included.
public record Minutes(int from, int to) {
    /// Sixteen hours: two working days.
    public static final int MAX = 960;
    private static final int MINUTES_A_TIME = 5;

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

    /// The next minutes up or down that the clock likes: a multiple of five, and never less than one.
    /// @param direction  negative for down
    public static int stepped(int from, int direction) {
        var next = direction > 0
                ? from / MINUTES_A_TIME * MINUTES_A_TIME + MINUTES_A_TIME
                : (from - 1) / MINUTES_A_TIME * MINUTES_A_TIME;
        return Math.clamp(next, 1, MAX);
    }
}
