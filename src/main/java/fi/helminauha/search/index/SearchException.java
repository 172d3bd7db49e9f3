package fi.helminauha.search.index;

/// The index could not do what was attempted: it is missing, damaged or of another version.
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param attempt  what was attempted, as “open the index”
    public SearchException(String attempt, Throwable cause) {
        super(attempt, cause);
    }

    /// @param attempt  what was attempted
    public SearchException(String attempt, String reason) {
        super(attempt + ": " + reason);
    }
}
