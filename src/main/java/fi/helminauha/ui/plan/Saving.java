package fi.helminauha.ui.plan;

/// How it stands with what the user has changed in the open session.
public enum Saving {
    SAVED,
    /// Will be written within a second.
    DUE,
    /// Could not be written: it is kept in memory and tried again.
    FAILED
}
