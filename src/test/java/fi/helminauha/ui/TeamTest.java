package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.settings.Ease;
import fi.helminauha.settings.Settings;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A team goes through a pearl in the window of the program.
class TeamTest {
    private static final Instant NOON = Instant.parse("2026-11-30T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    @RegisterExtension
    private final Program program = new Program().withClocks(clocks());

    private Clocks clocks() {
        InstantSource now = () -> NOON.plusNanos(nanos.get());
        return new Clocks(now.withZone(ZoneId.of("Europe/Helsinki")), nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private TeamRun kept() {
        return program.library(library ->
                library.teamRuns().run(library.teamRuns().all().getFirst().id()).orElseThrow());
    }

    @Test
    void aMethodIsGoneThroughByTheKeyboardFromTheReaderToItsEnd() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").people("9");
        assertEquals(
                "2 ryhmää, 4–5 kussakin. Laskekaa vuorotellen 1–2. Saman numeron sanoneet ovat samassa ryhmässä.",
                team.divided());
        assertTrue(team.invitation().contains("Kesto: 45 min."), team::invitation);

        team.begin();
        assertEquals("Vaihe 1 / 5", team.step());
        assertTrue(team.shown().contains("Osallisuuden portaat"), team::shown);
        for (var page = 0; team.step().startsWith("Vaihe 1 "); page++) {
            assertTrue(page < 9, "the first step has no end");
            team.press(page % 2 == 0 ? KeyCode.SPACE : KeyCode.PAGE_DOWN);
        }
        assertEquals("Vaihe 2 / 5", team.step());
        team.press(KeyCode.LEFT).press(KeyCode.RIGHT).press(KeyCode.DIGIT1);
        team.press(KeyCode.O).press(KeyCode.END);
        assertEquals("Vaihe 3 / 5", team.step());
        pass(Duration.ofMinutes(1));
        window.await("the clock", () -> !team.left().isEmpty());
        team.press(KeyCode.O).press(KeyCode.O);
        assertEquals("Vaihe 5 / 5", team.step());
        for (var page = 0; team.nextButton().equals("Seuraava"); page++) {
            assertTrue(page < 9, "the last step has no end");
            team.press(KeyCode.SPACE);
        }

        assertEquals("Päätökset", team.nextButton());
        team.press(KeyCode.SPACE);
        window.await("the end", () -> !team.isMeeting());
        program.stop();
        assertTrue(kept().run().isOver());
        assertEquals(9, kept().people().orElseThrow());
        assertEquals(Duration.ofMinutes(1), kept().taken());
    }

    @Test
    void aCheckListIsTickedByClicksAndKeysAndTheTicksAreKept() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "mj-kotter").begin();
        for (var page = 0; team.ticks().isEmpty(); page++) {
            assertTrue(page < 12, "nothing to tick");
            team.press(KeyCode.SPACE);
        }

        team.click(0).press(KeyCode.DIGIT2);
        assertEquals(List.of(true, true), team.ticks().subList(0, 2));
        team.click(0);
        assertEquals(List.of(false, true), team.ticks().subList(0, 2));
        window.act(".team-tick", Node.class, Node::requestFocus);
        team.press(KeyCode.SPACE);
        assertEquals(List.of(true, true), team.ticks().subList(0, 2));
        team.press(KeyCode.ENTER);
        assertEquals(List.of(false, true), team.ticks().subList(0, 2));
        var shown = team.shown();
        window.act("#team-more", Node.class, Node::requestFocus);
        team.press(KeyCode.SPACE);
        assertEquals(shown, team.shown(), "the menu’s button has its own space bar");
        window.act("#team-more", MenuButton.class, MenuButton::hide);
        window.act("#team-meeting", Node.class, Node::requestFocus);
        team.press(KeyCode.SPACE).press(KeyCode.LEFT);
        assertEquals(List.of(false, true), team.ticks().subList(0, 2));

        program.stop();
        assertEquals(1, kept().ticked().size());
        assertFalse(kept().run().isOver());
    }

