package fi.helminauha.collection;

/// What is kept of a text that was typed, pasted or read from a file: within a limit, and what a file and a screen can
/// show.
public final class KeptText {
    /// Marks above and below one letter: no language stacks more.
    private static final int MARKS = 6;
    /// Line ends after one another: two leave an empty line.
    private static final int LINE_ENDS = 3;

    private KeptText() {}

    /// The text within a limit, and without what no file or screen can show: control characters but line ends and
    /// tabs, halves of characters, signs that turn the reading direction, and more marks on a letter or empty lines
    /// than anybody writes.
    /// @param most  how many characters; a character of two is not cut
    public static String within(String text, int most) {
        if (isSound(text, most)) {
            return text;
        }
        var kept = new StringBuilder();
        var marks = 0;
        var lineEnds = 0;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            at += Character.charCount(character);
            marks = isMark(character) ? marks + 1 : 0;
            lineEnds = character == '\n' ? lineEnds + 1 : 0;
            if (isDropped(character) || isHalf(character) || marks > MARKS || lineEnds > LINE_ENDS) {
                continue;
            }
            if (kept.length() + Character.charCount(character) > most) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString();
    }

    /// Whether nothing is to be looked at closer, as in nearly every text.
    private static boolean isSound(String text, int most) {
        var lineEnds = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            lineEnds = character == '\n' ? lineEnds + 1 : 0;
            if (isDropped(character) || Character.isSurrogate(character) || isMark(character) || lineEnds > LINE_ENDS) {
                return false;
            }
        }
        return text.length() <= most;
    }

    private static boolean isDropped(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t' || isDirection(character);
    }

    /// The embeddings and overrides of Unicode (U+202A–202E): a title with one spoofs what stands after it. The
    /// isolates (U+2066–2069) end with their text and stay.
    private static boolean isDirection(int character) {
        return character >= 0x202A && character <= 0x202E;
    }

    private static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
