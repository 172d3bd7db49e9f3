package fi.helminauha.search.query;

/// A word that was taken for a typing error.
/// @param typed     the word as typed, in lower case
/// @param searched  the word that was searched in its place
public record Correction(String typed, String searched) {}
