package fi.helminauha.library;

import java.util.UUID;

/// The name of a folder that no change of its words touches.
public record FolderId(UUID value) {
    public static FolderId random() {
        return new FolderId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if the text is not a UUID
    public static FolderId of(String text) {
        return new FolderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
