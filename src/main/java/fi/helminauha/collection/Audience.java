package fi.helminauha.collection;

/// Whom a pearl is written for.
public enum Audience implements Coded {
    MANAGEMENT("management"),
    SUPERVISORS("supervisors"),
    DECISION_MAKERS("decision-makers"),
    STAFF("staff"),
    /// Developers and trainers.
    DEVELOPERS("developers");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
