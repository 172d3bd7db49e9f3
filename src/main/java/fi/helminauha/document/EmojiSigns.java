package fi.helminauha.document;

/// Emoji as one font of one colour can show them: each sequence cut to its first sign, 👍🏽 to 👍, a family to its
/// first member, a flag to the two letters of its country.
public final class EmojiSigns {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_FORM = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG_FIRST = 0x1F1E6;
    private static final int FLAG_LAST = 0x1F1FF;

    private EmojiSigns() {}

    /// What a sign is shown by.
    public interface Showing {
        /// @param isAsked  whether the sign is asked to be an emoji
        int of(int sign, boolean isAsked);
    }

    /// The text with each sequence cut to its first sign.
    public static String cut(String text) {
        return cut(text, (sign, _) -> sign);
    }

    /// The text with each sequence cut to what its first sign is shown by.
    public static String cut(String text, Showing showing) {
        var first = first(text);
        if (first < 0) {
            return text;
        }
        var shown = new StringBuilder(text.substring(0, first));
        var isJoined = false;
        for (var i = first; i < text.length(); ) {
            var sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (sign == ZERO_WIDTH_JOINER) {
                isJoined = true;
            } else if (isModifier(sign)) {
                // Only changes the sign before it.
                continue;
            } else if (isJoined && isPictograph(sign)) {
                isJoined = false;
            } else {
                isJoined = false;
                var isAsked = i < text.length() && text.charAt(i) == EMOJI_FORM;
                shown.appendCodePoint(isFlagLetter(sign) ? 'A' + sign - FLAG_FIRST : showing.of(sign, isAsked));
            }
        }
        return shown.toString();
    }

    /// The place of the first sign that is an emoji or belongs to one; negative if there is none.
    public static int first(String text) {
        for (var i = 0; i < text.length(); i++) {
            // Nothing below the joiner and the keycap: most texts are gone through without another look.
            if (text.charAt(i) >= ZERO_WIDTH_JOINER) {
                var sign = text.codePointAt(i);
                if (isPictograph(sign) || isModifier(sign) || isFlagLetter(sign) || sign == ZERO_WIDTH_JOINER) {
                    return i;
                }
            }
        }
        return -1;
    }

    public static boolean isPictograph(int sign) {
        return Character.isEmoji(sign) && sign > 0xFF && !isModifier(sign) && !isFlagLetter(sign);
    }

    /// A variation, a skin tone, the frame of a key, a letter of a region’s flag.
    private static boolean isModifier(int sign) {
        return sign == 0xFE0E
                || sign == EMOJI_FORM
                || sign == KEYCAP
                || Character.isEmojiModifier(sign)
                || sign >= 0xE0020 && sign <= 0xE007F;
    }

    private static boolean isFlagLetter(int sign) {
        return sign >= FLAG_FIRST && sign <= FLAG_LAST;
    }
}
