package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.helminauha.library.LibraryPart;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.RunId;
import fi.helminauha.training.json.TrainingReadException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamRunStoreTest {
    private static final Instant LATER = TeamRuns.BEGUN.plusSeconds(3600);

    @TempDir
    private Path folder;

    private LibraryStore open() {
        return OpenedLibrary.at(folder.resolve("library.db"), Clock.systemUTC()).store();
    }

    private static void save(LibraryStore library, TeamRun run) {
        library.teamRuns().save(run, LATER);
    }

    private static List<RunId> ids(LibraryStore library) {
        return library.teamRuns().all().stream().map(TeamRunSummary::id).toList();
    }

    @Test
    void aRunIsThereAtTheNextStartWithAllThatIsInIt() {
        var run = TeamRuns.full();
        try (var library = open()) {
            save(library, run);
        }

        try (var library = open()) {
            assertEquals(
                    List.of(TeamRunSummary.of(run, LATER)), library.teamRuns().all());
            assertEquals(Optional.of(run), library.teamRuns().run(run.id()));
            assertEquals(1, library.contents().count(LibraryPart.TEAM_RUNS));
        }
    }

    @Test
    void runsComeInTheOrderInWhichTheyWereBegunAlsoWhenTheClockWasSetBack() {
        var first = TeamRuns.begun(TeamRuns.PEARL, LATER);
        var second = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        try (var library = open()) {
            save(library, first);
            save(library, second);
            save(library, first.withRun(first.run().next()));

            assertEquals(List.of(second.id(), first.id()), ids(library));
        }
    }

    @Test
    void theRunThatWasBegunLastOfThoseThatAreNotOverIsGoneOnWith() {
        var unfinished = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        try (var library = open()) {
            save(library, unfinished);
            save(library, TeamRuns.full());
            assertEquals(Optional.of(unfinished), library.teamRuns().unfinished());
        }
    }

    @Test
    void aRunThatIsGivenUpIsOfferedNoMoreAndStaysAsItIs() {
        var unfinished = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        var unreadable = TeamRuns.begun(TeamRuns.PEARL, LATER);
        try (var library = open()) {
            save(library, unfinished);
            save(library, unreadable);
            Unreadable.makeTeamRun(library, unreadable.id());
            assertThrows(TrainingReadException.class, () -> library.teamRuns().unfinished());

            library.teamRuns().giveUpUnreadable();

            assertEquals(Optional.of(unfinished), library.teamRuns().unfinished(), "no other run is given up");
            assertEquals(
                    "{", library.teamRuns().held(unreadable.id()).orElseThrow().document());
            assertEquals(0, library.unread().all());
            assertEquals(2, library.teamRuns().all().size());
        }
    }

    @Test
    void runsAreForgottenOneByOneAndAllTogether() {
        var old = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        var young = TeamRuns.begun(TeamRuns.PEARL, LATER);
        var other = TeamRuns.begun(TeamRuns.PEARL, LATER);
        try (var library = open()) {
            List.of(old, young, other).forEach(run -> save(library, run));

            library.teamRuns().remove(other.id());
            assertEquals(List.of(young.id(), old.id()), ids(library));
            library.teamRuns().removeAll();
            assertEquals(List.of(), ids(library));
        }
    }

    @Test
    void aRunThatTheDiskHasChangedIsCountedAndNotShown() throws SQLException {
        var run = TeamRuns.full();
        try (var library = open()) {
            save(library, run);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE team_run SET follow_up = 'huomenna'");
        }

        try (var library = open()) {
            assertEquals(List.of(), library.teamRuns().all());
            assertEquals(Optional.empty(), library.teamRuns().run(run.id()));
            assertEquals(1, library.unread().all());
            save(library, run);
            assertEquals(0, library.unread().all());
        }
    }
}
