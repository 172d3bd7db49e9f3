package fi.helminauha.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was written is read by another library than the one that wrote it.
class CalendarFileTest {
    private static final Instant MADE = Instant.parse("2026-11-30T08:00:00Z");
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @BeforeAll
    static void fetchNoTimeZones() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private static CalendarEvent event(String id, CalendarTime time) {
        return new CalendarEvent(
                id, "Muutos johdettavana", time, "Kokoustila 2", "Kulku", Optional.of(Duration.ofDays(1)));
    }

    private static CalendarTime timed(String start, String end) {
        return new CalendarTime.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    private static Calendar read(byte[] file) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private static Calendar read(CalendarEvent... events) {
        return read(CalendarFile.of(List.of(events), HELSINKI, MADE));
    }

    private static String text(CalendarEvent... events) {
        return new String(CalendarFile.of(List.of(events), HELSINKI, MADE), StandardCharsets.UTF_8);
    }

    private static Component only(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT).getFirst();
    }

    private static String value(Component component, String property) {
        return component.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anEventIsReadAsItWasWritten() {
        var calendar = read(event("a-1@helminauha", timed("2026-12-10T09:00", "2026-12-10T15:30")));
        var event = only(calendar);

        assertEquals("Muutos johdettavana", value(event, Property.SUMMARY));
        assertEquals("Kokoustila 2", value(event, Property.LOCATION));
        assertEquals("Kulku", value(event, Property.DESCRIPTION));
        assertEquals("a-1@helminauha", value(event, Property.UID));
        assertEquals("20261130T080000Z", value(event, Property.DTSTAMP));
        assertEquals(
                "Europe/Helsinki",
                event.<Property>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getParameter("TZID")
                        .orElseThrow()
                        .getValue());
        assertEquals(Instant.parse("2026-12-10T07:00:00Z"), moment(event, Property.DTSTART));
        assertEquals(Instant.parse("2026-12-10T13:30:00Z"), moment(event, Property.DTEND));
        assertTrue(text(event("a", timed("2026-12-10T09:00", "2026-12-10T15:30")))
                .contains("TRIGGER;RELATED=START:-P1D\r\n"));
    }

    private static Instant moment(Component event, String property) {
        Temporal at = event.<DateProperty<?>>getProperty(property).orElseThrow().getDate();
        return switch (at) {
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case Instant instant -> instant;
            default -> throw new AssertionError(at + " of " + at.getClass());
        };
    }

    @Test
    void noReaderFindsAFault() {
        var events = List.of(
                event("a", timed("2026-12-10T09:00", "2026-12-10T15:30")),
                event("b", timed("2027-06-10T09:00", "2027-06-10T15:30")),
                event("c", timed("2027-10-31T22:00", "2027-11-01T02:00")),
                event("e", new CalendarTime.AllDay(LocalDate.of(2027, 3, 28))));
        var file = CalendarFile.of(events, HELSINKI, MADE);

        assertEquals(
                List.of(),
                read(file).validate().getEntries().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                List.of(),
                Biweekly.parse(new String(file, StandardCharsets.UTF_8))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .getWarnings()
                        .stream()
                        .toList());
        assertEquals(4, read(file).getComponents(Component.VEVENT).size());
    }

    /// What the file itself says of the clocks, whatever the reader knows of the place.
    @ParameterizedTest(name = "{1} in {0} is at {2}")
    @CsvSource({
        "Europe/Helsinki, 2026-12-10T09:00, +02:00",
        "Europe/Helsinki, 2027-03-27T23:00, +02:00",
        "Europe/Helsinki, 2027-03-28T02:30, +02:00",
        "Europe/Helsinki, 2027-06-10T09:00, +03:00",
        "Europe/Helsinki, 2027-10-31T02:30, +03:00",
        "Europe/Helsinki, 1972-06-10T09:00, +02:00",
        "America/New_York, 2027-03-13T01:30, -05:00",
        "America/New_York, 2027-07-14T01:30, -04:00",
        "Asia/Tokyo, 2027-07-14T01:30, +09:00",
        "Asia/Kathmandu, 2027-07-14T01:30, +05:45",
        "Africa/Casablanca, 2027-07-14T01:30, +01:00",
        "Australia/Lord_Howe, 2027-01-14T01:30, +11:00",
    })
    void theFileSaysHowTheClocksGo(String zone, String time, String offset) {
        var start = LocalDateTime.parse(time);
        var event = event("a", new CalendarTime.Timed(start, start.plusHours(2)));
        var moment = start.atOffset(ZoneOffset.of(offset));
        var calendar = read(CalendarFile.of(List.of(event), ZoneId.of(zone), MADE));

        var clocks = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
        assertEquals(
                moment.getOffset(),
                clocks.getApplicableObservance(moment).getTimeZoneOffsetTo().getOffset(),
                calendar.toString());
        assertEquals(moment.toInstant(), moment(only(calendar), Property.DTSTART));
    }

    @Test
    void theClocksOfFinlandChangeAtThreeAndAtFour() {
        assertTrue(
                text(event("a", timed("2027-03-28T09:00", "2027-03-28T10:00"))).contains("""
                BEGIN:VTIMEZONE
                TZID:Europe/Helsinki
                BEGIN:DAYLIGHT
                DTSTART:20260329T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20261025T040000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n")));
    }

    @Test
    void anHourThatTheClocksSkipIsTheOneBehindIt() {
        var calendar = read(event("a", timed("2027-03-28T03:30", "2027-03-28T05:00")));

        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), moment(only(calendar), Property.DTSTART));
    }

    @Test
    void whereClocksNeverChangeTheTimeIsThatOfTheWorld() {
        var event = event("a", timed("2027-03-28T03:30", "2027-03-28T05:00"));
        var text = new String(CalendarFile.of(List.of(event), ZoneOffset.ofHours(2), MADE), StandardCharsets.UTF_8);

        assertTrue(text.contains("DTSTART:20270328T013000Z\r\n"), text);
        assertFalse(text.contains("VTIMEZONE"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Helsinki", "UTC", "America/Los_Angeles", "Asia/Beirut", "Pacific/Kiritimati"})
    void aWholeDayIsThatDayWhereverTheComputerIs(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            for (var day : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2026, 12, 31))) {
                var text = text(event("a", new CalendarTime.AllDay(day)));

                assertTrue(text.contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\r\n"), text);
                assertTrue(
                        text.contains(
                                "DTEND;VALUE=DATE:" + day.plusDays(1).toString().replace("-", "") + "\r\n"),
                        text);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aWholeDayIsRemindedOfInItsMorning() {
        var event = CalendarEvent.on("a", "Seuranta", LocalDate.of(2027, 1, 7), "");

        assertTrue(text(event).contains("TRIGGER;RELATED=START:PT9H\r\n"), text(event));
        assertFalse(text(event).contains("LOCATION"));
    }

    @Test
    void whatIsAtATimeIsRemindedOfShortlyBefore() {
        var event = CalendarEvent.at(
                "a", "Seuranta", LocalDateTime.of(2027, 1, 7, 14, 0), Duration.ofMinutes(30), "Miten meni?");

        assertTrue(text(event).contains("TRIGGER;RELATED=START:-PT15M\r\n"), text(event));
        assertEquals(Instant.parse("2027-01-07T12:30:00Z"), moment(only(read(event)), Property.DTEND));
    }

    @Test
    void theSameEventsAreTheSameBytesWhereverAndWheneverTheyAreWritten() {
        var events = List.of(
                event("a", timed("2026-12-10T09:00", "2026-12-10T15:30")),
                event("b", new CalendarTime.AllDay(LocalDate.of(2027, 3, 28))));
        var first = CalendarFile.of(events, HELSINKI, MADE);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        Locale.setDefault(Locale.of("ar", "EG"));
        try {
            assertArrayEquals(first, CalendarFile.of(events, HELSINKI, MADE));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"lainaus\"",
                "a;b,c:d\\n\\,\\;",
                "rivi 1\nBEGIN:VEVENT\nSUMMARY:väärä\nEND:VEVENT\nEND:VCALENDAR",
                "javascript:alert(1) file:///etc/passwd",
                "👩🏽‍⚕️ 🇫🇮 Ⅻ שלום مرحبا",
                "hyvinvointialueorganisaatiomuutosjohtamisvalmennuskokonaisuus ääääääääääääääääääääääääääääääääääääääääääää",
            })
    void whateverATextHoldsItStaysText(String hostile) {
        var event = new CalendarEvent(
                "a",
                hostile,
                timed("2026-12-10T09:00", "2026-12-10T15:30"),
                hostile,
                hostile,
                Optional.of(Duration.ofDays(1)));
        var read = only(read(event));

        assertEquals(1, read(event).getComponents(Component.VEVENT).size());
        assertEquals(hostile, value(read, Property.DESCRIPTION));
        assertEquals(hostile.replace('\n', ' '), value(read, Property.SUMMARY));
        assertEquals(hostile.replace('\n', ' '), value(read, Property.LOCATION));
        VEvent again = Biweekly.parse(text(event)).first().getEvents().getFirst();
        assertEquals(hostile, again.getDescription().getValue());
    }

    @Test
    void whatNoFileMayHoldIsLeftOut() {
        var event = new CalendarEvent(
                "a",
                "Muutos\u0000\u0007\r\njohdettavana\uD800",
                timed("2026-12-10T09:00", "2026-12-10T15:30"),
                "",
                "rivi\r\ntoinen\u000B\u202Ekolmas",
                Optional.empty());

        assertEquals("Muutos johdettavana", event.title());
        assertEquals("rivi\ntoinen\nkolmas", event.text());
    }

    @Test
    void noLineIsLongerThanTheRuleAllows() {
        var event = new CalendarEvent(
                "a",
                "😀".repeat(100),
                timed("2026-12-10T09:00", "2026-12-10T15:30"),
                "ä".repeat(300),
                "sähköpostikäyttäjä ".repeat(1_100),
                Optional.empty());
        var file = CalendarFile.of(List.of(event), HELSINKI, MADE);
        var lines = new String(file, StandardCharsets.UTF_8).split("\r\n", -1);

        assertTrue(Arrays.stream(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertFalse(new String(file, StandardCharsets.UTF_8).replace("\r\n", "").contains("\n"));
        assertEquals("😀".repeat(100), value(only(read(file)), Property.SUMMARY));
        assertEquals(CalendarEvent.LONGEST_TEXT, event.text().length() + 1, 20);
        assertEquals(event.text(), value(only(read(file)), Property.DESCRIPTION));
    }

    @Test
    void whatIsNoEventIsRefused() {
        var time = new CalendarTime.AllDay(LocalDate.of(2027, 1, 7));

        assertThrows(IllegalArgumentException.class, () -> CalendarFile.of(List.of(), HELSINKI, MADE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarEvent(" ", "Seuranta", time, "", "", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> timed("2026-12-10T09:00", "2026-12-10T09:00:59"));
    }
}
