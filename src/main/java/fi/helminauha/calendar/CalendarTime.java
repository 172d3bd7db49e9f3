package fi.helminauha.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// When something in a calendar is.
public sealed interface CalendarTime {
    /// @param day  from midnight to midnight wherever the calendar is looked at
    record AllDay(LocalDate day) implements CalendarTime {}

    /// By the clocks of the file’s place. What those skip in spring is the hour behind it; of what they show twice in
    /// autumn, the first.
    /// @param start  whole minutes
    /// @param end    whole minutes, after the start
    record Timed(LocalDateTime start, LocalDateTime end) implements CalendarTime {
        /// @throws IllegalArgumentException unless it ends after it starts
        public Timed {
            start = start.truncatedTo(ChronoUnit.MINUTES);
            end = end.truncatedTo(ChronoUnit.MINUTES);
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("from " + start + " until " + end);
            }
        }
    }
}
