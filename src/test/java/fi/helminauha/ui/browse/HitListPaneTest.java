package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.WindowPlace;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HitListPaneTest {
    @RegisterExtension
    private final Program program = new Program();

    /// On a laptop of 1280×800.
    @ParameterizedTest
    @EnumSource(Language.class)
    void fiveRowsOrMoreAreSeenAtOnce(Language language) {
        program.keepSettings(Settings.FIRST.withLanguage(language).withWindow(new WindowPlace(0, 0, 1280, 800, false)));
        var list = program.startListing().list();

        assertTrue(list.wholeRows() >= 5, () -> list.wholeRows() + " rows");
        assertEquals(List.of(), list.wrongHeights());
    }

    /// Alone on a line a mark would belong to nothing.
    @ParameterizedTest
    @EnumSource(Language.class)
    void theMarkOfTheOriginIsOnTheLineOfTheWordBeforeIt(Language language) {
        program.keepSettings(Settings.FIRST.withLanguage(language));
        var list = program.startListing().list();

        for (var width = 100; width <= 500; width += 4) {
            assertEquals(List.of(), list.marksAloneIn(width), "in " + width);
        }
    }

    @Test
    void arrowKeysInTheListOpenPearls() {
        var window = program.startListing();
        window.press(KeyCode.L, KeyCode.CONTROL).awaitReading("Laaja-alainen");

        window.press(KeyCode.DOWN).awaitReading("Työkykytalo");

        assertEquals("hit-list", window.focused());
        window.press(KeyCode.UP).awaitReading("Laaja-alainen");
    }

    @Test
    void aRowSaysTitleKindMinutesAndOrigin() {
        var window = program.startListing();

        var said = window.list().said("dia-learning-cafe");

        assertEquals("Oppimiskahvila (Learning café, World Café). Menetelmä · 90 min · 12–40 hlö. Yleinen", said);
    }

    @Test
    void theStarOfARowMarksItsPearlWithoutOpeningIt() {
        var window = program.startListing();
        assertEquals("Lisää kirjanmerkki (Ctrl+D)", window.list().starSays("dia-kuuntelu"));

        window.list().star("dia-kuuntelu");

        assertEquals("Poista kirjanmerkki (Ctrl+D)", window.list().starSays("dia-kuuntelu"));
        window.tree().awaitRow("Kirjanmerkit 1");
        assertEquals("", window.readTitle());
    }

    @Test
    void theKeyMarksThePearlThatIsReadAndTakesTheMarkAway() {
        var window = program.startListing();
        window.list().open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");

        window.press(KeyCode.D, KeyCode.CONTROL);

        assertTrue(window.isBookmarkedInReader());
        assertEquals("Poista kirjanmerkki (Ctrl+D)", window.list().starSays("dia-kuuntelu"));
        window.press(KeyCode.D, KeyCode.CONTROL);
        assertFalse(window.isBookmarkedInReader());
        window.tree().awaitRow("Kirjanmerkit 0");
    }

    @Test
    void bookmarksOutliveARestart() {
        var window = program.startListing();
        window.list()
                .star("dia-kuuntelu")
                .star("dia-learning-cafe")
                .star("dia-learning-cafe")
                .star("dia-ristiriita");

        var again = program.restart();

        again.tree().awaitRow("Kirjanmerkit 2").choose("Kirjanmerkit");
        again.list().awaitPearls("dia-ristiriita", "dia-kuuntelu");
    }

    @Test
    void theListOfBookmarksFollowsTheStars() {
        var window = program.startListing();
        window.list().star("dia-kuuntelu").star("dia-ristiriita");
        window.tree().choose("Kirjanmerkit");
        window.list().awaitPearls("dia-ristiriita", "dia-kuuntelu");

        window.list().star("dia-ristiriita");

        window.list().awaitPearls("dia-kuuntelu");
    }

    @Test
    void aBookmarkWhosePearlIsNotInTheCollectionIsKept() {
        program.keepBookmarks("dia-of-another-edition", "dia-kuuntelu");
        var window = program.startListing();
        window.tree().awaitRow("Kirjanmerkit 2").choose("Kirjanmerkit");
        window.list().awaitPearls("dia-kuuntelu");
        window.list().star("dia-kuuntelu");
        window.tree().awaitRow("Kirjanmerkit 1");

        program.stop();

        assertEquals(List.of("dia-of-another-edition"), program.keptBookmarks());
    }

    @Test
    void theListCanBeOrderedByNameAndByMinutes() {
        var window = program.startListing();
        window.tree().choose("Strateginen työkykyjohtaminen");
        window.list().awaitNumber(4);

        window.list().order(1);

        window.list()
                .awaitPearls(
                        "tk-laaja-tyokykykasitys",
                        "tk-tyokykytalo",
                        "tk-halytysmerkit",
                        "tk-varhaisen-tuen-keskustelu");
        window.list().order(2);
        window.list()
                .awaitPearls(
                        "tk-laaja-tyokykykasitys",
                        "tk-halytysmerkit",
                        "tk-tyokykytalo",
                        "tk-varhaisen-tuen-keskustelu");
    }

    @Test
    void aRowIsAsHighAsItsWordsNeed() {
        var window = program.startListing();

        assertEquals(List.of(), window.list().wrongHeights());
        window.search().type("kuuntelu");
        window.list().awaitFirst("dia-kuuntelu");
        assertEquals(List.of(), window.list().wrongHeights());
    }

    @Test
    void hitsWithFewOfTheWordsAreFoldedAwayUntilTheyAreAskedFor() {
        var window = program.startListing();
        window.search().type("kotter työ ryhmä esihenkilö ");
        window.await("the folded row", () -> window.isShown("#hit-weaker"));
        var shown = window.list().pearls().size();
        var total = Integer.parseInt(window.list().caption().split(" ")[0]);
        assertEquals(
                "Ja " + (total - shown) + " heikompaa osumaa",
                window.see("#hit-weaker", Button.class, Button::getText));

        window.list().open(window.list().pearls().getLast()).focus();
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);

        window.list().awaitNumber(total);
        assertFalse(window.isShown("#hit-weaker"));
        assertEquals("hit-list", window.focused());
        window.search().clear().type("kotter työ ryhmä esihenkilö ");
        window.await("folded again", () -> window.isShown("#hit-weaker"));
    }

    @Test
    void aRowThatIsLeftEmptyShowsNoWords() {
        var window = program.startListing();
        assertTrue(window.list().rowsWithWords() > 1);

        window.search().type("kotter");

        window.list().awaitPearls("mj-kotter").awaitRowsWithWords(1);
    }

    @Test
    void theFirstFrameKeepsTheRoomOfFiltersAndOrderWhichComeAfterIt() {
        var window = program.startListing();

        for (var line : List.of(".filter-bar", ".hit-caption")) {
            assertEquals(
                    window.see(line, Region.class, Region::getHeight),
                    window.see(line, Region.class, Region::getMinHeight),
                    0.5,
                    line);
        }
    }
}
