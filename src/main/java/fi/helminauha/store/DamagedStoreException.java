package fi.helminauha.store;

/// A database’s file is not what was once written: cut, overwritten, or no database at all.
public final class DamagedStoreException extends StoreException {
    private static final long serialVersionUID = 1L;

    /// @param attempt  what was attempted, as “open the library”
    public DamagedStoreException(String attempt, Throwable cause) {
        super(attempt, cause);
    }

    /// @param attempt  what was attempted
    public DamagedStoreException(String attempt, String reason) {
        super(attempt, reason);
    }
}
