package fi.helminauha.ui.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts very long texts. For each line that it breaks, JavaFX shapes the rest of a text node anew, so that a node
/// of 10,000 letters takes seconds to lay out, and many short ones take none.
final class TextPieces {
    private static final int LONGEST = 400;

    private TextPieces() {}

    /// The text itself, or pieces that make it up, cut between words if there are any and never within a character.
    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        while (text.length() - start > LONGEST) {
            var end = cut(text, start);
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int cut(String text, int start) {
        var space = text.lastIndexOf(' ', start + LONGEST - 1);
        if (space > start) {
            return space + 1;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var end = characters.preceding(start + LONGEST + 1);
        return end > start ? end : start + LONGEST;
    }
}
