package fi.helminauha.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Text;

/// Emoji in texts that people write. JavaFX draws neither colours nor what several signs make together, and draws a
/// box over the next letter for a sign that only changes the one before. So each sequence is cut to what one sign of
/// the program’s own font shows: 👍🏽 to 👍, a family to its first member, a flag to the two letters of its country.
/// The
/// text itself stays as it was written.
///
/// The font is read at the first emoji that is to be shown. Used on the JavaFX thread.
public final class Emoji {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG_FIRST = 0x1F1E6;
    private static final int FLAG_LAST = 0x1F1FF;
    private static final AtomicBoolean IS_FONT_LOADED = new AtomicBoolean();

    private Emoji() {}

    /// The text as it is to be shown.
    public static String shown(String text) {
        var first = firstSpecial(text);
        if (first < 0) {
            return text;
        }
        if (IS_FONT_LOADED.compareAndSet(false, true)) {
            Appearance.loadEmoji();
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
                shown.appendCodePoint(isFlagLetter(sign) ? 'A' + sign - FLAG_FIRST : sign);
            }
        }
        return shown.toString();
    }

    /// The text as it is to be shown, its emoji apart and in their own font, for a flow of text: so they are seen also
    /// where the system’s own font of emoji is one of colours, which JavaFX cannot draw and which would come first.
    public static List<Text> runs(String text) {
        var shown = shown(text);
        var runs = new ArrayList<Text>();
        var begin = 0;
        for (var i = 0; i <= shown.length(); i++) {
            if (i == shown.length() || isPictographAt(shown, i) != isPictographAt(shown, begin)) {
                if (begin < i || shown.isEmpty()) {
                    var run = new Text(shown.substring(begin, i));
                    if (isPictographAt(shown, begin)) {
                        run.getStyleClass().add("emoji");
                    }
                    runs.add(run);
                }
                begin = i;
            }
        }
        return runs;
    }

    /// Also at the second half of a sign that has two.
    private static boolean isPictographAt(String text, int place) {
        if (place >= text.length()) {
            return false;
        }
        var isSecond = place > 0 && Character.isLowSurrogate(text.charAt(place));
        return isPictograph(text.codePointAt(isSecond ? place - 1 : place));
    }

    /// @return the place of the first sign that is an emoji or belongs to one; negative if there is none
    private static int firstSpecial(String text) {
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

    private static boolean isPictograph(int sign) {
        return Character.isEmoji(sign) && sign > 0xFF && !isModifier(sign) && !isFlagLetter(sign);
    }

    /// A variation, a skin tone, the frame of a key, a letter of a region’s flag.
    private static boolean isModifier(int sign) {
        return sign == 0xFE0E
                || sign == 0xFE0F
                || sign == KEYCAP
                || Character.isEmojiModifier(sign)
                || sign >= 0xE0020 && sign <= 0xE007F;
    }

    private static boolean isFlagLetter(int sign) {
        return sign >= FLAG_FIRST && sign <= FLAG_LAST;
    }
}
