package fi.helminauha.paper;

/// A paper could not be made or drawn.
public final class PaperException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param attempt  what was attempted, as “lay out a paper”
    PaperException(String attempt, Throwable cause) {
        super(attempt, cause);
    }
}
