package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFieldTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void typingSearchesWithoutEnter() {
        var window = program.startListing();

        window.search().type("kotter");

        window.list().awaitPearls("mj-kotter");
        assertEquals("1 helmi, osuvin ensin", window.list().caption());
    }

    @Test
    void whatWasFoundIsMarkedInTheList() {
        var window = program.startListing();

        window.search().type("kotter");

        window.list().awaitPearls("mj-kotter");
        window.await("the marks", () -> window.list().marked("mj-kotter").contains("Kotter"));
    }

    @Test
    void whatOnlyLooksLikeAConditionIsSearchedAsWordsAndSaidAboveTheHits() {
        var window = program.startListing();

        window.search().type("aihe:kotter");

        window.list().awaitFirst("mj-kotter");
        assertTrue(
                window.list()
                        .notes()
                        .startsWith(
                                "”aihe:kotter” haettiin sanoina. Kaksoispisteen edessä voi olla laji, kesto, teema, "),
                window.list()::notes);
    }

    @Test
    void theFieldSaysWhereItLooksAndTheListHowManyThereAreInAll() {
        var window = program.startListing();
        window.tree().choose("Strateginen työkykyjohtaminen");
        window.list().awaitNumber(4);
        assertEquals("Strateginen työkykyjohtaminen", window.search().scope());

        window.search().type("työ");

        window.await("the numbers", () -> window.list().notes().contains(" tässä teemassa, "), window.list()::notes);
        assertTrue(window.list().notes().endsWith("|Hae kaikista helmistä"), window.list()::notes);
        var here = window.list().pearls().size();
        window.press("#scope-widen");
        window.await("more", () -> window.list().pearls().size() > here);
        assertEquals("", window.search().scope());
        assertEquals("Kaikki helmet", window.tree().chosen());
    }

    @Test
    void theScopeIsTakenOffByClickAndByBackspaceBeforeTheFirstLetter() {
        var window = program.startListing();
        for (var place : List.of("Osallisuus ja demokratia", "Etätyönohjaus", "Kirjanmerkit", "Viimeksi luetut")) {
            window.tree().choose(place);
            window.await("the scope " + place, () -> window.search().scope().equals(place));

            window.press("#search-scope");
            window.await("no scope", () -> window.search().scope().isEmpty());
            assertEquals("search-query", window.focused());

            window.tree().choose(place);
            window.search().focus();
            window.press(KeyCode.BACK_SPACE);
            window.await("no scope", () -> window.search().scope().isEmpty());
        }
        window.list().awaitNumber(FewPearls.IDS.size());
    }

    @Test
    void clearingShowsEveryPearlAgainAndKeepsTheKeyboard() {
        var window = program.startListing();
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");

        window.search().clear();

        window.list().awaitNumber(FewPearls.IDS.size());
        assertEquals("search-query", window.focused());
    }

    @Test
    void escapeClearsWhatIsTyped() {
        var window = program.startListing();
        window.search().type("kotter");

        window.press(KeyCode.ESCAPE);

        window.list().awaitNumber(FewPearls.IDS.size());
        assertEquals("", window.search().text());
    }

    @Test
    void enterAndDownLeadToTheList() {
        var window = program.startListing();
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");

        window.press(KeyCode.ENTER);

        window.awaitFocus("hit-list").awaitReading("Kotterin");
        window.search().focus();
        window.press(KeyCode.DOWN).awaitFocus("hit-list");
    }

    @Test
    void aWorryIsCompletedToASituationAndEnterStillLeadsToTheList() {
        var window = program.startListing();
        window.search().focus();
        window.press(KeyCode.END);
        window.search().type("työntekijät sanovat");
        window.await(
                "a situation",
                () -> window.search().offered().equals("työntekijät sanovat etten kuuntele"),
                window.search()::offered);
        window.list().awaitFirst("dia-kuuntelu");

        window.press(KeyCode.ENTER);

        window.awaitFocus("hit-list").awaitReading("Kuuntelun");
        assertEquals("työntekijät sanovat", window.search().text());
    }

    @Test
    void whatTheWindowCanDoIsFoundByItsNameAndDone() {
        var window = program.startListing();
        window.list().open("hyv-jdr");
        window.awaitReading("Työn vaatimukset");
        window.search().focus();
        window.press(KeyCode.END);

        window.search().type("käy tiimin");
        var team = "Käy helmi tiimin kanssa (Ctrl+J)";
        window.await("the command", () -> window.search().offered().equals(team), window.search()::offered);
        window.search().take(team);

        window.await("what comes before", () -> window.isShown("#team-before"));
    }

    @Test
    void whatIsOfAPearlIsNotOfferedWhereNoneIsOpen() {
        var window = program.startListing();
        window.search().focus();
        window.press(KeyCode.END);

        window.search().type("käy tiimin");
        window.search().clear().type("tämä opas");
        window.await(
                "the other command",
                () -> window.search().offered().equals("Tämä opas (F1)"),
                window.search()::offered);
        window.search().clear().type("käy tiimin");
        window.await("nothing", () -> window.search().offered().isEmpty());
    }

    @Test
    void completionsAreWholeWithLargeText() {
        program.keepSettings(Settings.FIRST.withZoomPercent(200));
        var window = program.startListing();
        window.search().focus();
        window.press(KeyCode.END);
        window.search().type("työntekijät sanovat");
        window.await(
                "a situation",
                () -> window.search().offered().equals("työntekijät sanovat etten kuuntele"),
                window.search()::offered);

        window.await("room for it", window.search()::areCompletionsWhole);
    }

    /// The longest command beside a worry, at the usual size of text and at twice that in a narrow window.
    @ParameterizedTest
    @CsvSource({"1000, 100", "1000, 200", "720, 200"})
    void commandsAreWholeWithTheirKeys(double width, int percent) {
        program.keepSettings(
                Settings.FIRST.withZoomPercent(percent).withWindow(new WindowPlace(0, 0, width, 768, false)));
        var window = program.startListing();
        window.search().focus();
        window.press(KeyCode.END);

        window.search().type("tulosta tai");

        window.await("the command", () -> window.search().offered().endsWith("(Ctrl+P)"), window.search()::offered);
        window.await("room for it", window.search()::areCompletionsWhole);
    }

    @Test
    void aPearlStaysOpenWhateverIsTyped() {
        var window = program.startListing();
        window.list().open("hyv-jdr");
        window.awaitReading("Työn vaatimukset");

        for (var words : new String[] {"kotter", "", "muutos", "", "xyzzyq"}) {
            window.search().clear().type(words);
            window.await(
                    "the answer to " + words,
                    () -> words.isEmpty()
                            ? window.list().pearls().size() == FewPearls.IDS.size()
                            : window.list().pearls().size() < FewPearls.IDS.size());
            assertTrue(window.readTitle().startsWith("Työn vaatimukset"), window::readTitle);
        }
    }

    @Test
    void theHintGivesItsRoomToThePromptWhereTextIsLarge() {
        var window = program.startListing();
        var large = window.item("#main-menu", "text-200");
        assertTrue(window.isShown(".search-hint"));

        InterfaceThread.run(large::fire);

        window.await("no hint", () -> !window.isShown(".search-hint"));
    }

    /// The prompt was cut in the middle of a word by the hint.
    @Test
    void theNameOfTheScopeTakesItsRoomFromHintAndPrompt() {
        program.keepSettings(Settings.FIRST.withWindow(new WindowPlace(0, 0, 1000, 768, false)));
        var window = program.startListing();
        assertEquals("Hae sanalla tai kysymyksellä", window.search().prompt());
        assertTrue(window.isShown(".search-hint"));

        window.tree().choose("Strateginen työkykyjohtaminen");

        window.await("the short prompt", () -> window.search().prompt().equals("Hae"), window.search()::prompt);
        window.await("no hint", () -> !window.isShown(".search-hint"));
        window.press("#search-scope");
        window.await(
                "the prompt",
                () -> window.search().prompt().equals("Hae sanalla tai kysymyksellä"),
                window.search()::prompt);
    }
}