    @Test
    void aFormIsFilledInAndTheKeysOfThePageAreLettersThere() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "tk-varhaisen-tuen-keskustelu").begin();
        for (var step = 0; step < 5; step++) {
            team.press(KeyCode.O);
        }
        for (var page = 0; team.answers().isEmpty(); page++) {
            assertTrue(page < 12, "no form");
            team.press(KeyCode.SPACE);
        }

        team.answer(0, "Sovittiin uusi raportti");
        var before = team.shown();
        team.press(KeyCode.SPACE).press(KeyCode.P).press(KeyCode.DIGIT1);
        assertEquals(before, team.shown());
        assertEquals("", team.pause());
        team.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#team-question"));
        team.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_UP);
        assertEquals("Sovittiin uusi raportti", team.answers().getFirst());

        program.stop();
        assertEquals(
                List.of("Sovittiin uusi raportti"), List.copyOf(kept().answers().values()));
    }

    @Test
    void theClockThePauseAndTheLeadersLineFollowTheKeys() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").begin();
        var first = team.left();
        assertTrue(first.endsWith("min jäljellä"), first);
        assertFalse(team.leaderLine().isEmpty());
        assertFalse(team.shown().contains(team.leaderLine()));
        team.press(KeyCode.H);
        assertEquals("", team.leaderLine());
        team.press(KeyCode.H);
        assertFalse(team.leaderLine().isEmpty());

        team.press(KeyCode.P);
        assertEquals("Jatketaan klo 12.10", team.pause());
        assertEquals("", team.shown());
        pass(Duration.ofMinutes(10));
        window.await("the end of the pause", () -> team.pause().equals("Jatketaan"));
        team.press(KeyCode.SPACE);
        assertEquals("", team.pause());
        assertEquals(first, team.left());

        pass(Duration.ofHours(1));
        window.await("too late", () -> team.left().startsWith("yli"));
        assertFalse(window.isDark());
        team.press(KeyCode.D);
        assertTrue(team.isDark());
    }

    /// Who speaks to the computer, or whose hand slips, has letters, digits and signs do nothing by themselves.
    @Test
    void lettersDigitsAndSignsWaitForAnotherKeyWhereThatWasChosen() {
        program.keepSettings(Settings.FIRST.withEase(Ease.FIRST.withHeldKeys(true)));
        var window = program.startListing();
        var team = TeamPage.prepare(window, "mj-kotter").begin().awaitPage(".team-tick");
        var step = team.step();
        var left = team.left();
        team.press(KeyCode.P).press(KeyCode.O).press(KeyCode.DIGIT1).press(KeyCode.PLUS);
        assertEquals("", team.pause());
        assertEquals(List.of(step, left), List.of(team.step(), team.left()));
        assertFalse(team.ticks().getFirst());

        team.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertTrue(team.ticks().getFirst());
        team.press(KeyCode.PLUS, KeyCode.ALT);
        assertNotEquals(left, team.left());
        team.press(KeyCode.P, KeyCode.ALT);
        assertFalse(team.pause().isEmpty());
        assertEquals("Alt P", window.see("#team-pause .team-key-cap", Label.class, Label::getText));
        team.press(KeyCode.PAGE_DOWN);
        assertEquals("", team.pause(), "a clicker's keys work as before");
    }

    @Test
    void theGroupsAreCountedForThoseWhoAreHereWhenTheRunGoesOnAlready() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").begin();

        team.press(KeyCode.G);
        window.awaitFocus("team-groups-people").write("10");
        window.await("the groups", () -> team.groups().contains("1 2 3 1 2 3 1 2 3 1"), team::groups);
        assertTrue(team.groups().contains("3 ryhmää, 3–4 kussakin."), team.groups());
        team.press(KeyCode.ENTER).press(KeyCode.SPACE);
        assertEquals("", team.groups());
        assertTrue(team.step().startsWith("Vaihe 1 "));

        program.stop();
        assertEquals(10, kept().people().orElseThrow());
    }

    @Test
    void fromTheDecisionsOnePressLeadsBackToTheStepThatWasLeft() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").begin();
        team.press(KeyCode.O).press(KeyCode.O);
        team.press(KeyCode.ESCAPE).choose("#team-question-end");
        window.await("the decisions", () -> window.isShown("#team-after"));

        team.choose("#team-back");

        team.awaitMeeting();
        assertFalse(window.isShown("#team-after"));
        assertEquals("Vaihe 3 / 5", team.step());
        team.press(KeyCode.O);
        assertEquals("Vaihe 4 / 5", team.step());
    }

    @Test
    void escapeAsksOnceAndTheRunCanBeGoneOnWithAfterAnotherStart() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").begin();
        team.press(KeyCode.O).press(KeyCode.O).press(KeyCode.H);
        assertEquals("", team.leaderLine());
        pass(Duration.ofMinutes(3));
        var left = team.left();
        window.await("the clock", () -> !team.left().equals(left));
        team.press(KeyCode.ESCAPE);
        assertTrue(window.isShown("#team-question"));
        assertTrue(window.see("#team-next", Node.class, Node::isDisabled), "Tab leads under the question");
        // The window’s key asks the same, once.
        team.press(KeyCode.W, KeyCode.CONTROL);
        team.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#team-question"));
        assertEquals("Vaihe 3 / 5", team.step());
        var last = team.left();
        team.press(KeyCode.ESCAPE).choose("#team-question-leave");
        window.await("the reader", () -> !team.isMeeting());

        var again = program.restart();
        again.await("the offer", () -> again.isShown("#team-resume"));
        again.press("#team-resume-yes");
        var goneOn = new TeamPage(again).awaitMeeting();

        assertEquals("Vaihe 3 / 5", goneOn.step());
        assertEquals(last, goneOn.left());
        assertEquals("", goneOn.leaderLine(), "what was hidden stays hidden");
        pass(Duration.ofMinutes(1));
        again.await("the clock to go on", () -> !goneOn.left().equals(last));
    }

    @Test
    void aRunThatIsNotGoneOnWithIsNotOfferedAgain() {
        var window = program.startListing();
        TeamPage.prepare(window, "os-tikapuut").begin();
        var again = program.restart();
        again.await("the offer", () -> again.isShown("#team-resume"));
        again.press(KeyCode.ESCAPE);
        assertFalse(again.isShown("#team-resume"));

        var third = program.restart();
        third.await("the offer again", () -> third.isShown("#team-resume"));
        third.press("#team-resume-no");

        program.stop();
        assertTrue(kept().run().isOver());
    }

    @Test
    void theInvitationIsCopiedAsTextAndMarkupAndOpenedAsAMessage() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut");
        team.choose("#team-copy-invitation");

        assertEquals(
                team.invitation(),
                InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(InterfaceThread.get(() -> Clipboard.getSystemClipboard().getHtml())
                .contains("<li>"));
        assertTrue(window.see("#team-invitation-calendar", Node.class, Node::isDisabled));
        window.act("#team-day", TextField.class, field -> {
            field.requestFocus();
            field.setText("3.12.");
        });
        team.press(KeyCode.ENTER);
        window.act("#team-time", TextField.class, field -> {
            field.requestFocus();
            field.setText("12");
        });
        team.press(KeyCode.ENTER);
        assertTrue(team.invitation().contains("Milloin: 3.12.2026 klo 12.00."), team::invitation);
        assertFalse(window.see("#team-invitation-calendar", Node.class, Node::isDisabled));
        team.choose("#team-mail");
        assertTrue(program.browsed().getFirst().toString().startsWith("mailto:?subject="));
        team.press(KeyCode.ESCAPE);
        window.await("the reader", () -> !window.isShown("#team-before"));
    }

    @Test
    void theFormIsPutOnPaperFromBeforeAndTheWindowsKeysWaitMeanwhile() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut");
        team.press(KeyCode.K, KeyCode.CONTROL).press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(window.isShown("#team-before"));
        team.choose("#team-print");
        window.await("the paper", () -> window.isShown("#paper"));
    }

    @Test
    void whatIsPreparedFollowsTheLanguageOfTheWindow() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").people("8");
        team.press(KeyCode.ESCAPE);
        window.speak("sv");

        var swedish = TeamPage.prepare(window, "os-tikapuut");

        assertTrue(swedish.invitation().contains("Tid: 45 min."), swedish::invitation);
    }
}
