package fi.helminauha.calendar;

import fi.helminauha.collection.KeptText;
import fi.helminauha.collection.TypedText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// Something that stands in a calendar. Texts are cleaned of what a file may not hold.
/// @param id        by which a calendar knows the event when its file is opened again: the same for ever, no other’s
/// @param place     may be empty
/// @param text      may be empty, lines parted by `\n`
/// @param reminder  how long before the start; negative is after it, as on the morning of a whole day
public record CalendarEvent(
        String id, String title, CalendarTime time, String place, String text, Optional<Duration> reminder) {
    /// Characters of a text; calendars on the web refuse more.
    static final int LONGEST_TEXT = 8_000;

    private static final int LONGEST_LINE = 300;
    private static final Duration MORNING = Duration.ofHours(-9);
    private static final Duration SHORTLY = Duration.ofMinutes(15);

    /// @throws IllegalArgumentException if the id is empty
    public CalendarEvent {
        id = line(id);
        title = line(title);
        place = line(place);
        text = KeptText.within(TypedText.lines(text), LONGEST_TEXT).strip();
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an event without an id");
        }
    }

    /// Something to be done on a day, told of at nine in its morning.
    public static CalendarEvent on(String id, String title, LocalDate day, String text) {
        return new CalendarEvent(id, title, new CalendarTime.AllDay(day), "", text, Optional.of(MORNING));
    }

    /// Something to be done at a time, told of a quarter of an hour before.
    public static CalendarEvent at(String id, String title, LocalDateTime start, Duration length, String text) {
        return new CalendarEvent(
                id, title, new CalendarTime.Timed(start, start.plus(length)), "", text, Optional.of(SHORTLY));
    }

    private static String line(String text) {
        return KeptText.within(TypedText.line(text), LONGEST_LINE).strip();
    }
}
