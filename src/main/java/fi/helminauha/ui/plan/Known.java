package fi.helminauha.ui.plan;

/// How far a session is the user’s already.
public enum Known {
    UNKNOWN,
    /// It could be replaced and brought back.
    READABLE,
    /// There is one of that id, and nobody knows what is in it.
    UNREADABLE
}
