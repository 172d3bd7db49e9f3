package fi.helminauha.collection;

/// A text whose marks cannot be read.
public final class MarkupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;

    /// @param column  1-based, in UTF-16 units of the source
    MarkupException(int column, String reason) {
        super(reason);
        this.column = column;
    }

    public int column() {
        return column;
    }

    /// What is wrong, as the end of a sentence.
    public String reason() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}
