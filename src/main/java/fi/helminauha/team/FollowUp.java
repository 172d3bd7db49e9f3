package fi.helminauha.team;

import java.time.LocalDate;

/// The day on which a team looks again at what it decided.
/// @param isHeld  whether it was looked at: it is not waited for any more
public record FollowUp(LocalDate day, boolean isHeld) {
    public static FollowUp on(LocalDate day) {
        return new FollowUp(day, false);
    }

    public FollowUp held() {
        return new FollowUp(day, true);
    }
}
