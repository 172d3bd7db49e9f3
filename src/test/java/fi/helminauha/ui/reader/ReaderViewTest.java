package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The reader as its user meets it.
@ExtendWith(ApplicationExtension.class)
class ReaderViewTest {
    private ReaderScreen reader;

    @Start
    void start(Stage stage) {
        reader = ReaderScreen.open(stage, 655, 700);
    }

    private static PearlPage letters() {
        return SamplePages.page(
                "a",
                "Otsikko",
                SamplePages.paragraph("Yksi kaksi kolme."),
                SamplePages.paragraph("Neljä viisi kuusi."));
    }

    private static PearlPage longPage() {
        var blocks = new Block[40];
        for (var i = 0; i < blocks.length; i++) {
            blocks[i] = SamplePages.paragraph(
                    "Kappale " + (i + 1) + "x. " + "Tässä on useita sanoja luettavaksi. ".repeat(6));
        }
        return SamplePages.page("pitka", "Pitkä helmi", blocks);
    }

    /// JavaFX's pool would keep the pictures of all pages that were opened.
    @Test
    void noPictureIsKeptOfAPage() {
        reader.show(longPage());

        assertFalse(reader.isPictureKept());
    }

    @Test
    void aPearlThatCannotBeReadIsSaidToBeSo() {
        reader.show(letters());

        Platform.runLater(() -> reader.viewModel().fail(new PearlId("a"), "StoreException"));

        reader.await(() -> reader.isShown("reader-failed"));
        assertFalse(reader.isShown("reader-page"));
    }

    @Test
    void aDragSelectsAcrossBlocks() {
        reader.show(letters()).drag("kaksi", "viisi");

        assertEquals("kaksi kolme.\nNeljä ", reader.selected());
    }

    @Test
    void aDoubleClickSelectsAWordAndATripleClickAPassage() {
        reader.show(letters()).clickAt("kaksi", 2);
        var word = reader.selected();
        // The bar of colours is over the next line while the word is selected.
        reader.press(KeyCode.ESCAPE).clickAt("Neljä", 1).press(KeyCode.F7).clickAt("viisi", 3);

        assertEquals(List.of("kaksi", "Neljä viisi kuusi."), List.of(word, reader.selected()));
    }

    @Test
    void shiftClickExtends() {
        reader.show(letters()).click("Yksi").shiftClick("Neljä");

        assertEquals("Yksi kaksi kolme.\n", reader.selected());
    }

    @Test
    void shiftAndArrowsSelectFromTheCaret() {
        reader.show(letters())
                .click("kaksi")
                .press(KeyCode.SHIFT, KeyCode.RIGHT)
                .press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT)
                .press(KeyCode.SHIFT, KeyCode.DOWN)
                .press(KeyCode.SHIFT, KeyCode.END);

