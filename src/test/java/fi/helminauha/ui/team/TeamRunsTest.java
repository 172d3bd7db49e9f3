package fi.helminauha.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.team.Decision;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The runs of teams in the window: told of, listed, looked at, changed, deleted, found.
class TeamRunsTest {
    private static final TeamRun RUN = TeamRuns.full();

    @RegisterExtension
    private final Program program = new Program();

    private static void save(LibraryStore store, TeamRun run) {
        store.teamRuns().save(run, Instant.EPOCH);
    }

    private WindowPage reading(TeamRun... runs) {
        try (var store =
                OpenedLibrary.at(program.libraryFile(), Clock.systemUTC()).store()) {
            List.of(runs).forEach(run -> save(store, run));
        }
        var window = program.startListing();
        window.list().open(TeamRuns.PEARL.value());
        return window.await("the pearl", () -> window.readTitle().contains("Kotter"));
    }

    private static String text(WindowPage window, String selector) {
        return window.see(selector, Labeled.class, Labeled::getText);
    }

    private TeamRun kept() {
        return program.library(store -> store.teamRuns().run(RUN.id()).orElseThrow());
    }

    private static WindowPage openList(WindowPage window) {
        window.await("the line of the runs", () -> window.isShown("#team-used"));
        window.press("#team-used");
        return window.await("the runs", () -> window.isShown("#team-runs"));
    }

