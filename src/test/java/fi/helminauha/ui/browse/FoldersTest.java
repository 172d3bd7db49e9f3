package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.ui.WindowPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Folders of bookmarks in the window.
class FoldersTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void foldersStandUnderTheBookmarksInTheOrderOfTheAlphabet() {
        keep("Äänet", "hyv-jdr");
        keep("Zeniitti");
        keep("aloitus", "hyv-jdr", "mj-kotter");

        var window = program.startListing();

        window.tree().awaitRow("aloitus 2");
        var rows = window.tree().rows();
        assertEquals(
                List.of("Kirjanmerkit 2", "aloitus 2", "Zeniitti 0", "Äänet 1", "Uusi kansio…"),
                rows.subList(rows.indexOf("Kirjanmerkit 2"), rows.indexOf("Kirjanmerkit 2") + 5));
    }

    @Test
    void aFolderIsMadeInTheTreeByKeysAloneAndShown() {
        var window = program.startListing();

        window.tree().enter("Uusi kansio…");
        name(window, "Tiimin aloitus");

        window.list().awaitInstead("Tämä kansio on vielä tyhjä|Vedä helmi");
        window.tree().awaitRow("Tiimin aloitus 0");
        assertEquals("Tiimin aloitus", window.tree().chosen());
        window.awaitFocus("theme-tree");
        assertEquals(List.of("Tiimin aloitus"), keptNames());
    }

    @Test
    void aPearlIsPutIntoFoldersFromItsMenuAndTakenOutOfOne() {
        keep("Aloitus");
        keep("Kehityskeskustelut");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 0");
        window.list().open("mj-kotter").focus();

        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("folder-0");
        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("folder-1");
        window.awaitNotice("Helmi on nyt kansiossa Kehityskeskustelut");
        window.tree().awaitRow("Aloitus 1").awaitRow("Kehityskeskustelut 1").awaitRow("Kirjanmerkit 1");
        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("folder-0");

        window.tree().awaitRow("Aloitus 0").awaitRow("Kehityskeskustelut 1").awaitRow("Kirjanmerkit 1");
    }

    @Test
    void aPearlIsPutIntoANewFolderFromItsMenuAndTheKeyboardComesBackToIt() {
        var window = program.startListing();
        window.list().open("mj-kotter").focus();

        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("folder-new");
        name(window, "Muutos");

        window.tree().awaitRow("Muutos 1");
        window.awaitFocus("hit-list");
        assertEquals("mj-kotter", window.list().chosen());
        assertEquals("Kaikki helmet", window.tree().chosen());
    }

    @Test
    void thePearlThatIsReadIsPutIntoAFolderFromTheReader() {
        keep("Aloitus");
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");

        window.choose("#reader-folders", "folder-0");

        window.tree().awaitRow("Aloitus 1");
        assertTrue(window.isBookmarkedInReader());
    }

    @Test
    void aFolderIsSearchedAndAPearlTakenOutOfItKeepsItsBookmark() {
        keep("Aloitus", "mj-kotter", "hyv-jdr");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 2").choose("Aloitus");
        window.list().awaitPearls("mj-kotter", "hyv-jdr");
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter").open("mj-kotter").focus();

        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("hit-leave-folder");

        window.list().awaitInstead("Ei osumia tässä kansiossa");
        window.tree().awaitRow("Aloitus 1").awaitRow("Kirjanmerkit 2");
    }

    @Test
    void altAndArrowsOrderAFolderAndTheOrderIsKept() {
        keep("Aloitus", "mj-kotter", "hyv-jdr", "dia-kuuntelu");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 3").choose("Aloitus");
        window.list()
                .awaitPearls("mj-kotter", "hyv-jdr", "dia-kuuntelu")
                .open("mj-kotter")
                .focus();

        window.press(KeyCode.DOWN, KeyCode.ALT);
        window.list().awaitPearls("hyv-jdr", "mj-kotter", "dia-kuuntelu");
        assertEquals("mj-kotter", window.list().chosen());
        window.press(KeyCode.DOWN, KeyCode.ALT);
        window.list().awaitPearls("hyv-jdr", "dia-kuuntelu", "mj-kotter");
        window.press(KeyCode.DOWN, KeyCode.ALT);
        window.press(KeyCode.UP, KeyCode.ALT);
        window.list().awaitPearls("hyv-jdr", "mj-kotter", "dia-kuuntelu");

        var again = program.restart();
        again.tree().awaitRow("Aloitus 3").choose("Aloitus");
        again.list().awaitPearls("hyv-jdr", "mj-kotter", "dia-kuuntelu");
    }

    @Test
    void severalChosenPearlsLeaveTheFolderByDeleteAndComeBackByTheNotice() {
        keep("Aloitus", "mj-kotter", "hyv-jdr", "dia-kuuntelu");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 3").choose("Aloitus");
        window.list()
                .awaitPearls("mj-kotter", "hyv-jdr", "dia-kuuntelu")
                .open("mj-kotter")
                .focus();

        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.press(KeyCode.DELETE);

        window.list().awaitPearls("dia-kuuntelu");
        window.awaitNotice("2 helmeä otettiin pois kansiosta Aloitus.");
        window.tree().awaitRow("Kirjanmerkit 3");
        window.press("#notice-act");
        window.list().awaitPearls("mj-kotter", "hyv-jdr", "dia-kuuntelu");
    }

    @Test
    void severalChosenPearlsGoIntoAFolderFromTheMenu() {
        keep("Aloitus");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 0");
        window.list().focus();
        window.press(KeyCode.DOWN).press(KeyCode.DOWN, KeyCode.SHIFT);

        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("folder-0");

        window.tree().awaitRow("Aloitus 2");
        window.awaitNotice("2 helmeä on nyt kansiossa Aloitus");
    }

    @Test
    void f2RenamesTheChosenFolderAndANameThatIsThereIsNotTaken() {
        keep("Aloitus", "mj-kotter");
        keep("Muutos");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 1").choose("Aloitus").focus();

        window.press(KeyCode.F2);
        assertEquals("Aloitus", window.see("#folder-name", TextField.class, TextField::getText));
        window.act("#folder-name", TextField.class, field -> field.setText(" MUUTOS"));
        assertEquals("Tämänniminen kansio on jo.", window.see("#folder-remark", Labeled.class, Labeled::getText));
        assertTrue(window.see("#folder-accept", Button.class, Button::isDisabled));
        name(window, "Lopetus");

        window.tree().awaitRow("Lopetus 1");
        assertEquals("Lopetus", window.tree().chosen());
        window.awaitFocus("theme-tree");
    }

    @Test
    void escLeavesTheNameAsItIs() {
        keep("Aloitus");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 0").choose("Aloitus").focus();
        window.press(KeyCode.F2);
        window.act("#folder-name", TextField.class, field -> field.setText("Lopetus"));

        window.press(KeyCode.ESCAPE);

        assertFalse(window.isShown("#folder-naming"));
        window.tree().awaitRow("Aloitus 0");
        window.awaitFocus("theme-tree");
    }

    @Test
    void deleteDeletesTheChosenFolderAndTheNoticeBringsItBack() {
        keep("Aloitus", "mj-kotter");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 1").remove("Aloitus");

        window.awaitNotice("Kansio Aloitus poistettiin. Kirjanmerkit säilyivät.");
        assertFalse(window.tree().names().contains("Aloitus"));
        assertEquals("Kirjanmerkit", window.tree().chosen());
        window.list().awaitPearls("mj-kotter");
        window.press("#notice-act");

        window.tree().awaitRow("Aloitus 1");
    }

    @Test
    void aSessionIsMadeOfAFolderInTheOrderInWhichItsPearlsCame() {
        keep("Aloitus", "mj-kotter", "dia-kuuntelu");
        var window = program.keepBookmarks("hyv-jdr").startListing();
        window.tree().awaitRow("Aloitus 2").choose("Aloitus").focus();

        window.press(KeyCode.F10, KeyCode.SHIFT).chooseInMenu("session-of-folder");

        window.plan().awaitOpen();
        window.plan().awaitBeginning("9.00 Kuuntelun viisi tekoa esihenkilölle 10 min");
        assertEquals("Aloitus", window.see("#plan-title", TextField.class, TextField::getText));
    }

    @Test
    void pearlsOfAFolderThatTheCollectionDoesNotHaveAreTold() {
        keep("Aloitus", "gone-since", "mj-kotter");
        var window = program.startListing();

        window.tree().awaitRow("Aloitus 2").choose("Aloitus");

        window.list().awaitPearls("mj-kotter");
        boolean isTold = window.see(
                "#answer-notes",
                Parent.class,
                notes -> notes.getChildrenUnmodifiable().stream()
                        .anyMatch(note -> ((Labeled) note).getText().startsWith("1 kirjanmerkin helmi ei ole")));
        assertTrue(isTold);
    }

    @Test
    void foldersAndTheChosenOneStayWhenTheLanguageChanges() {
        keep("Aloitus", "mj-kotter");
        var window = program.startListing();
        window.tree().awaitRow("Aloitus 1").choose("Aloitus");

        window.speak("sv");

        window.tree().awaitRow("Bokmärken 1").awaitRow("Aloitus 1").awaitRow("Ny mapp…");
        assertEquals("Aloitus", window.tree().chosen());
    }

    /// Types the name that is asked for, and presses Enter.
    private static void name(WindowPage window, String name) {
        assertTrue(window.isShown("#folder-naming"), "asked for a name");
        window.act("#folder-name", TextField.class, field -> field.setText(name));
        window.press(KeyCode.ENTER);
        assertFalse(window.isShown("#folder-naming"), "the name is taken");
    }

    private void keep(String name, String... pearls) {
        var folder = new Folder(
                FolderId.random(),
                new FolderName(name),
                Arrays.stream(pearls).map(PearlId::new).toList());
        program.library(library -> {
            library.folders().save(folder);
            return Optional.empty();
        });
    }

    private List<String> keptNames() {
        program.stop();
        return program.library(library -> library.folders().all().stream()
                .map(folder -> folder.name().value())
                .toList());
    }
}
