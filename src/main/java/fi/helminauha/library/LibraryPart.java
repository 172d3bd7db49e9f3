package fi.helminauha.library;

/// The kinds of things that a user’s library holds, in the order in which they are told of.
public enum LibraryPart {
    BOOKMARKS,
    FOLDERS,
    NOTES,
    HIGHLIGHTS,
    SESSIONS,
    /// Days that were presented.
    RUNS,
    /// Pearls that a team went through.
    TEAM_RUNS,
    /// Pearls that were read.
    READINGS;

    /// Whether its things are the user’s own work, which somebody would miss.
    public boolean isOwnWork() {
        return this != READINGS;
    }
}
