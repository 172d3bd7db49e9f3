package fi.helminauha.search.analysis;

/// A stretch of a text.
/// @param start  in UTF-16 units
/// @param end    behind its last
public record Span(int start, int end) {}
