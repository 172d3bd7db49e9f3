package fi.helminauha.collection;

/// How a pearl relates to the project it is shown with, so that nothing general passes for a result of a project.
public enum Relation implements Coded {
    /// The core of the pearl is a fact about the project, its output or its way of working.
    PROJECT("project"),
    /// The topic was the project’s; the method is generally known or the collection’s own.
    PROJECT_THEME("project-theme"),
    /// Generally known, or the collection’s own, without a project.
    GENERAL("general"),
    /// Invented for practice.
    FICTITIOUS("fictitious");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
