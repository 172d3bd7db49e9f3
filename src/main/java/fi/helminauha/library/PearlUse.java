package fi.helminauha.library;

import java.time.Instant;

/// That a pearl was used in a session of the user’s own.
/// @param title  the session’s
/// @param when   it was presented, or the session was changed last
public record PearlUse(Kind kind, String title, Instant when) {
    /// How it was used.
    public enum Kind {
        /// It was come to on a day that was presented.
        PRESENTED,
        /// It is in a session.
        IN_SESSION
    }
}
