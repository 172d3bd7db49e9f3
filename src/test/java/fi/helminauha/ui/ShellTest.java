package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShellTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void ctrlKLeadsToTheSearchFieldAndTakesWhatIsTypedForTypingOver() {
        var window = program.startListing();
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter").focus();

        window.press(KeyCode.K, KeyCode.CONTROL);

        assertEquals("search-query", window.focused());
        assertEquals("kotter", window.search().selection());
    }

    @Test
    void aSlashLeadsToTheSearchFieldAndWhileTypingIsASlash() {
        var window = program.startListing();
        window.list().focus();

        window.write("/");

        assertEquals("search-query", window.focused());
        assertEquals("", window.search().text());
        window.write("a/b");
        assertEquals("a/b", window.search().text());
    }

    @Test
    void escapeLeadsBackFromReaderToListToSearch() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.press(KeyCode.R, KeyCode.CONTROL).awaitFocus("reader");

        window.press(KeyCode.ESCAPE).awaitFocus("hit-list");

        window.press(KeyCode.ESCAPE).awaitFocus("search-query");
        window.tree().focus();
        window.press(KeyCode.ESCAPE).awaitFocus("search-query");
    }

    @Test
    void aWindowThatHasJustOpenedTakesTypingIntoTheSearchField() {
        var window = program.startListing();

        window.write("kotter");

        window.list().awaitPearls("mj-kotter");
    }

    @Test
    void everyPaneHasAKey() {
        var window = program.startListing();

        window.press(KeyCode.T, KeyCode.CONTROL).awaitFocus("theme-tree");
        window.press(KeyCode.L, KeyCode.CONTROL).awaitFocus("hit-list");
        window.press(KeyCode.R, KeyCode.CONTROL).awaitFocus("reader");
    }

    @Test
    void f1ShowsTheShortcutsAndTheGuideAndEscapeClosesThem() {
        var window = program.startListing();
        window.list().focus();

        window.press(KeyCode.F1);

        assertTrue(window.isShown("#help"));
        assertEquals("help", window.focused());
        window.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#help"));
    }

    @Test
    void tabStaysInTheGuideWhileItIsOpen() {
        var window = program.startListing();
        window.press(KeyCode.F1);

        for (var press = 0; press < 5; press++) {
            window.press(KeyCode.TAB);
            InterfaceThread.settle();
            assertEquals("help", window.focused());
        }

        window.press(KeyCode.ESCAPE).awaitFocus("search-query");
    }

    @Test
    void ctrl1And2FoldTreeAndListAndUnfoldThem() {
        var window = program.startListing();
        assertEquals(List.of("tree", "list", "reader"), window.panes());

        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals(List.of("list", "reader"), window.panes());
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals(List.of("reader"), window.panes());

        window.press(KeyCode.DIGIT1, KeyCode.CONTROL).press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals(List.of("tree", "list", "reader"), window.panes());
    }

    @Test
    void aPaneThatIsFoldedHandsTheKeyboardToTheNext() {
        var window = program.startListing();
        window.tree().focus();

        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals("hit-list", window.focused());

        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals("reader", window.focused());
    }

    @Test
    void goingToAFoldedPaneUnfoldsIt() {
        var window = program.startListing();
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL).press(KeyCode.DIGIT2, KeyCode.CONTROL);

        window.press(KeyCode.L, KeyCode.CONTROL).awaitFocus("hit-list");
        window.press(KeyCode.T, KeyCode.CONTROL).awaitFocus("theme-tree");

        assertEquals(List.of("tree", "list", "reader"), window.panes());
    }

    @Test
    void aChangeOfLanguageKeepsWhatIsTypedOpenAndChosen() {
        var window = program.startListing();
        window.tree().choose("Strateginen työkykyjohtaminen");
        window.filters().choose("kind", "kind-method");
        window.list()
                .awaitPearls("tk-tyokykytalo", "tk-varhaisen-tuen-keskustelu")
                .open("tk-tyokykytalo");
        window.awaitReading("Työkykytalo");
        window.search().type("kesto:45 ");
        window.list().awaitNumber(2);

        window.speak("sv");

        window.awaitReading("Arbetsförmågehuset");
        assertEquals("kesto:45 ", window.search().text());
        assertEquals("Strategisk ledning av arbetsförmåga", window.tree().chosen());
        assertEquals(List.of("Metod"), window.filters().chips());
        assertEquals("search-query", window.focused());
        window.list().awaitPearls("tk-tyokykytalo", "tk-varhaisen-tuen-keskustelu");
        assertEquals("tk-tyokykytalo", window.list().chosen());
    }

    @Test
    void aChangeOfLanguageLeavesTheKeyboardWhereItIs() {
        var window = program.startListing();
        window.tree().focus();

        window.speak("en");
        assertEquals("theme-tree", window.focused());

        window.list().focus();
        window.speak("sv");
        assertEquals("hit-list", window.focused());

        window.press(KeyCode.R, KeyCode.CONTROL);
        window.speak("fi");
        assertEquals("reader", window.focused());
    }

    @Test
    void theWordsAreOfTheLanguageThatIsChosen() {
        var window = program.startListing();

        window.speak("en");

        assertEquals("EN", window.language());
        assertEquals("Search with a word or a question", window.search().prompt());
        window.tree().awaitRow("All pearls 16");
        window.search().type("conflict");
        window.list().awaitFirst("dia-ristiriita");
    }

    @Test
    void controlWithPlusAndMinusZoomsTheReader() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");

        window.press(KeyCode.PLUS, KeyCode.CONTROL).press(KeyCode.PLUS, KeyCode.CONTROL);
        assertEquals("120 %", window.zoom());

        window.press(KeyCode.MINUS, KeyCode.CONTROL);
        assertEquals("110 %", window.zoom());
        window.press(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertEquals("100 %", window.zoom());
    }

    @Test
    void altWithArrowsGoesBackAndForwardInWhatWasRead() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.list().open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");

        window.press(KeyCode.LEFT, KeyCode.ALT).awaitReading("Kotterin");

        window.press(KeyCode.RIGHT, KeyCode.ALT).awaitReading("Kuuntelun");
    }
}
