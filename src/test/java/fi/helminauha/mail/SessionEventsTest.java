package fi.helminauha.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.calendar.CalendarEvent;
import fi.helminauha.calendar.CalendarTime;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionEventsTest {
    private static List<CalendarEvent> events(TrainingSession session) {
        return SessionEvents.of(session, AgendaTest.words(Language.FI), Messages.in(Language.FI));
    }

    private static CalendarTime.Timed time(CalendarEvent event) {
        return (CalendarTime.Timed) event.time();
    }

    @Test
    void aDayIsAnEventWithItsAgenda() {
        var session = AgendaTest.session();
        var event = events(session).getFirst();

        assertEquals("Muutos & arki", event.title());
        assertEquals("paikan päällä", event.place());
        assertEquals(LocalDateTime.of(2026, 12, 10, 9, 0), time(event).start());
        assertEquals(LocalDateTime.of(2026, 12, 10, 10, 0), time(event).end());
        assertTrue(event.text().startsWith("Tavoite: Tiimi sopii yhdestä kokeilusta.\n\n• 9.00 Tervetuloa\n"));
        assertFalse(event.text().contains("SALAI"));
        assertEquals(events(session), events(session));
    }

    @Test
    void anEventKeepsItsIdWhateverChangesInIt() {
        var session = AgendaTest.session();
        var changed =
                session.withTitle("Toinen").withDay(0, session.days().getFirst().withStart(LocalTime.of(13, 0)));

        assertEquals(events(session).getFirst().id(), events(changed).getFirst().id());
        assertEquals(session.id() + "-1@helminauha", events(session).getFirst().id());
    }

    @Test
    void ofSeveralDaysThoseWithADateAreEventsOfTheirOwn() {
        var session = AgendaTest.session();
        var first = session.days().getFirst();
        var all = session.withDays(List.of(
                first,
                Day.empty(LocalTime.of(9, 0)),
                first.withSteps(List.of(AgendaTest.own("Toinen päivä", 90)))
                        .withDate(Optional.of(LocalDate.of(2027, 3, 28)))
                        .withMinutesAvailable(OptionalInt.of(120))));
        var events = events(all);

        assertEquals(
                List.of("Muutos & arki (päivä 1/3)", "Muutos & arki (päivä 3/3)"),
                events.stream().map(CalendarEvent::title).toList());
        assertEquals(2, new HashSet<>(events.stream().map(CalendarEvent::id).toList()).size());
        assertEquals(
                LocalDateTime.of(2027, 3, 28, 11, 0), time(events.getLast()).end());
        assertTrue(events.getLast().text().contains("Toinen päivä"));
        assertFalse(events.getLast().text().contains("Tervetuloa"));
    }

    @Test
    void aDayThatIsNotPlannedYetOrRunsPastMidnightHasAnEnd() {
        var session = AgendaTest.session();
        var day = session.days().getFirst();
        var empty = events(session.withDay(0, day.withSteps(List.of())));
        var late = events(session.withDay(
                0, day.withStart(LocalTime.of(22, 0)).withSteps(List.of(AgendaTest.own("Yövuoro", 180)))));

        assertEquals(
                LocalDateTime.of(2026, 12, 10, 9, 30), time(empty.getFirst()).end());
        assertEquals(LocalDateTime.of(2026, 12, 11, 1, 0), time(late.getFirst()).end());
    }

    @Test
    void twoHundredStepsAndTwentyThousandLettersMakeAnEvent() {
        var session = AgendaTest.session();
        var steps = IntStream.range(0, 200)
                .mapToObj(i -> AgendaTest.own("Osuus " + i + " 👩🏽‍⚕️ שלום", 5)
                        .withContent(new StepContent.Own("x".repeat(20_000))))
                .map(Step::copied)
                .toList();
        var event = events(session.withGoal("tavoite ".repeat(2_500))
                        .withDay(0, session.days().getFirst().withSteps(steps)))
                .getFirst();

        assertTrue(event.text().length() <= 8_000);
        assertEquals(LocalDateTime.of(2026, 12, 11, 1, 40), time(event).end());
    }
}
