package fi.helminauha.training.json;

/// A document is of a form that only a newer program knows.
public final class NewerDocumentException extends TrainingReadException {
    private static final long serialVersionUID = 1L;

    NewerDocumentException(String place, int version) {
        super(place, "a newer program wrote it, in version " + version);
    }
}
