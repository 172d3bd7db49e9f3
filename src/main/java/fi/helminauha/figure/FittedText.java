package fi.helminauha.figure;

import java.util.List;

/// A figure's words set into lines that fit their place.
/// @param size     the size of type, in the drawing's units
/// @param isWhole  whether no word had to be broken or left out
record FittedText(double size, List<String> lines, boolean isWhole) {
    FittedText {
        lines = List.copyOf(lines);
    }
}
