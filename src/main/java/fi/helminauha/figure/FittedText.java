package fi.helminauha.figure;

import java.util.List;

/// A figure's words set into lines that fit their place.
/// @param size  the size of type, in the drawing's units
record FittedText(double size, List<String> lines) {
    FittedText {
        lines = List.copyOf(lines);
    }
}
