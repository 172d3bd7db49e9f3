package fi.helminauha.collection;

/// The level of human resource management that a pearl belongs to: a classification of this collection’s own.
public enum HrLevel implements Coded {
    STRATEGIC("strategic"),
    TACTICAL("tactical"),
    OPERATIONAL("operational");

    private final String code;

    HrLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
