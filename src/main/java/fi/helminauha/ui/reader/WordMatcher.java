package fi.helminauha.ui.reader;

import java.util.List;

/// Says what to mark in a text that was found by a search.
@FunctionalInterface
public interface WordMatcher {
    /// Marks nothing.
    WordMatcher NONE = _ -> List.of();

    /// The stretches of the text to mark, in order and apart from each other. May take some milliseconds; called
    /// off the JavaFX thread.
    List<TextRange> hits(String text);
}
