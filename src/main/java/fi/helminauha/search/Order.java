package fi.helminauha.search;

/// In which order hits are listed.
public enum Order {
    /// Best match first; without typed text, the collection’s order.
    RELEVANCE,
    TITLE,
    /// Shortest first.
    MINUTES
}
