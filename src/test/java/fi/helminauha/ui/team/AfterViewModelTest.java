package fi.helminauha.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.team.Decision;
import fi.helminauha.team.FollowUp;
import fi.helminauha.team.Mood;
import fi.helminauha.team.TeamLimits;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.TeamRunViewModel;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import fi.helminauha.ui.team.AfterViewModel.Proposal;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AfterViewModelTest {
    private static final Decision NEW = new Decision("Kokeillaan laput", "", "");

    private final ByHand io = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    private final TeamRunViewModel kept = kept();

    private TeamRunViewModel kept() {
        var background = new Background(io, new ByHand(), interfaceThread, failure -> {
            throw failure;
        });
        var access = new LibraryAccess() {
            @Override
            public LibraryStore store() {
                return store;
            }
        };
        return new LibraryViewModel(background, access, new Notices(), InstantSource.system())
                .teamRuns()
                .current();
    }

    private AfterViewModel after(TeamRun run) {
        kept.begin(run);
        return new AfterViewModel(kept, ZoneOffset.UTC);
    }

    private TeamRun written(TeamRun run) {
        kept.save();
        while (io.size() + interfaceThread.size() > 0) {
            io.runAll();
            interfaceThread.runAll();
        }
        return store.teamRuns().run(run.id()).orElseThrow();
    }

    @Test
    void whereNothingIsDecidedOneEmptyRowWaits() {
        var run = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        var after = after(run);
        assertEquals(List.of(Decision.EMPTY), after.decisions());

        after.setDecision(0, NEW);

        assertEquals(List.of(NEW), written(run).outcome().decisions());
    }

    @Test
    void aRowComesBehindAnotherAndGoesAndComesBackInItsPlace() {
        var run = TeamRuns.full();
        var after = after(run);
        var before = after.decisions();

        after.addDecision(0);
        after.setDecision(1, NEW);
        assertEquals(List.of(before.get(0), NEW, before.get(1)), after.decisions());
        assertEquals(before.get(0), after.removeDecision(0));
        assertEquals(List.of(NEW, before.get(1)), written(run).outcome().decisions());
        after.restoreDecision(0, before.get(0));

        assertEquals(3, written(run).outcome().decisions().size());
    }

    @Test
    void aDecisionComesBackToItsRunWhenAnotherRunIsOpen() {
        var run = TeamRuns.full();
        var after = after(run);
        var removed = after.removeDecision(0);
        after.finish();
        var other = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        kept.begin(other);
        written(other);

        after.restoreDecision(0, removed);

        assertEquals(run.outcome().decisions(), written(run).outcome().decisions());
        assertEquals(Optional.of(other), kept.runProperty().get());
    }

    @Test
    void whatANoticeChangesMeanwhileStaysWhenSomethingIsWritten() {
        var run = TeamRuns.full();
        var after = after(run);
        kept.changeKept(run.id(), of -> of.withOutcome(of.outcome().withFollowUp(Optional.empty())));

        after.setLine("Hyvin meni");

        assertEquals(Optional.empty(), written(run).outcome().followUp());
        assertEquals("Hyvin meni", written(run).outcome().line());
    }

    @Test
    void thereAreNoMoreRowsThanTheirLimit() {
        var after = after(TeamRuns.full());
        for (var i = 0; i < 2 * TeamLimits.DECISIONS; i++) {
            after.addDecision(0);
        }

        assertEquals(TeamLimits.DECISIONS, after.decisions().size());
        assertFalse(after.hasRoom());
    }

    @Test
    void whenItIsLeftEmptyRowsAreLeftOut() {
        var run = TeamRuns.full();
        var after = after(run);
        after.addDecision(1);

        after.finish();

        assertEquals(run.outcome().decisions(), written(run).outcome().decisions());
    }

    @Test
    void followUpsAreProposedFromTheDayOfTheRunAndAnotherDayIsOneToCome() {
        var run = TeamRuns.full();
        var held = run.withOutcome(run.outcome()
                .withFollowUp(
                        Optional.of(FollowUp.on(LocalDate.of(2026, 12, 10)).held())));
        var after = after(held);
        assertEquals(LocalDate.of(2026, 12, 10), after.day(Proposal.TWO_WEEKS));
        assertEquals(LocalDate.of(2026, 12, 26), after.day(Proposal.MONTH));
        assertEquals(LocalDate.of(2027, 1, 26), after.day(Proposal.TWO_MONTHS));

        after.setFollowUp(Optional.of(LocalDate.of(2026, 12, 10)));
        assertTrue(written(held).outcome().followUp().orElseThrow().isHeld(), "the same day stays held");
        after.setFollowUp(Optional.of(after.day(Proposal.MONTH)));

        assertEquals(
                Optional.of(FollowUp.on(LocalDate.of(2026, 12, 26))),
                written(held).outcome().followUp());
    }

    @Test
    void faceAndLineAreKept() {
        var run = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        var after = after(run);

        after.setMood(Optional.of(Mood.SO_SO));
        after.setLine("Aika loppui kesken.");

        assertEquals(Optional.of(Mood.SO_SO), written(run).outcome().mood());
        assertEquals("Aika loppui kesken.", written(run).outcome().line());
    }

    @Test
    void theMinutesSayEverythingThatTheTeamDid() {
        var minutes = Minutes.of(TeamRuns.full(), LocalDate.of(2026, 11, 26), Messages.in(Language.FI));

        assertEquals("""
                Ennakkojälkipuinti, 26.11.2026

                35 min · 6 paikalla

                Mitä päätimme

                Teko\tKuka\tMihin mennessä
                Yövuoro kokeilee uutta raporttia\tMinna\t3.12.
                Ohje lääkehuoneen seinälle\t\t

                Seuranta: 10.12.2026

                Mitä kirjattiin

                Mikä meni pieleen?

                Raportti jäi lukematta.

                – äö 👩\u200D🔬

                Mitä rastittiin

                • Yksi syy kerrallaan

                Miten meni

                Hyvin

                Hiljaisetkin puhuivat.""", minutes.plain());
        assertTrue(minutes.html().contains("<td>Minna</td>"), minutes.html());
        assertTrue(minutes.html().contains("<h1>Ennakkojälkipuinti, 26.11.2026</h1>"), minutes.html());
    }

    @Test
    void whatNobodyWroteHasNoHeadingInTheMinutes() {
        var run = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);

        assertEquals(
                "Ennakkojälkipuinti, 26.11.2026\n\n1 min",
                Minutes.of(run, LocalDate.of(2026, 11, 26), Messages.in(Language.FI))
                        .plain());
    }
}
