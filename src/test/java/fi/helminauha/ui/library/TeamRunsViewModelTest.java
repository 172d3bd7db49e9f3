package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.Unreadable;
import fi.helminauha.team.FollowUp;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.TeamRunViewModel.Saving;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TeamRunsViewModelTest {
    private final ByHand io = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    private final Notices notices = new Notices();
    private Instant now = TeamRuns.BEGUN;
    private boolean isFull;
    private final LibraryAccess access = new LibraryAccess() {
        @Override
        public LibraryStore store() {
            return store;
        }

        @Override
        public boolean keep(Subject subject, Consumer<LibraryStore> change) {
            if (!isFull) {
                change.accept(store);
            }
            return !isFull;
        }
    };
    private final TeamRunsViewModel runs = anew();

    private TeamRunsViewModel anew() {
        return new TeamRunsViewModel(
                new Background(io, new ByHand(), interfaceThread, failures::add), access, notices, () -> now);
    }

    private TeamRunViewModel current() {
        return runs.current();
    }

    private void runAll() {
        while (io.size() + interfaceThread.size() > 0) {
            io.runAll();
            interfaceThread.runAll();
        }
        assertEquals(List.of(), failures);
    }

    private Optional<TeamRun> kept(TeamRun run) {
        return store.teamRuns().run(run.id());
    }

    private TeamRun begin(Instant begun) {
        var run = TeamRuns.begun(TeamRuns.PEARL, begun);
        current().begin(run);
        runAll();
        return run;
    }

    private void restore() {
        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
        runAll();
    }

    private String notice() {
        return notices.shownProperty().get().orElseThrow().key();
    }

    @Test
    void aRunIsKeptFromItsBeginningAndIsSaidToBeSavedWhenItIsOnTheDisk() {
        var run = TeamRuns.begun(TeamRuns.PEARL, now);
        current().begin(run);
        assertEquals(Saving.DUE, current().savingProperty().get());

        runAll();

        assertEquals(Saving.SAVED, current().savingProperty().get());
        assertEquals(Optional.of(run), kept(run));
        assertEquals(1, runs.runs(TeamRuns.PEARL).size());
    }

    @Test
    void whatIsChangedIsWrittenWhenTheRunIsLeft() {
        var run = begin(now);
        var changed = run.withRun(run.run().after(Duration.ofMinutes(3)).next());
        current().change(changed);
        assertEquals(Optional.of(run), kept(run));

        current().close();
        runAll();

        assertEquals(Optional.of(changed), kept(run));
        assertTrue(current().runProperty().get().isEmpty());
    }

    @Test
    void whatTheDiskDoesNotTakeIsSaidToBeUnwrittenUntilItIsWritten() {
        isFull = true;
        var run = begin(now);
        assertEquals(Saving.FAILED, current().savingProperty().get());
        assertEquals(1, runs.runsProperty().get().size());

        runs.showAllKept();

        assertEquals(Saving.SAVED, current().savingProperty().get());
        assertEquals(run.id(), runs.runsProperty().get().getFirst().id());
    }

    @Test
    void aRunThatWasCutOffIsOfferedAtTheNextStartAtTheSameStepWithTheSameClock() {
        var run = begin(now);
        var cut = run.withRun(run.run().after(Duration.ofSeconds(130)).next().after(Duration.ofSeconds(7)));
        current().change(cut);
        current().save();
        runAll();

        var next = anew();
        next.load();
        var offered = new ArrayList<TeamRun>();
        next.current().unfinished(offered::add);
        runAll();

        assertEquals(List.of(cut), offered);
    }

    @Test
    void aRunThatCannotBeReadIsToldOfOnce() {
        var run = TeamRuns.begun(TeamRuns.PEARL, now);
        store.teamRuns().save(run, now);
        Unreadable.makeTeamRun(store, run.id());

        runs.current().unfinished(_ -> {
            throw new AssertionError("it cannot be read");
        });
        runAll();
        assertEquals("notice.team.unreadable", notice());
        notices.end("notice.team.unreadable");
        runs.current().unfinished(_ -> {});
        runAll();

        assertTrue(notices.shownProperty().get().isEmpty());
    }

    @Test
    void aKeptRunIsOpenedAgainAndGoesOnBeingKept() {
        var full = TeamRuns.full();
        store.teamRuns().save(full, now);
        runs.load();
        runAll();

        current().open(full.id(), () -> {});
        runAll();
        var changed = full.withOutcome(full.outcome().withLine("Toisin"));
        current().change(changed);
        current().save();
        runAll();

        assertEquals(Optional.of(changed), kept(full));
    }

    @Test
    void aWholeRunTeachesHowManyMinutesItsPearlTakes() {
        current().begin(TeamRuns.full());
        runAll();

        assertEquals(OptionalInt.of(35), runs.learnedMinutes(TeamRuns.PEARL));
        assertEquals(35, store.runs().neededMinutes().get(TeamRuns.PEARL));
        assertEquals(OptionalInt.empty(), runs.learnedMinutes(new PearlId("dia-learning-cafe")));
    }

    @Test
    void aRunThatWasCutShortTeachesNothing() {
        var run = begin(now);
        current().change(run.withRun(run.run().after(Duration.ofMinutes(9)).over(now)));
        current().save();
        runAll();

        assertEquals(OptionalInt.empty(), runs.learnedMinutes(TeamRuns.PEARL));
        assertTrue(store.runs().neededMinutes().isEmpty());
    }

    @Test
    void aDeletedRunComesBackWholeWhenThatIsAsked() {
        var run = TeamRuns.full();
        current().begin(run);
        runAll();

        runs.remove(runs.runsProperty().get().getFirst());
        runAll();
        assertEquals(List.of(), runs.runsProperty().get());
        assertTrue(current().runProperty().get().isEmpty(), "it is not written again");
        assertEquals(Optional.empty(), kept(run));

        restore();
        assertEquals(Optional.of(run), kept(run));
        assertEquals(1, runs.runsProperty().get().size());
    }

    @Test
    void allAreDeletedTogetherAlsoThoseThatCannotBeRead() {
        begin(now);
        begin(now.plusSeconds(60));
        var unreadable = TeamRuns.begun(TeamRuns.PEARL, now);
        store.teamRuns().save(unreadable, now);
        Unreadable.makeTeamRun(store, unreadable.id());

        runs.removeAll();
        runAll();
        assertEquals(List.of(), store.teamRuns().all());

        restore();
        assertEquals(2, store.teamRuns().all().size());
    }

    @Test
    void oldRunsAreClearedButForThoseWhoseFollowUpIsToCome() {
        var old = begin(Instant.parse("2026-05-20T10:00:00Z"));
        var waited = begin(Instant.parse("2026-05-21T10:00:00Z"));
        current()
                .change(waited.withOutcome(
                        waited.outcome().withFollowUp(Optional.of(FollowUp.on(LocalDate.of(2026, 11, 26))))));
        var young = begin(Instant.parse("2026-05-27T10:00:00Z"));

        runs.clearOld(12, ZoneOffset.UTC);
        runAll();
        assertEquals(3, runs.runsProperty().get().size());
        runs.clearOld(6, ZoneOffset.UTC);
        runAll();

        assertEquals(
                List.of(young.id(), waited.id()),
                store.teamRuns().all().stream().map(TeamRunSummary::id).toList());
        assertEquals("notice.team.cleared.one", notice());
        restore();
        assertEquals(Optional.of(old), kept(old));
    }

    @Test
    void followUpsComeByTheirDayAndOneThatWasHeldIsWaitedForNoMore() {
        var later = TeamRuns.full();
        var sooner = TeamRuns.begun(TeamRuns.PEARL, now);
        current().begin(later);
        current()
                .begin(sooner.withOutcome(
                        sooner.outcome().withFollowUp(Optional.of(FollowUp.on(LocalDate.of(2026, 12, 1))))));
        runAll();
        assertEquals(
                List.of(sooner.id(), later.id()),
                runs.followUps().stream().map(TeamRunSummary::id).toList());

        current().holdFollowUp(sooner.id());
        runAll();
        assertEquals(
                List.of(later.id()),
                runs.followUps().stream().map(TeamRunSummary::id).toList());
        // What is written meanwhile stays when that is taken back.
        current().open(sooner.id(), () -> {});
        runAll();
        var open = current().runProperty().get().orElseThrow();
        var written = open.withOutcome(open.outcome().withLine("hyvin meni"));
        current().change(written);
        restore();
        assertEquals(2, runs.followUps().size());
        assertEquals("hyvin meni", kept(sooner).orElseThrow().outcome().line());
        assertEquals(kept(sooner), current().runProperty().get());
    }

    @Test
    void theWordsOfRunsAreReadWhenTheyAreAskedForAndFollowTheRunThatIsOpen() {
        var full = TeamRuns.full();
        store.teamRuns().save(full, now);
        runs.load();
        runAll();
        var words = new ArrayList<TeamRun>();
        runs.withWords(words::addAll);
        runAll();
        assertEquals(List.of(full), words);

        current().open(full.id(), () -> {});
        runAll();
        var changed = full.withOutcome(full.outcome().withLine("uusi rivi"));
        current().change(changed);
        current().save();
        words.clear();
        runs.withWords(words::addAll);

        assertEquals(List.of(changed), words);
    }

    @Test
    void aRunThatIsChangedWhileItsWordsAreReadIsFoundByItsNewWords() {
        var full = TeamRuns.full();
        store.teamRuns().save(full, now);
        runs.load();
        runAll();
        current().open(full.id(), () -> {});
        runAll();
        runs.withWords(_ -> {});
        io.runAll();
        var changed = full.withOutcome(full.outcome().withLine("uusi rivi"));
        current().change(changed);
        current().save();
        runAll();

        var words = new ArrayList<TeamRun>();
        runs.withWords(words::addAll);

        assertEquals(List.of(changed), words);
    }
}
