package fi.helminauha.figure;

/// A figure that cannot be drawn; the cause says why.
public final class FigureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FigureException(String attempt, Throwable cause) {
        super(attempt, cause);
    }

    public FigureException(String attempt) {
        super(attempt);
    }
}
