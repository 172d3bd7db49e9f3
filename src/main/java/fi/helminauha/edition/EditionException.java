package fi.helminauha.edition;

/// There is no edition to show and none could be made.
public final class EditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param attempt  what was attempted, as “open the collection”
    public EditionException(String attempt, Throwable cause) {
        super(attempt, cause);
    }
}
