package fi.helminauha.ui.help;

/// What the program says of the collection that is open.
/// @param hasDictionary  whether Finnish is searched with a dictionary
public record CollectionFacts(String version, int pearls, boolean hasDictionary) {}
