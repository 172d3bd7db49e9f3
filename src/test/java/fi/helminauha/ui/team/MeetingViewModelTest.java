package fi.helminauha.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.calendar.CalendarTime;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import fi.helminauha.mail.TeamInvitation;
import fi.helminauha.team.TeamWay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeetingViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Meetings meetings = new Meetings();
    private final MeetingViewModel meeting = meetings.begin("mj-premortem");
    private final TeamWords words =
            new TeamWords(Messages.in(Language.FI), meetings.clocks().wall().getZone());

    private String step() {
        return meeting.placeProperty().get().stage().title();
    }

    private String left() {
        var left = words.left(meeting.remaining());
        return (left.number() + " " + left.after()).strip();
    }

    private void pass(Duration time) {
        meetings.pass(time);
        meeting.tick();
    }

    @Test
    void theWayLeadsThroughAllPagesOfAllStepsAndBack() {
        var pages = meeting.walk().stages().stream()
                .mapToInt(stage -> stage.pages().size())
                .sum();
        var forth = 1;
        while (meeting.hasNext()) {
            meeting.next();
            forth++;
        }
        assertEquals(pages, forth);
        assertEquals("Suunnitelma uusiksi", step());

        var back = 1;
        while (meeting.hasPrevious()) {
            meeting.previous();
            back++;
        }
        assertEquals(pages, back);
        assertEquals(0, meeting.placeProperty().get().index());
        assertEquals("Tilanne", step());
    }

    @Test
    void theClockSaysWholeMinutesAndSecondsOnlyInTheLast() {
        assertEquals("5 min jäljellä", left());
        pass(Duration.ofSeconds(1));
        assertEquals("5 min jäljellä", left());
        pass(Duration.ofSeconds(119));
        assertEquals("3 min jäljellä", left());
        pass(Duration.ofSeconds(119));
        assertEquals("2 min jäljellä", left());
        pass(Duration.ofSeconds(1));
        assertEquals("60 s jäljellä", left());
        pass(Duration.ofSeconds(59));
        assertEquals("1 s jäljellä", left());
        pass(Duration.ofSeconds(1));
        assertEquals("aika täynnä", left());
        assertEquals(0, meeting.share());
        pass(Duration.ofSeconds(150));
        assertEquals("yli 2 min", left());

        meeting.add(1);
        assertEquals("yli 1 min", left());
        meeting.skip();
        assertEquals("7 min jäljellä", left());
        assertEquals(1, meeting.share());
    }

    @Test
    void aPauseStopsTheClockAndSaysWhenItGoesOn() {
        pass(Duration.ofMinutes(2));
        meeting.togglePause();
        // It is 12.02.
        assertEquals("12.15", words.clock(meeting.goesOnAt()));
        meeting.add(1);
        assertEquals("12.16", words.clock(meeting.goesOnAt()));
        meeting.add(-1);
        pass(Duration.ofMinutes(20));
        assertEquals("3 min jäljellä", left());

        meeting.next();
        assertFalse(meeting.isPaused());
        assertEquals(0, meeting.placeProperty().get().index());
        pass(Duration.ofMinutes(1));
        assertEquals("2 min jäljellä", left());
    }

    @Test
    void aBreakOfThePearlSaysWhenItEnds() {
        var other = meetings.begin("os-asiakaspolku");
        while (!other.placeProperty().get().stage().isBreak()) {
            other.skip();
        }
        var minutes = other.placeProperty().get().stage().minutes();

        assertEquals(Meetings.NOON.plus(Duration.ofMinutes(minutes)), other.goesOnAt());
    }

    @Test
    void whatIsTickedAndWrittenIsKeptAtOnceAndTheClockEachSecond() {
        meeting.next();
        meeting.next();
        meeting.next();
        var before = meetings.kept().size();
        var ticks = meeting.placeProperty().get().page().marks();
        meeting.toggle(1);
        assertTrue(meetings.kept().getLast().isTicked(ticks.getFirst()));
        meeting.toggle(1);
        meeting.toggle(9);
        meeting.toggle(0);
        assertFalse(meetings.kept().getLast().isTicked(ticks.getFirst()));
        meeting.answer(ticks.getLast(), "Lista ei näy");
        meeting.answer(ticks.getLast(), "Lista ei näy");
        assertEquals(before + 3, meetings.kept().size());

        pass(Duration.ofMillis(600));
        assertEquals(before + 3, meetings.kept().size());
        pass(Duration.ofMillis(600));
        assertEquals(before + 4, meetings.kept().size());
        var spent = meetings.kept().getLast().run().currentStep().spent();
        assertEquals(Duration.ofMillis(1200), spent);
    }

    @Test
    void aRunThatWasCutOffGoesOnAtTheSamePageWithTheSameClock() {
        meeting.skip();
        meeting.skip();
        meeting.toggle(2);
        pass(Duration.ofMinutes(4));
        var cutOff = meetings.kept().getLast();
        meetings.pass(Duration.ofMinutes(30));

        var again = meetings.goOn(
                cutOff.withRun(cutOff.run().takenUpAt(meetings.clocks().wall().instant())));

        assertEquals("Kierros", again.placeProperty().get().stage().title());
        assertEquals(Duration.ofMinutes(14), again.remaining());
        assertEquals(cutOff.ticked(), again.runProperty().get().ticked());
        assertEquals(1, cutOff.ticked().size());
    }

    @Test
    void theLeadersLineSaysFirstWhatToSayFirst() {
        assertTrue(meeting.isSaidFirst());
        assertEquals(
                "Suunnitelma on hyvä, ja silti pyydän teitä epäonnistumaan sen kanssa. Kirjoitatte ensin yksin.",
                meeting.leaderLine().map(RichText::plain).orElseThrow());
        meeting.skip();
        assertFalse(meeting.isSaidFirst());
    }

    @Test
    void aShorterWaySharesItsMinutesAndTellsTheLeaderWhatIsDoneOtherwise() {
        var before = new BeforeViewModel(Meetings.of(Meetings.pearl("mj-premortem")), Language.FI, TODAY);
        before.setPeople("10");
        before.choose(before.ways().getLast());
        var shorter = meetings.goOn(before.begin(Meetings.NOON));

        assertEquals(
                30,
                shorter.runProperty().get().run().steps().stream()
                        .mapToInt(step -> step.step().minutes())
                        .sum());
        assertEquals(OptionalInt.of(10), shorter.runProperty().get().people());
        shorter.next();
        assertEquals(
                before.ways().getLast().how().map(RichText::plain),
                shorter.leaderLine().map(RichText::plain));
    }

    @Test
    void whatIsChosenBeforeStaysWhenTheLanguageChanges() {
        var before = new BeforeViewModel(Meetings.of(Meetings.pearl("mj-premortem")), Language.FI, TODAY);
        before.choose(before.ways().getLast());
        before.setPeople("12");
        before.setPeople("kaksitoista");
        assertEquals(OptionalInt.empty(), before.peopleProperty().get());
        before.setPeople(" 12 ");

        var other = before.in(Language.SV);

        assertEquals(30, other.wayProperty().get().minutes());
        assertEquals(OptionalInt.of(12), other.peopleProperty().get());
        assertEquals(Language.SV, other.walk().language());
    }

    @Test
    void aPearlOfSeveralMeetingsIsGoneThroughOneMeetingAtATime() {
        var before = new BeforeViewModel(Meetings.of(Meetings.pearl("hyv-hairinta")), Language.FI, TODAY);
        assertEquals(List.of(1, 2, 3, 4), before.sittings());
        before.choose(4);

        assertEquals(20, before.walk().minutes());
        assertEquals(List.of(new TeamWay(20, Optional.empty())), before.ways());
    }

    @Test
    void anInvitationSaysWhatForHowLongAndWhatToBring() {
        var before = new BeforeViewModel(Meetings.of(Meetings.pearl("mj-premortem")), Language.FI, TODAY);
        before.choose(before.ways().getLast());

        var invitation = TeamInvitation.letter(before.walk(), before.start(), Messages.in(Language.FI));

        assertTrue(invitation.plain().contains("Kesto: 30 min."), invitation::plain);
        assertTrue(invitation.plain().contains("Ota mukaan: lappuja, kyniä, tyhjä riskilista."), invitation::plain);
        assertTrue(invitation.plain().contains("6. Suunnitelma uusiksi"), invitation::plain);
        assertTrue(invitation.html().contains("<li>Kierros</li>"), invitation::html);
    }

    @Test
    void anInvitationToADayAndATimeSaysThemAndIsAnEntryForACalendar() {
        var before = new BeforeViewModel(Meetings.of(Meetings.pearl("mj-premortem")), Language.FI, TODAY);
        before.choose(before.ways().getLast());
        before.dayProperty().set(Optional.of(LocalDate.of(2026, 12, 3)));
        assertEquals(Optional.empty(), before.start(), "a day alone is no time");
        before.timeProperty().set(Optional.of(LocalTime.NOON));
        var swedish = before.in(Language.SV);

        var event = TeamInvitation.event(swedish.walk(), swedish.start().orElseThrow(), Messages.in(Language.SV));

        var noon = LocalDateTime.of(2026, 12, 3, 12, 0);
        assertEquals(new CalendarTime.Timed(noon, noon.plusMinutes(30)), event.time());
        assertTrue(event.text().contains("När: 3.12.2026 kl. 12.00."), event::text);
        assertEquals("team-mj-premortem-2026-12-03T12:00@helminauha", event.id());
    }
}
