package fi.helminauha.store;

/// A database could not do what was attempted: it is missing, full, not writable, of a newer program, or damaged.
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param attempt  what was attempted, as “read bookmarks”
    public StoreException(String attempt, Throwable cause) {
        super(attempt, cause);
    }

    /// @param attempt  what was attempted
    public StoreException(String attempt, String reason) {
        super(attempt + ": " + reason);
    }
}
