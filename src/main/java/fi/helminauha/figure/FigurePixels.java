package fi.helminauha.figure;

/// A drawn figure.
/// @param argb  row by row, premultiplied alpha; `width` × `height` of them. Not copied: whoever gets it may not change
/// it.
@SuppressWarnings("ArrayRecordComponent") // A picture is large and is handed over once.
public record FigurePixels(int width, int height, int[] argb) {}
