package fi.helminauha.training;

import fi.helminauha.collection.KeptText;
import java.util.List;

/// How much a session may hold. Texts beyond their limit are cut where a value is made, so that whatever was typed or
/// pasted can be kept and read again; lists are not cut, since a step must not vanish unseen: who adds to them asks.
public final class Limits {
    /// Characters of a title, a leader’s name or a line of materials.
    public static final int TITLE = 300;
    /// Characters of any other text.
    public static final int TEXT = 20_000;
    /// Lines of a list of materials.
    public static final int MATERIALS = 300;

    public static final int STEPS = 1_000;
    public static final int DAYS = 60;
    /// Minutes available on a day.
    public static final int DAY = 24 * 60;

    private Limits() {}

    static String text(String text, int most) {
        return KeptText.within(text, most);
    }

    /// A list of materials within its limits.
    /// @throws IllegalArgumentException if it has more lines than that
    static List<String> lines(List<String> lines) {
        if (lines.size() > MATERIALS) {
            throw new IllegalArgumentException("too many lines: " + lines.size());
        }
        return lines.stream().map(line -> text(line, TITLE)).toList();
    }
}
