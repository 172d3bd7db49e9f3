package fi.helminauha.library;

import java.util.UUID;

/// The name of a highlight, which stays when its colour or its note changes.
public record HighlightId(UUID value) {
    public static HighlightId random() {
        return new HighlightId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if the text is not a UUID
    public static HighlightId of(String text) {
        return new HighlightId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
