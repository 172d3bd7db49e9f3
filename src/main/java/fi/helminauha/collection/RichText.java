package fi.helminauha.collection;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph's text: runs in reading order, never empty.
public record RichText(List<Inline> runs) {
    /// @throws IllegalArgumentException if there is no run
    public RichText {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one run");
        }
    }

    /// The text without its marks.
    public String plain() {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }
}
