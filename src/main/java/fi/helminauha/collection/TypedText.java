package fi.helminauha.collection;

import java.text.Normalizer;

/// The one form of text that people type and paste, wherever they copied it from: composed letters (Unicode NFC), no
/// invisible characters, no ligatures of printed pages.
public final class TypedText {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    /// The ligatures `ﬀ`, `ﬁ`, `ﬂ`, `ﬃ`, `ﬄ`, `ﬅ`, `ﬆ`, by their code.
    private static final int FIRST_LIGATURE = 0xFB00;

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private TypedText() {}

    /// The text as one line: white space of any kind, also line breaks, is one space.
    public static String line(String text) {
        return isPlain(text) ? text : cleaned(text, true);
    }

    /// The text in lines that end in `\n`; a tabulator stays one.
    public static String lines(String text) {
        return isPlain(text) ? text : cleaned(text, false);
    }

    /// Most text needs nothing done.
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static String cleaned(String text, boolean isLine) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var cleaned = new StringBuilder(composed.length());
        var before = 0;
        for (var at = 0; at < composed.length(); ) {
            var character = composed.codePointAt(at);
            at += Character.charCount(character);
            if (isSpace(character)) {
                var end = isLine ? spacesEnd(composed, at) : at;
                cleaned.append(
                        isLine ? spaces(composed, at - Character.charCount(character), end) : space(composed, at));
                at = end;
            } else if (isLigature(character)) {
                cleaned.append(LIGATURES[character - FIRST_LIGATURE]);
            } else if (isSeen(character, before)) {
                cleaned.appendCodePoint(character);
            }
            before = character;
        }
        return cleaned.toString();
    }

    /// Whether the character is white space of any kind.
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    private static int spacesEnd(String text, int from) {
        var end = from;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Plain spaces stay as many as they are, so that somebody can type between words.
    private static String spaces(String text, int start, int end) {
        var run = text.substring(start, end);
        return run.chars().allMatch(c -> c == ' ') ? run : " ";
    }

    /// What a space is among lines; nothing for the first half of `\r\n`.
    private static String space(String text, int after) {
        return switch (text.charAt(after - 1)) {
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> "\n";
            case '\r' -> after < text.length() && text.charAt(after) == '\n' ? "" : "\n";
            case '\t' -> "\t";
            default -> " ";
        };
    }

    private static boolean isLigature(int character) {
        return character >= FIRST_LIGATURE && character < FIRST_LIGATURE + LIGATURES.length;
    }

    /// Control characters, soft hyphens, joiners, marks of order and of writing direction are not; what holds an emoji
    /// together is.
    private static boolean isSeen(int character, int before) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> false;
            case Character.FORMAT ->
                character == ZERO_WIDTH_JOINER && (before == EMOJI_STYLE || Character.isEmoji(before))
                        || isTag(character);
            default -> character != 0xFFFC;
        };
    }

    /// The invisible letters that some flags are spelled with.
    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }
}
