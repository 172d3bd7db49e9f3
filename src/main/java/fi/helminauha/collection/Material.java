package fi.helminauha.collection;

/// What a pearl needs, by class; the things themselves are listed in each language.
public enum Material implements Coded {
    PAPER_AND_PEN("paper-and-pen"),
    NOTES_AND_BOARD("notes-and-board"),
    FORM("form"),
    VIDEO_AND_ROOMS("video-and-rooms"),
    SHARED_DOCUMENT("shared-document"),
    POLL("poll"),
    SPECIAL_SPACE("special-space"),
    OUTSIDE_FACILITATOR("outside-facilitator");

    private final String code;

    Material(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
