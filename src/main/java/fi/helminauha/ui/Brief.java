package fi.helminauha.ui;

import java.text.BreakIterator;

/// A text that people wrote, short enough for where nothing wraps.
final class Brief {
    private Brief() {}

    /// The text, or its beginning with an ellipsis. No sign of several characters is parted.
    /// @param most  signs that it may have
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var signs = BreakIterator.getCharacterInstance();
        signs.setText(text);
        var end = signs.next(most - 1);
        var isAll =
                end == BreakIterator.DONE || signs.next() == BreakIterator.DONE || signs.next() == BreakIterator.DONE;
        return isAll ? text : text.substring(0, end).stripTrailing() + "…";
    }
}
