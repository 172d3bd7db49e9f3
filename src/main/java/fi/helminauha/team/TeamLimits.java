package fi.helminauha.team;

import fi.helminauha.collection.KeptText;

/// How much a team’s run may hold. Texts beyond their limit are cut where a value is made; lists are not cut.
public final class TeamLimits {
    /// Characters of what the team writes in one place.
    public static final int TEXT = 2_000;
    /// Characters of a name, or of a day as it was typed.
    public static final int SHORT = 300;
    /// Ticks, and answers.
    public static final int MARKS = 1_000;

    public static final int DECISIONS = 100;
    public static final int PEOPLE = 1_000;

    private TeamLimits() {}

    static String text(String text) {
        return KeptText.within(text, TEXT);
    }

    static String shortText(String text) {
        return KeptText.within(text, SHORT);
    }
}
