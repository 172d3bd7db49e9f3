package fi.helminauha.collection;

/// Over how long a pearl goes that takes more than one sitting.
/// @param sittings  how many times people meet, at least 2
/// @param days      from the first sitting to the last, at least 1
public record Span(int sittings, int days) {
    public static final int MOST_SITTINGS = 100;
    /// About three years.
    public static final int MOST_DAYS = 1_100;

    /// @throws IllegalArgumentException unless 2 ≤ `sittings` ≤ 100 and 1 ≤ `days` ≤ 1100
    public Span {
        if (sittings < 2 || sittings > MOST_SITTINGS || days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("not a span: " + sittings + " sittings in " + days + " days");
        }
    }
}
