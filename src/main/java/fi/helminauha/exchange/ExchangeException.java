package fi.helminauha.exchange;

/// A file could not be written: the disk is full, gone or not writable.
public final class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param attempt  what was attempted, as “share a session”
    ExchangeException(String attempt, Throwable cause) {
        super(attempt, cause);
    }

    /// @param attempt  what was attempted
    ExchangeException(String attempt, String reason) {
        super(attempt + ": " + reason);
    }
}
