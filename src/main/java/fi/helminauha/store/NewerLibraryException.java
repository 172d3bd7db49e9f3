package fi.helminauha.store;

/// A newer version of this program has written the library; it is left as it is.
public final class NewerLibraryException extends StoreException {
    private static final long serialVersionUID = 1L;

    NewerLibraryException(int version) {
        super("open the library", "a newer version of the program wrote it: " + version);
    }
}
