package fi.helminauha.library;

import fi.helminauha.training.RunId;
import java.time.Instant;
import java.util.Optional;

/// That a pearl was used in a session of the user’s own.
/// @param title  the session’s
/// @param when   it was presented, or the session was changed last
/// @param day    the day that was presented; absent where it is in a session
public record PearlUse(Kind kind, String title, Instant when, Optional<RunId> day) {
    /// How it was used.
    public enum Kind {
        /// It was come to on a day that was presented.
        PRESENTED,
        /// It is in a session.
        IN_SESSION
    }
}
