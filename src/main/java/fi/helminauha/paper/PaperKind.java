package fi.helminauha.paper;

import fi.helminauha.collection.Coded;

/// What can be made of a session or of pearls.
public enum PaperKind implements Coded {
    /// For the people who come.
    HANDOUT("handout"),
    /// For the one who leads: a day’s steps with their times.
    RUN_SHEET("run-sheet"),
    /// What the audience sees.
    SLIDES("slides"),
    /// Forms, check lists and questions with lines to write on.
    FORMS("forms"),
    /// The same with fields to fill in on the screen.
    SCREEN_FORMS("screen-forms"),
    /// Questions, roles and what groups do, to be cut apart.
    CARDS("cards"),
    /// A question, an instruction or a figure for the wall.
    POSTER("poster"),
    /// What participants thought of the day.
    FEEDBACK("feedback"),
    /// Where those who came write their names.
    PARTICIPANTS("participants");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Whether it is made of a session only, and not of pearls.
    public boolean isOfSession() {
        return switch (this) {
            case RUN_SHEET, SLIDES, FEEDBACK, PARTICIPANTS -> true;
            case HANDOUT, FORMS, SCREEN_FORMS, CARDS, POSTER -> false;
        };
    }
}
