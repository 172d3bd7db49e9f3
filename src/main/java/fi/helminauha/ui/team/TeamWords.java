package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a team is told the time, in the interface’s language.
final class TeamWords {
    private static final long LAST_MINUTE = 60;

    private final Messages messages;
    private final ZoneId zone;
    private final DateTimeFormatter clock;

    TeamWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.clock = DateTimeFormatter.ofPattern(messages.text("present.clock.form"), Locale.ROOT);
    }

    Messages messages() {
        return messages;
    }

    /// The time of day.
    String clock(Instant instant) {
        return clock.format(instant.atZone(zone));
    }

    /// How much time is left, as its number and the word after it: whole minutes, seconds only in the last; when it is
    /// over, by how many minutes.
    Left left(Duration remaining) {
        var seconds = (remaining.toMillis() + 999) / 1000;
        if (remaining.isNegative() || seconds == 0) {
            var over = -remaining.toMinutes();
            return new Left(
                    over == 0 ? messages.text("team.left.none") : messages.text("team.left.over", over), "", true);
        }
        return seconds <= LAST_MINUTE
                ? new Left(messages.text("team.left.seconds", seconds), messages.text("team.left"), false)
                : new Left(messages.text("pearl.minutes", (seconds + 59) / 60), messages.text("team.left"), false);
    }

    /// @param number  with its unit
    /// @param after   may be empty
    record Left(String number, String after, boolean isOver) {}
}
