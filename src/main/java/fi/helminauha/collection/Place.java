package fi.helminauha.collection;

/// Where a pearl can be used.
public enum Place implements Coded {
    ON_SITE("on-site"),
    REMOTE("remote"),
    HYBRID("hybrid"),
    SELF_STUDY("self-study");

    private final String code;

    Place(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
