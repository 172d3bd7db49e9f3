package fi.helminauha.ui.days;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Schedule;
import fi.helminauha.ui.kit.PearlWords;
import java.time.format.DateTimeFormatter;

/// How a ready-made session is said in the interface’s language.
public final class DayWords {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final String GAP = " · ";

    private final PearlWords words;
    private final Messages messages;
    private final DateTimeFormatter time;

    public DayWords(PearlWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        this.time = DateTimeFormatter.ofPattern(
                messages.text("plan.time.pattern"), messages.language().locale());
    }

    PearlWords pearls() {
        return words;
    }

    public Messages messages() {
        return messages;
    }

    ReadySession.Text text(ReadySession session) {
        return session.texts().in(messages.language());
    }

    /// In minutes below two hours where it is no whole hour, else in hours.
    String duration(int minutes) {
        var hours = minutes / MINUTES_OF_AN_HOUR;
        var rest = minutes % MINUTES_OF_AN_HOUR;
        if (minutes < 2 * MINUTES_OF_AN_HOUR && rest != 0 || hours == 0) {
            return messages.text("pearl.minutes", minutes);
        }
        return rest == 0 ? messages.text("home.hours", hours) : messages.text("home.hours.minutes", hours, rest);
    }

    /// Length, group and places in one line.
    String facts(ReadySession session) {
        return String.join(
                GAP, duration(session.minutes()), words.group(session.group()), words.list("place", session.places()));
    }

    String audience(ReadySession session) {
        return words.list("reader.for", session.audiences());
    }

    /// The time of day of a minute of a schedule.
    String time(int minute) {
        return time.format(Schedule.timeOf(minute));
    }
}
