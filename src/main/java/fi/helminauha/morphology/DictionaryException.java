package fi.helminauha.morphology;

/// A dictionary could not be read. The message says what was attempted and what is wrong with the file.
public final class DictionaryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DictionaryException(String attempt, String reason) {
        super("Cannot " + attempt + ": " + reason);
    }

    DictionaryException(String attempt, Throwable cause) {
        super("Cannot " + attempt + ": " + cause.getMessage(), cause);
    }
}
