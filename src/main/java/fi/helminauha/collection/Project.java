package fi.helminauha.collection;

/// A project that pearls come from.
/// @param about  one sentence: who led it and what it was for
public record Project(ProjectId id, Localized<String> name, Localized<String> about) {}
