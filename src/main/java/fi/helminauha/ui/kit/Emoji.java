package fi.helminauha.ui.kit;

import fi.helminauha.document.EmojiSigns;
import fi.helminauha.training.TextParts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Text;

/// Emoji in texts that people write. JavaFX draws neither colours nor what several signs make together, and draws a
/// box over the next letter for a sign that only changes the one before. So each sequence is cut to what one sign of
/// the program’s own font shows: 👍🏽 to 👍, a family to its first member, a flag to the two letters of its country.
/// The text itself stays as it was written.
///
/// A font of the system may claim an emoji first, with a pale sign or with colours that are not drawn at all. So each
/// is shown by a private sign of the program’s font, where JavaFX reaches that font: what is shown is for the eye
/// alone.
///
/// The font is read at the first emoji that is to be shown. Used on the JavaFX thread.
public final class Emoji {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /// The first of the private signs; each has the last four hexadecimal digits of its emoji.
    private static final int OWN_FIRST = 0x100000;

    /// Of a text of emoji alone: their own font.
    public static final String STYLE = "emoji";

    private static final AtomicBoolean IS_FONT_LOADED = new AtomicBoolean();
    private static boolean hasOwn;

    private Emoji() {}

    /// The text as it is to be shown.
    public static String shown(String text) {
        prepare(text);
        return EmojiSigns.cut(text, Emoji::own);
    }

    /// The text with each sequence cut to its first sign, which stays the sign that it is: for texts that are copied
    /// and searched as they are shown, set by [#pieces]. On any thread.
    public static String cut(String text) {
        return EmojiSigns.cut(text);
    }

    /// Reads the font if the text has an emoji, so that a field in which it is typed can show it.
    public static void prepare(String text) {
        if (EmojiSigns.first(text) >= 0 && IS_FONT_LOADED.compareAndSet(false, true)) {
            hasOwn = Fonts.loadEmoji();
        }
    }

    /// A sign that is also one of ordinary text, as ↔ or ™, is one unless it is asked to be an emoji.
    private static int own(int sign, boolean isAsked) {
        var isEmoji =
                EmojiSigns.isPictograph(sign) && (isAsked || sign > 0xFFFF || Character.isEmojiPresentation(sign));
        return hasOwn && isEmoji && isInFont(sign) ? privateSign(sign) : sign;
    }

    /// The font has neither double punctuation nor squared words of Japanese.
    private static boolean isInFont(int emoji) {
        return emoji > 0x2049 && (emoji < 0x1F200 || emoji > 0x1F2FF);
    }

    /// The sign by which the program’s font shows the emoji.
    static int privateSign(int emoji) {
        return OWN_FIRST + (emoji & 0xFFFF);
    }

    /// The text as it is to be shown, its emoji apart and in their own font, for a flow of text: so they are seen also
    /// where the system’s own font of emoji is one of colours, which JavaFX cannot draw and which would come first.
    public static List<Text> runs(String text) {
        return pieces(shown(text)).stream()
                .flatMap(piece -> TextParts.flowing(piece).stream().map(part -> {
                    var run = new Text(part);
                    if (isEmoji(piece)) {
                        run.getStyleClass().add(STYLE);
                    }
                    return run;
                }))
                .toList();
    }

    /// The text in pieces that are emoji alone or have none, all of its signs in their order.
    public static List<String> pieces(String text) {
        prepare(text);
        var pieces = new ArrayList<String>();
        var begin = 0;
        for (var i = 1; i <= text.length(); i++) {
            if (i == text.length() || isPictographAt(text, i) != isPictographAt(text, begin)) {
                pieces.add(text.substring(begin, i));
                begin = i;
            }
        }
        return pieces.isEmpty() ? List.of(text) : pieces;
    }

    /// Whether a piece is of emoji; it is to have the style class [#STYLE].
    public static boolean isEmoji(String piece) {
        return isPictographAt(piece, 0);
    }

    /// Also at the second half of a sign that has two.
    private static boolean isPictographAt(String text, int place) {
        // Nothing below the joiner is one: most texts are gone through without another look.
        if (place >= text.length() || text.charAt(place) < ZERO_WIDTH_JOINER) {
            return false;
        }
        var isSecond = place > 0 && Character.isLowSurrogate(text.charAt(place));
        var sign = text.codePointAt(isSecond ? place - 1 : place);
        return EmojiSigns.isPictograph(sign) || sign >= OWN_FIRST;
    }
}
