package fi.helminauha.paper;

import fi.helminauha.collection.Coded;

/// What can be made of a session or of pearls.
public enum PaperKind implements Coded {
    /// For the people who come.
    HANDOUT("handout"),
    /// For the one who leads: a day’s steps with their times.
    RUN_SHEET("run-sheet"),
    /// Forms, check lists and questions with lines to write on.
    FORMS("forms"),
    /// Questions and roles, to be cut apart.
    CARDS("cards");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