    private static WindowPage openFirst(WindowPage window) {
        openList(window).press("#team-run-0");
        return window.await("what came of it", () -> window.isShown("#team-after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theReaderTellsOfThemAndLeadsToEach(String language) {
        var window = reading(RUN).speak(language);
        window.await("the line", () -> window.isShown("#team-used"));
        assertTrue(text(window, "#team-used").contains("35 min"), text(window, "#team-used"));

        openList(window);
        assertEquals(List.of(), window.namelessControls());
        assertEquals(List.of(), window.cut());
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.await("what came of it", () -> window.isShown("#team-after"));
        assertEquals(List.of(), window.namelessControls());
        assertEquals(List.of(), window.cut());

        window.press(KeyCode.ESCAPE);
        assertTrue(window.isShown("#team-runs"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#team-runs"));
    }

    @Test
    void aPearlThatNoTeamWentThroughSaysNothing() {
        assertFalse(reading().isShown("#team-used"));
    }

    @Test
    void whatIsWrittenAfterwardsIsKeptAtOnceAndEnterAddsARow() {
        var window = openFirst(reading(RUN));

        window.act("#team-deed-1", TextInputControl.class, Node::requestFocus);
        window.press(KeyCode.ENTER).write("Kokeillaan laput");
        window.press("#team-mood-badly").press("#team-follow-up-month");
        window.press(KeyCode.ESCAPE);

        InterfaceThread.await("the change", () -> kept().outcome().decisions().size() == 3);
        assertEquals(
                new Decision("Kokeillaan laput", "", ""),
                kept().outcome().decisions().get(2));
        assertEquals(
                "2026-12-26", kept().outcome().followUp().orElseThrow().day().toString());
        assertEquals("badly", kept().outcome().mood().orElseThrow().code());
    }

    @Test
    void aDecisionGoesAndComesBack() {
        var window = openFirst(reading(RUN));

        window.press("#team-remove-0");
        InterfaceThread.await("the change", () -> kept().outcome().decisions().size() == 1);
        window.awaitNotice("Päätös on poistettu").press("#team-after #notice-act");

        InterfaceThread.await("it is back", () -> kept().equals(RUN));
    }

    @Test
    void theMinutesAreOnTheClipboard() {
        var window = openFirst(reading(RUN));

        window.press("#team-copy");

        assertEquals("Muistio on leikepöydällä", text(window, "#team-copy"));
        var copied = InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("Yövuoro kokeilee uutta raporttia\tMinna\t3.12."), copied);
        assertTrue(InterfaceThread.get(() -> Clipboard.getSystemClipboard().getHtml())
                .contains("<h2>"));
    }

    @Test
    void theFilledFormIsMadeOverThePageAndLeadsBackToIt() {
        var window = openFirst(reading(RUN));

        window.press("#team-print");
        window.await("the paper", () -> !window.see("#paper-save", Node.class, Node::isDisabled));
        assertFalse(window.isShown("#paper-kind-handout"));
        window.press(KeyCode.ESCAPE);

        assertTrue(window.isShown("#team-after"));
    }

    @Test
    void thePageStaysWhenTheLanguageChanges() {
        var window = openFirst(reading(RUN));

        window.speak("sv");

        window.await("the page", () -> window.isShown("#team-after"));
        assertEquals("Kopiera protokollet", text(window, "#team-copy"));
    }

    @Test
    void oneIsDeletedAndComesBackAndAllAreDeletedWhenAskedTwice() {
        var begun = TeamRuns.begun(TeamRuns.PEARL, TeamRuns.BEGUN);
        // Were it not over, the program would ask at its start whether to go on with it.
        var window = openList(reading(RUN, begun.withRun(begun.run().over(TeamRuns.BEGUN))));

        window.press("#team-run-remove-1");
        InterfaceThread.await(
                "one is gone",
                () -> program.library(store -> store.teamRuns().all().size() == 1));
        window.awaitNotice("Läpikäynti").press("#team-runs #notice-act");
        InterfaceThread.await(
                "it is back",
                () -> program.library(store -> store.teamRuns().all().size() == 2));

        window.press("#team-remove-all").press("#team-remove-all-no");
        assertEquals(2, (int) program.library(store -> store.teamRuns().all().size()));
        window.press("#team-remove-all").press("#team-remove-all-yes");
        InterfaceThread.await(
                "all are gone",
                () -> program.library(store -> store.teamRuns().all().isEmpty()));
        assertTrue(window.isShown("#team-runs"));
    }

    @Test
    void aSearchFindsWhatATeamWroteInAnyForm() {
        var window = reading(RUN);

        window.search().type("raportin");
        window.await("the run", () -> window.isShown("#team-found"));
        window.act("#team-found .note-row", ButtonBase.class, ButtonBase::fire);

        window.await("what came of it", () -> window.isShown("#team-after"));
    }

    @Test
    void theFileTakenAlongHasThemOnlyWhenThatIsTicked() {
        var window = reading(RUN);
        window.choose("#main-menu", "menu-backups");
        window.await("the backups", () -> window.isShown("#backups"));
        assertFalse(window.see("#take-along-team", CheckBox.class, CheckBox::isSelected));

        assertEquals(0, taken("ilman"));
        window.press("#take-along-team");

        assertEquals(1, taken("kanssa"));
    }

    private int taken(String name) {
        var file = program.home().resolve(name + LibraryArchive.EXTENSION);
        program.takeAlong(file);
        InterfaceThread.await("the file", () -> LibraryArchive.read(file) instanceof LibraryArchive.Opened);
        var opened = assertInstanceOf(LibraryArchive.Opened.class, LibraryArchive.read(file));
        return opened.holdings().teamRuns().size();
    }

    @Test
    void theHomePageTellsOfAFollowUpAndLeadsToItsRun() {
        var window = reading(RUN);
        window.press(KeyCode.HOME, KeyCode.ALT);
        window.await("the home page", () -> window.isShown("#home"));

        window.await("the follow-up", () -> says(window, "Ennakkojälkipuinti · 10.12."));
        window.act("#home .home-follow-up", ButtonBase.class, ButtonBase::fire);

        window.await("what came of it", () -> window.isShown("#team-after"));
    }

    private static boolean says(WindowPage window, String beginning) {
        return InterfaceThread.get(() -> window.find("#home .home-follow-up", ButtonBase.class)
                .filter(button -> button.getText().startsWith(beginning))
                .isPresent());
    }
}
