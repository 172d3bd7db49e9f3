package fi.helminauha.collection.json;

/// The folder cannot be read, or a document that was checked before is damaged.
public final class CollectionReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CollectionReadException(String attempt, Throwable cause) {
        super("cannot " + attempt + ": " + cause, cause);
    }

    CollectionReadException(String attempt, String reason) {
        super("cannot " + attempt + ": " + reason);
    }
}
