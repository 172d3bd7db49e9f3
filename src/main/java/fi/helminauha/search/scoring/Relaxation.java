package fi.helminauha.search.scoring;

/// That too few pearls have every word, so that pearls are listed that have only some.
/// @param least  how many of the words each listed pearl has at least
/// @param of     how many words count; words that say little do not
public record Relaxation(int least, int of) {}
