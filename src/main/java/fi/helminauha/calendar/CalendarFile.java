package fi.helminauha.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/// Events as a file that calendars open, `.ics`: UTF-8, of RFC 5545, with the clocks of the place by which it was
/// planned.
public final class CalendarFile {
    /// With its dot.
    public static final String EXTENSION = ".ics";

    private static final String MAKER = "-//Helminauha//Helminauha//FI";

    private final ICalendar calendar = new ICalendar();
    private final ZoneId zone;
    private final Instant made;
    /// Absent where the clocks of the place never change.
    private final Optional<TimezoneAssignment> clocks;

    private CalendarFile(List<CalendarEvent> events, ZoneId zone, Instant made) {
        this.zone = zone;
        this.made = made;
        clocks = zone.normalized() instanceof ZoneOffset ? Optional.empty() : clocks(events, zone);
        calendar.setProductId(new ProductId(MAKER));
        events.forEach(this::add);
    }

    /// The file’s bytes; the same events, place and moment give the same.
    /// @param zone  the place by whose clocks the events are
    /// @param made  when the file is made, as it says
    /// @throws IllegalArgumentException if there is no event
    public static byte[] of(List<CalendarEvent> events, ZoneId zone, Instant made) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a calendar without events");
        }
        return new CalendarFile(events, zone, made).bytes();
    }

    private static Optional<TimezoneAssignment> clocks(List<CalendarEvent> events, ZoneId zone) {
        var years = events.stream()
                .flatMap(event -> event.time() instanceof CalendarTime.Timed(var start, var end)
                        ? Stream.of(start.getYear(), end.getYear())
                        : Stream.of())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return years.getCount() == 0
                ? Optional.empty()
                : Optional.of(new TimezoneAssignment(
                        TimeZone.getTimeZone(zone),
                        new TimeZoneRules(zone, years.getMin(), years.getMax()).component()));
    }

    private void add(CalendarEvent event) {
        var entry = new VEvent();
        entry.setUid(new Uid(event.id()));
        entry.setDateTimeStamp(Date.from(made));
        switch (event.time()) {
            case CalendarTime.AllDay(var day) -> {
                entry.setDateStart(new DateStart(date(day), false));
                entry.setDateEnd(new DateEnd(date(day.plusDays(1)), false));
                // A day in which other things are done, too.
                entry.setTransparency(Transparency.transparent());
            }
            case CalendarTime.Timed(var start, var end) -> {
                entry.setDateStart(new DateStart(date(start), true));
                entry.setDateEnd(new DateEnd(date(end), true));
                clocks.ifPresent(zone -> {
                    calendar.getTimezoneInfo().setTimezone(entry.getDateStart(), zone);
                    calendar.getTimezoneInfo().setTimezone(entry.getDateEnd(), zone);
                });
            }
        }
        entry.setSummary(event.title());
        if (!event.place().isEmpty()) {
            entry.setLocation(event.place());
        }
        if (!event.text().isEmpty()) {
            entry.setDescription(event.text());
        }
        event.reminder().map(before -> alarm(event, before)).ifPresent(entry::addAlarm);
        calendar.addEvent(entry);
    }

    private static VAlarm alarm(CalendarEvent event, Duration before) {
        var length = biweekly.util.Duration.fromMillis(before.negated().toMillis());
        return VAlarm.display(new Trigger(length, Related.START), event.title());
    }

    private Date date(LocalDateTime time) {
        return Date.from(time.atZone(zone).toInstant());
    }

    /// A day as the library has it: its midnight by the clock of this computer, by which it is written again.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private byte[] bytes() {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library counts characters where the rule counts bytes.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("write a calendar into memory", e);
        }
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
