package fi.helminauha.mail;

import fi.helminauha.calendar.CalendarEvent;
import fi.helminauha.calendar.CalendarTime;
import fi.helminauha.document.SessionWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A session’s days for a calendar.
public final class SessionEvents {
    private static final Duration DAY_BEFORE = Duration.ofDays(1);
    /// Of a day that is not planned yet.
    private static final int SHORTEST = 30;

    private SessionEvents() {}

    /// An event for each day that has a date; the agenda stands in its text.
    /// @param words  in the language of `messages`
    public static List<CalendarEvent> of(TrainingSession session, SessionWords words, Messages messages) {
        var days = session.days();
        var events = new ArrayList<CalendarEvent>();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var index = i;
            day.date()
                    .map(date -> new CalendarEvent(
                            session.id() + "-" + (index + 1) + "@helminauha",
                            title(session, index, words, messages),
                            time(day, date),
                            messages.text("mail.place." + session.place().code()),
                            Agenda.text(session, index, words, messages),
                            Optional.of(DAY_BEFORE)))
                    .ifPresent(events::add);
        }
        return events;
    }

    private static String title(TrainingSession session, int index, SessionWords words, Messages messages) {
        var title = words.title(session);
        return session.days().size() == 1
                ? title
                : messages.text("mail.day", title, index + 1, session.days().size());
    }

    /// Until the people go, or the last step ends.
    private static CalendarTime time(Day day, LocalDate date) {
        var schedule = Schedule.of(day);
        var end = Math.max(schedule.end(), schedule.available().orElse(schedule.end()));
        var start = date.atTime(day.start());
        return new CalendarTime.Timed(start, start.plusMinutes(Math.max(SHORTEST, end - schedule.start())));
    }
}
