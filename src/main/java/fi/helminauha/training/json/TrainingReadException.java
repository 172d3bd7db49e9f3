package fi.helminauha.training.json;

/// A document is damaged, or none of a training session.
public sealed class TrainingReadException extends RuntimeException permits NewerDocumentException {
    private static final long serialVersionUID = 1L;

    TrainingReadException(String place, String sentence) {
        super(place + ": " + sentence);
    }

    TrainingReadException(String what, Throwable cause) {
        super("cannot read a " + what + ": " + cause.getMessage(), cause);
    }
}
