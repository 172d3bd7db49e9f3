package fi.helminauha.ui.window;

/// What the main window shows. More of it may lie over that: see [Overlays].
enum Route {
    /// Search field, tree and the home page.
    HOME,
    /// Search field, tree and the ready-made sessions.
    DAYS,
    /// Search field, tree, list and reader.
    BROWSING,
    /// A training session that is planned.
    PLANNING,
    /// A pearl that a team goes through: before, during and after.
    TEAM;

    /// Whether search field and tree are shown, over which the window’s keys work.
    boolean hasTree() {
        return this != PLANNING && this != TEAM;
    }
}
