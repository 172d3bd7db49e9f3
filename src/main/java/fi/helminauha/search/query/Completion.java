package fi.helminauha.search.query;

/// A way to go on with what is typed.
/// @param shown  the word, key or `key:value` to show
/// @param text   the whole text of the query with it
public record Completion(String shown, String text) {}
