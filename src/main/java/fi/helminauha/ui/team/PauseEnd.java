package fi.helminauha.ui.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When a team goes on after a pause. Used on the JavaFX thread.
final class PauseEnd {
    /// How long a pause is proposed to be, at least.
    private static final Duration PAUSE = Duration.ofMinutes(10);
    /// Minutes that people keep in mind are divided by it.
    private static final int ROUND = 5;

    private final Clock wall;
    private Instant end;

    PauseEnd(Clock wall) {
        this.wall = wall;
        this.end = wall.instant();
    }

    Instant get() {
        return end;
    }

    /// Proposes a time that people keep in mind.
    void propose() {
        var least = wall.instant().plus(PAUSE).truncatedTo(ChronoUnit.MINUTES);
        var odd = least.atZone(wall.getZone()).getMinute() % ROUND;
        end = odd == 0 ? least : least.plus(Duration.ofMinutes(ROUND - odd));
    }

    /// @param minutes  negative for an earlier end, which is now at the earliest
    void add(int minutes) {
        var changed = end.plus(Duration.ofMinutes(minutes));
        end = changed.isBefore(wall.instant()) ? wall.instant() : changed;
    }
}
