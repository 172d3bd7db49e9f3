package fi.helminauha.collection;

import java.util.SortedSet;

/// A figure's drawing, without words.
/// @param svg     the whole SVG document
/// @param places  the keys of the words that it has a place for
public record Drawing(FigureId id, String svg, SortedSet<String> places) {}
