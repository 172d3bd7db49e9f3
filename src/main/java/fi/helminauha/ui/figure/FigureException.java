package fi.helminauha.ui.figure;

/// A figure that cannot be drawn; the cause says why.
public final class FigureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FigureException(String attempt, Throwable cause) {
        super(attempt, cause);
    }

    FigureException(String attempt) {
        super(attempt);
    }
}
