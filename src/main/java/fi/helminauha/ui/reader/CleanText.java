package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import fi.helminauha.ui.kit.Emoji;
import java.util.regex.Pattern;

/// Texts without characters that would upset their surroundings: no line breaks within a passage, no control
/// characters, no overrides of the writing direction, no halves of a character. What is left is text, whatever it
/// looks like.
final class CleanText {
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD");
    private static final Pattern SPACES = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern UPSETTING =
            Pattern.compile("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFF9}-\\x{FFFB}]|\\p{Cs}");
    private static final int LONGEST_LABEL = 160;
    private static final String REPLACEMENT = "\uFFFD";

    private CleanText() {}

    static String of(String text) {
        var joined = SOFT_HYPHEN.matcher(text).replaceAll("");
        return Emoji.cut(
                UPSETTING.matcher(SPACES.matcher(joined).replaceAll(" ")).replaceAll(REPLACEMENT));
    }

    /// A text for a label, which JavaFX takes seconds to lay out when it is very long.
    static String label(String text) {
        var cleaned = of(text);
        return cleaned.length() <= LONGEST_LABEL ? cleaned : cleaned.substring(0, LONGEST_LABEL) + "…";
    }

    static Inline of(Inline run) {
        return run.withText(of(run.text()));
    }
}