        assertEquals("kaksi kolme.\nNeljä viisi kuusi.", reader.selected());
    }

    @Test
    void shiftHomeSelectsToTheStartOfTheLine() {
        reader.show(letters()).click("kolme").press(KeyCode.SHIFT, KeyCode.HOME);

        assertEquals("Yksi kaksi ", reader.selected());
    }

    @Test
    void shiftEndSelectsToTheEndOfTheLineAndWithControlToTheEndOfThePage() {
        reader.show(letters()).click("kolme").press(KeyCode.SHIFT, KeyCode.END);
        var line = reader.selected();
        reader.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.END);

        var wholePage = reader.selected();

        assertEquals("kolme.", line);
        assertTrue(wholePage.startsWith("kolme.\nNeljä viisi kuusi.\n"), wholePage);
        assertTrue(wholePage.endsWith("."), wholePage);
    }

    @Test
    void inCaretModeArrowsMoveTheCaret() {
        reader.show(letters())
                .click("Yksi")
                .press(KeyCode.F7)
                .press(KeyCode.DOWN)
                .press(KeyCode.SHIFT, KeyCode.END);

        assertEquals("Neljä viisi kuusi.", reader.selected());
    }

    @Test
    void whatIsSelectedIsPaintedSo() {
        reader.show(letters());
        var before = reader.groundOf("kaksi");
        reader.drag("Yksi", "viisi");
        var selected = reader.groundOf("kaksi");
        reader.press(KeyCode.CONTROL, KeyCode.F).write("kaksi");
        var found = reader.groundOf("kaksi");

        assertEquals(Color.WHITE, before);
        assertNotEquals(before, selected);
        assertNotEquals(selected, found);
    }

    @Test
    void whatIsSelectedIsCopiedAsTextAndAsHtml() {
        reader.show(letters()).drag("kaksi", "viisi").press(KeyCode.CONTROL, KeyCode.C);

        assertEquals("kaksi kolme.\n\nNeljä ", reader.copied());
        assertEquals("<p>kaksi kolme.</p><p>Neljä </p>", reader.copiedHtml());
    }

    @Test
    void controlASelectsThePage() {
        reader.show(letters()).click("kaksi").press(KeyCode.CONTROL, KeyCode.A);

        assertEquals(reader.document().text(), reader.selected());
    }

    @Test
    void theCopyButtonCopiesThePageWhenNothingIsSelected() {
        reader.show(letters()).clickButton("reader-copy");

        assertTrue(reader.copied().startsWith("Otsikko\n\nTiivistelmä."), reader.copied());
    }

    @Test
    void findCountsMarksAndLeadsFromHitToHit() {
        reader.show(longPage()).press(KeyCode.CONTROL, KeyCode.F).write("kappale 3");
        var first = reader.markCount();
        reader.press(KeyCode.ENTER).press(KeyCode.ENTER);
        var third = reader.markCount();
        var isSeen = reader.isInSight("Kappale 31x");
        reader.press(KeyCode.SHIFT, KeyCode.ENTER);

        assertEquals(List.of("1/11", "3/11", "2/11"), List.of(first, third, reader.markCount()));
        assertTrue(isSeen);
    }

    @Test
    void escapeClosesFindAndGivesTheKeyboardToThePage() {
        reader.show(letters()).press(KeyCode.CONTROL, KeyCode.F).write("kaksi").press(KeyCode.ESCAPE);

        assertFalse(reader.isShown("find-query"));
        assertTrue(reader.isFocusOnPage());
        assertTrue(reader.viewModel().marks().shownProperty().get().isEmpty());
    }

    @Test
    void searchMarksAreCountedAndF3LeadsThroughThem() {
        Platform.runLater(() -> reader.viewModel().setSearchMarks(WordMatchers.ofWords("Kappale"::equals)));
        reader.show(longPage());
        var count = reader.markCount();
        reader.press(KeyCode.F3).press(KeyCode.F3);

        assertEquals(List.of("40 osumaa", "2/40"), List.of(count, reader.markCount()));
    }

    @Test
    void keysScrollThePage() {
        reader.show(longPage());
        reader.press(KeyCode.SPACE);
        var afterSpace = reader.scrolled();
        reader.press(KeyCode.SHIFT, KeyCode.SPACE);
        var back = reader.scrolled();
        reader.press(KeyCode.END);
        var end = reader.scrolled();
        reader.press(KeyCode.HOME).press(KeyCode.DOWN);

        assertTrue(afterSpace > 0.02, "space " + afterSpace);
        assertEquals(0, back, 1e-6);
        assertEquals(1, end, 1e-6);
        assertTrue(reader.scrolled() > 0 && reader.scrolled() < afterSpace, "down " + reader.scrolled());
    }

    @Test
    void zoomKeepsThePlaceThatIsRead() {
        reader.show(longPage())
                .press(KeyCode.PAGE_DOWN)
                .press(KeyCode.PAGE_DOWN)
                .press(KeyCode.PAGE_DOWN);
        var passage = reader.viewModel().placeProperty().get().passage();

        reader.zoomTo(200);

        assertEquals(passage, reader.viewModel().placeProperty().get().passage());
        var words = reader.document().passages().get(passage).text().substring(0, 12);
        assertTrue(reader.heightOf(words) < 40, words + " at " + reader.heightOf(words));
    }

    @Test
    void zoomKeysStayWithinTheirBounds() {
        reader.show(letters());
        for (var i = 0; i < 4; i++) {
            reader.press(KeyCode.CONTROL, KeyCode.MINUS);
        }

        assertEquals(80, reader.viewModel().zoom().percent());
    }

    @Test
    void aPearlLinkAsksForThePearl() {
        reader.show(SamplePages.everyBlock()).click("puheeksioton runko");

        assertEquals(List.of("open tk-puheeksiottorunko"), reader.asked());
    }

    @Test
    void aWebLinkShowsItsAddressAndOpensOnlyOnYes() {
        reader.show(SamplePages.everyBlock()).click("Kykyviisari.");
        var address = reader.text("popover-address");
        var before = List.copyOf(reader.asked());
        reader.clickButton("popover-open");

        assertEquals("https://www.kykyviisari.fi/", address);
        assertEquals(List.of(), before);
        assertEquals(List.of("browse https://www.kykyviisari.fi/"), reader.asked());
    }

    @Test
    void tabReachesTheTermEnterExplainsItAndEscapeReturns() {
        // The origin’s mark stands before the text.
        reader.show(SamplePages.everyBlock()).press(KeyCode.TAB).press(KeyCode.TAB);
        var isOnTerm = reader.isFocusOnLink("työkyky");
        reader.press(KeyCode.ENTER);
        var isExplained = reader.isShown("reader-popover");
        reader.press(KeyCode.ESCAPE);

        assertTrue(isOnTerm, reader.focusOwner());
        assertTrue(isExplained);
        assertFalse(reader.isShown("reader-popover"));
        assertTrue(reader.isFocusOnLink("työkyky"));
    }

    @Test
    void theStarAsksForTheBookmarkOfThePearl() {
        reader.show(letters()).clickButton("reader-bookmark");

        assertEquals(List.of("bookmark a"), reader.asked());
    }

    @Test
    void backLeadsToThePlaceThatWasLeft() {
        var first = longPage();
        reader.show(first).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        var left = reader.viewModel().placeProperty().get().passage();
        reader.show(letters()).press(KeyCode.ALT, KeyCode.LEFT);
        reader.show(first);

        assertEquals(List.of("open pitka"), reader.asked());
        assertEquals(left, reader.viewModel().placeProperty().get().passage());
        assertTrue(reader.scrolled() > 0.02);
    }

    @Test
    void controlFAgainGivesTheFieldItsCaretBack() {
        reader.show(letters()).press(KeyCode.CONTROL, KeyCode.F).write("kaksi").click("Yksi");
        reader.press(KeyCode.CONTROL, KeyCode.F).write("viisi");

        assertEquals("1/1", reader.markCount());
        assertEquals("viisi", reader.viewModel().marks().queryProperty().get());
    }

    @Test
    void escapeOnThePageClosesFindFirst() {
        reader.show(letters()).press(KeyCode.CONTROL, KeyCode.F).click("Yksi").press(KeyCode.ESCAPE);

        assertFalse(reader.isShown("find-query"));
    }

    @Test
    void pagesAndViewsThatWereLeftAreForgotten() {
        reader.show(longPage());
        var page = reader.page();
        reader.show(letters())
                .rebuild(Language.SV)
                .show(longPage())
                .show(letters())
                .zoomTo(120);

        reader.await(() -> {
            System.gc();
            return page.get() == null;
        });
    }

    @Test
    void thePlaceStaysWhenTheLanguageChanges() {
        reader.show(longPage()).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        var passage = reader.viewModel().placeProperty().get().passage();

        reader.rebuild(Language.SV);

        assertTrue(passage > 5);
        assertEquals(passage, reader.viewModel().placeProperty().get().passage());
        assertTrue(reader.scrolled() > 0.02);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 480, 655, 990})
    void nothingReachesOverTheEdge(int width) {
        reader.show(SamplePages.everyBlock()).widen(width);

        assertEquals(List.of(), reader.overTheEdge());
    }

    @Test
    void hostileTextIsTextAndBreaksNoLayout() {
        reader.show(SamplePages.hostile());

        assertEquals(List.of(), reader.overTheEdge());
        assertTrue(reader.document().text().contains("<script>alert(1)</script> & <b>x</b>"));
    }

    @Test
    void aFigureWhoseWordsGetTooSmallIsToldInWords() {
        reader.show(SamplePages.everyBlock());
        var atFirst = reader.isFigureAlternativeShown();

        reader.zoomTo(200);

        assertFalse(atFirst);
        assertTrue(reader.isFigureAlternativeShown());
    }

    @Test
    void anUnreadableFigureIsSaidInWords() {
        var page = SamplePages.everyBlock();
        var without = new PearlPage(page.pearl(), page.head(), List.of(), page.terms(), Map.of());

        reader.show(without);

        assertTrue(reader.figureAlternative().contains("Kaksi sisäkkäistä kehää"), reader.figureAlternative());
    }
}
