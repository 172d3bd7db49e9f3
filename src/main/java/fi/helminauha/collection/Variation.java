package fi.helminauha.collection;

/// Another way to hold a pearl, for example in twenty minutes, alone or with forty people.
public record Variation(String title, RichText text) {}
