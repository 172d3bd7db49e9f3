package fi.helminauha.store;

import java.util.function.Consumer;

/// The library as the rest of the program uses it. Used on the `io` thread.
public interface LibraryAccess {
    /// For reading. What is written is written by [#keep].
    LibraryStore store();

    /// Makes a change.
    /// @param subject  what is changed
    /// @return whether the change is on the disk; if not, it is kept in memory and tried again
    default boolean keep(Subject subject, Consumer<LibraryStore> change) {
        change.accept(store());
        return true;
    }

    /// What a change is about. Of changes that cannot be written the last one of a subject is tried again.
    /// @param name  within its kind
    record Subject(Kind kind, String name) {}

    /// What there is in a library.
    enum Kind {
        BOOKMARK,
        FOLDER,
        NOTE,
        HIGHLIGHT,
        SESSION,
        RUN,
        TEAM_RUN,
        /// Nobody misses it.
        READING
    }
}
