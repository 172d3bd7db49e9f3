package fi.helminauha.collection;

/// What kind of text a pearl is; the rules for its length and parts follow from it.
public enum PearlKind implements Coded {
    THEORY("theory"),
    TIP("tip"),
    METHOD("method"),
    TOOL("tool"),
    QUESTION_SET("question-set"),
    CHECKLIST("checklist"),
    /// From the sources only.
    CASE("case"),
    /// Fictitious, for practice.
    PRACTICE_CASE("practice-case");

    private final String code;

    PearlKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
