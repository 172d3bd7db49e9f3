package fi.helminauha.collection;

/// How people work during a step of a session.
public enum WorkForm implements Coded {
    LISTENING("listening"),
    ALONE("alone"),
    PAIRS("pairs"),
    GROUPS("groups"),
    PLENARY("plenary"),
    BREAK("break");

    private final String code;

    WorkForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
