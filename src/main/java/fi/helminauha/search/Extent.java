package fi.helminauha.search;

/// How many pearls a query gives.
/// @param total       in its scope, without the limit of the list
/// @param strong      how many of the listed hits have most of the words; they come first, and are the ten best at
///                    least. What comes after has few of the words.
/// @param everywhere  among all pearls, by the same words and filters
public record Extent(int total, int strong, int everywhere) {}
