package fi.helminauha.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HomePageTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void untilAPearlIsOpenTheHomePageStandsInTheReadersPlace() {
        var window = program.startListing();
        assertTrue(window.isShown("#home"));
        assertEquals(List.of("tree", "list", "reader"), window.panes());

        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");

        assertFalse(window.isShown("#home"));
    }

    @Test
    void altHomeShowsTheHomePageWithoutTheListAndEscLeadsBackToWhatWasThere() {
        var window = program.startListing();
        window.search().type("kotter");
        window.list().awaitFirst("mj-kotter").open("mj-kotter");
        window.awaitReading("Kotterin");

        window.press(KeyCode.HOME, KeyCode.ALT);

        assertTrue(window.isShown("#home"));
        assertEquals(List.of("tree", "reader"), window.panes());
        assertEquals("home-search", window.focused());
        window.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#home"));
        assertEquals(List.of("tree", "list", "reader"), window.panes());
        assertEquals("kotter", window.search().text());
        window.awaitReading("Kotterin");
    }

    @Test
    void theFirstRowOfTheTreeLeadsThereAndEveryOtherRowAway() {
        var window = program.startListing();
        window.tree().choose("Alku");
        assertEquals(List.of("tree", "reader"), window.panes());

        window.tree().choose("Kaikki helmet");

        assertEquals(List.of("tree", "list", "reader"), window.panes());
    }

    @Test
    void aSituationIsSearchedWithItsWordsAmongAllPearls() {
        var window = program.startListing();
        window.tree().choose("Kirjanmerkit");
        window.press(KeyCode.HOME, KeyCode.ALT);
        var situation = situation(window);

        window.press(".home-situation");

        assertEquals(situation.toLowerCase(), window.search().text().toLowerCase());
        window.await("a hit", () -> !window.list().pearls().isEmpty());
        assertFalse(window.isShown("#search-scope"));
    }

    @Test
    void otherSituationsAreOneButtonAway() {
        var window = program.startListing();
        window.press(KeyCode.HOME, KeyCode.ALT);
        var first = situation(window);

        window.press("#home-other-situations");

        assertNotEquals(first, situation(window));
    }

    @Test
    void whatIsTypedOnTheHomePageIsSearchedEverywhereAndGoesOnInTheField() {
        var window = program.startListing();
        window.tree().choose("Kirjanmerkit");
        window.press(KeyCode.HOME, KeyCode.ALT);

        window.press(KeyCode.K, KeyCode.CONTROL).write("kot");
        window.write("ter");

        window.list().awaitFirst("mj-kotter");
        assertEquals("kotter", window.search().text());
        assertEquals("search-query", window.focused());
    }

    @Test
    void aThemeOfTheHomePageIsTheOneInTheTree() {
        var window = program.startListing();
        window.press(KeyCode.HOME, KeyCode.ALT);

        InterfaceThread.run(() ->
                window.find("#home-theme-muutos", Node.class).orElseThrow().requestFocus());
        window.press(KeyCode.ENTER);

        window.list().awaitNumber(2);
        assertEquals(List.of("tree", "list", "reader"), window.panes());
        assertTrue(window.isShown("#search-scope"));
    }

    @Test
    void keysForThePearlThatTheHomePageHidesDoNothing() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.press(KeyCode.HOME, KeyCode.ALT);

        window.press(KeyCode.D, KeyCode.CONTROL);
        program.stop();

        assertEquals(List.of(), program.keptBookmarks());
    }

    @Test
    void beforeThereIsAnythingOfTheUsersOwnItSaysWhatWillBeThere() {
        var window = program.startListing();
        assertTrue(window.isShown("#home-guide"));

        window.press("#home-guide");

        window.await("the guide", () -> window.isShown("#help"));
    }

    @Test
    void whatTheUserReadMarkedAndPlannedIsThereToGoOnWith() {
        program.library(library -> {
            library.folders()
                    .save(new Folder(FolderId.random(), new FolderName("Aloitus"), List.of(new PearlId("mj-kotter"))));
            return Optional.empty();
        });
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().leave();
        window.press(KeyCode.HOME, KeyCode.ALT);

        window.await(
                "the session",
                () -> own(window).contains("Uusi helminauha"),
                () -> own(window).toString());
        assertTrue(
                own(window).stream().anyMatch(line -> line.startsWith("Kotterin")),
                () -> own(window).toString());
        assertTrue(own(window).contains("Aloitus, 1 helmeä"), () -> own(window).toString());
        assertFalse(window.isShown("#home-guide"));
    }

    @Test
    void whoLeavesThePlannerIsOnTheHomePageAgain() {
        var window = program.startListing();
        window.press(KeyCode.HOME, KeyCode.ALT);
        window.press("#home-new-session");
        window.plan().awaitOpen().leave();

        assertTrue(window.isShown("#home"));
        assertEquals(List.of("tree", "reader"), window.panes());
    }

    private static String situation(WindowPage window) {
        window.await("situations", () -> window.isShown(".home-situation"));
        return window.see(".home-situation", Button.class, Button::getText);
    }

    /// The lines below the doors.
    private static List<String> own(WindowPage window) {
        return window.see(
                ".home-own",
                OwnPart.class,
                part -> part.lookupAll(".home-line").stream()
                        .map(line -> ((Button) line).getText())
                        .toList());
    }
}
