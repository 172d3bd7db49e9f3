package fi.helminauha.training;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Parts a long text, so that no screen has to lay out all of it as one: JavaFX shapes a run of some scripts again for
/// each of its lines.
public final class TextParts {
    /// Characters of a part in a script whose letters take their form from what stands beside them, as Thai,
    /// or stand above one another.
    private static final int SHAPED = 100;
    /// Characters of such a script that are shaped as one within a flow of text. They are shaped again at each line
    /// end.
    private static final int SHAPED_AS_ONE = 40;
    /// As much of such a script as is broken into lines without being felt.
    private static final int WRAPPED = 1_000;
    /// Characters of such a script from which a text takes longer than one of Latin letters to lay out, so that it is
    /// felt.
    private static final int FELT = 200;
    /// As much of such a script as stands in a field that is typed into.
    private static final int TYPEABLE = 2_000;
    /// Each line end but the first takes as long to lay out as so many characters.
    private static final int LINE_END = 40;

    private TextParts() {}

    /// The text in parts that are it again when joined; parted after a line end, else after a space, else between
    /// two characters as a reader sees them.
    /// @param longest  how many characters a part has at most, at least 100; more only where one character as seen
    ///                 is longer, fewer where there are many line ends and in scripts that take long to lay out
    public static List<String> of(String text, int longest) {
        var most = text.chars().anyMatch(TextParts::isShaped) ? Math.min(longest, SHAPED) : longest;
        var parts = new ArrayList<String>();
        var from = 0;
        for (var last = last(text, from, most); last < text.length(); last = last(text, from, most)) {
            var to = end(text, from, last);
            parts.add(text.substring(from, to));
            from = to;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /// The text in pieces that flow on in one paragraph, so that it can be laid out in reasonable time.
    public static List<String> flowing(String text) {
        return text.chars().anyMatch(TextParts::isShaped) ? of(text, SHAPED_AS_ONE) : List.of(text);
    }

    /// The text, or its beginning with an ellipsis where it is longer.
    /// @param longest  of how many characters, at least 100; fewer where there are many line ends and in
    ///                 scripts that take long to lay out
    public static String beginning(String text, int longest) {
        var last = last(text, 0, isSlow(text) ? Math.max(SHAPED, longest / 6) : longest);
        return last == text.length()
                ? text
                : text.substring(0, end(text, 0, last)).stripTrailing() + "…";
    }

    /// As much of the text as a field that is typed into can hold without holding up the window, with an
    /// ellipsis where that is not all of it: for each letter of some scripts JavaFX looks through the whole line.
    public static String typeable(String text) {
        return text.length() > TYPEABLE && isSlow(text)
                ? text.substring(0, end(text, 0, TYPEABLE)).stripTrailing() + "…"
                : text;
    }

    /// Whether breaking the whole text into lines takes so long that it holds up the window.
    public static boolean isSlowToWrap(String text) {
        return text.length() > WRAPPED && isSlow(text);
    }

    /// How far a part can go that begins here.
    private static int last(String text, int from, int most) {
        var cost = 0;
        var lineEnds = 0;
        for (var at = from; at < text.length(); at++) {
            cost += text.charAt(at) == '\n' && lineEnds++ > 0 ? LINE_END : 1;
            if (cost > most) {
                return at;
            }
        }
        return text.length();
    }

    /// How long a text takes to lay out, in characters of Latin letters.
    public static int weight(String text) {
        if (text.chars().noneMatch(TextParts::isShaped)) {
            return text.length();
        }
        // A mark may come from another font than its letter.
        return 3 * (text.length() + (int) text.chars().filter(TextParts::isMark).count());
    }

    /// Whether so much of the text is in such a script, or emoji that are made of several signs, that it is felt. A few
    /// of them in a text of Latin letters are not.
    private static boolean isSlow(String text) {
        return text.chars()
                        .filter(character ->
                                isShaped(character) || character == 0x200D || Character.isSurrogate((char) character))
                        .limit(FELT)
                        .count()
                == FELT;
    }

    /// Marks above and below letters, and the scripts from Hebrew to those of south-east Asia.
    private static boolean isShaped(int character) {
        return isMark(character) || character >= 0x0590 && character < 0x1E00;
    }

    private static boolean isMark(int character) {
        return character >= 0x0300 && character < 0x0370 || character >= 0x0483 && character < 0x048A;
    }

    private static int end(String text, int from, int last) {
        for (var mark : new char[] {'\n', ' '}) {
            var at = text.lastIndexOf(mark, last - 1);
            if (at >= from) {
                return at + 1;
            }
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, Math.min(text.length(), last + 1)));
        var at = characters.preceding(last - from + 1 <= text.length() - from ? last - from + 1 : last - from);
        return at > 0 ? from + at : last;
    }
}
