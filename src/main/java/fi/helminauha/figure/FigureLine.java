package fi.helminauha.figure;

/// A line of words as it stands in a drawing.
/// @param size     of its letters, in the drawing’s units
/// @param isWhole  whether the words of its place all stand there, and none of them is broken
/// @param isFree   whether it touches neither other words nor the edge of a box or of the drawing
public record FigureLine(String words, double size, boolean isWhole, boolean isFree) {}
