package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.settings.Presenting;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What keys, clickers and the mouse do while a day is presented, also those that are pressed by mistake.
class TrainersHandsTest {
    /// More than a presenter’s window has.
    private static final int MOST_CONTROLS = 50;
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1000, 1000);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1000, 0, 1280, 800);

    @RegisterExtension
    private final Program program = new Program();

    private final TrainingSession session = TrainingSession.empty("Aamupäivä")
            .withDay(
                    0,
                    TrainingSession.empty("")
                            .days()
                            .getFirst()
                            .withSteps(IntStream.rangeClosed(1, 12)
                                    .mapToObj(number -> Step.own("Osa " + number, 10)
                                            .withContent(new StepContent.Own("Teksti"))
                                            .withNotes("Muistiinpano"))
                                    .toList()));

    private PresenterPage present() {
        program.startListing();
        return new PresenterPage(program.present(session, false));
    }

    @Test
    void longNotesAreScrolledByKeysWhichMoveNothingElse() {
        program.startListing();
        var notes = "Rivi muistiinpanoja.\n".repeat(200);
        var day = session.days().getFirst();
        var page = new PresenterPage(program.present(
                session.withDay(
                        0,
                        day.withSteps(day.steps().stream()
                                .map(step -> step.withNotes(notes))
                                .toList())),
                false));

        page.press(KeyCode.DOWN, KeyCode.CONTROL);
        var down = page.notesPlace();
        page.press(KeyCode.UP, KeyCode.CONTROL);

        assertTrue(down > 0, () -> "scrolled to " + down);
        assertEquals(0, page.notesPlace());
        assertEquals("Osa 1", page.seen());
    }

    @Test
    void aClickersStartButtonNeverLeavesThePageOfTheOneScreen() {
        var page = present().press(KeyCode.F5);

        for (var i = 0; i < 4; i++) {
            page.press(KeyCode.ESCAPE);
            assertTrue(page.isShown("#present-whole-page"));
            page.press(KeyCode.F5);
            assertTrue(page.isShown("#present-whole-page"));
        }
        page.press(KeyCode.PAGE_DOWN);

        assertEquals("Osa 2", page.seenWhole());
    }

    @Test
    void aClickerGoesThroughTheQuestionThatItsStartButtonBrought() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.pressForAudience(KeyCode.ESCAPE);
        assertTrue(page.isShown("#question-yes"));
        page.pressForAudience(KeyCode.PAGE_DOWN);

        assertFalse(page.isShown("#question-yes"));
        assertEquals("Osa 2", page.seenByAudience());
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"F5", "ESCAPE", "SPACE", "ENTER", "PAGE_DOWN", "PAGE_UP", "RIGHT", "LEFT", "B", "PERIOD"})
    void noKeyAfterTheQuestionWhetherToEndEndsTheDay(KeyCode key) {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.press(KeyCode.ESCAPE).press(key);

        assertFalse(page.isShown("#present-summary"));
        assertFalse(page.isShown("#question-yes"));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"G", "L", "K", "A", "ESCAPE", "HOME", "DIGIT1", "ENTER", "MINUS"})
    void noKeyPressedByMistakeShowsNotesOnTheOneScreen(KeyCode key) {
        var page = present().press(KeyCode.F5);

        if (key == KeyCode.K) {
            page.press(key, KeyCode.CONTROL);
        } else {
            page.press(key);
        }

        assertTrue(page.isShown("#present-whole-page"));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"SPACE", "RIGHT", "DOWN", "PAGE_DOWN", "ENTER", "N"})
    void theKeysOfOtherProgramsGoOn(KeyCode key) {
        var page = present();

        page.press(key).awaitSeen("Osa 2");
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P"})
    void theKeysOfOtherProgramsGoBack(KeyCode key) {
        var page = present().press(KeyCode.SPACE);

        page.press(key).awaitSeen("Osa 1");
    }

    @Test
    void aNumberAndEnterLeadToThatStep() {
        var page = present();

        page.press(KeyCode.DIGIT1).press(KeyCode.NUMPAD1);
        assertEquals("Siirry osuuteen 11: Enter", page.text("present-typed"));
        page.press(KeyCode.ENTER);

        page.awaitSeen("Osa 11");
        assertFalse(page.isShown("#present-typed"));
    }

    @Test
    void aNumberThatNoStepHasIsSaidAndMovesNothing() {
        var page = present();

        page.press(KeyCode.DIGIT5).press(KeyCode.DIGIT0).press(KeyCode.ENTER);

        assertEquals("Osuutta 50 ei ole. Viimeinen on 12.", page.text("present-typed"));
        page.awaitSeen("Osa 1");
    }

    @Test
    void escTakesATypedNumberAwayAndNothingElse() {
        var page = present();

        page.press(KeyCode.DIGIT5).press(KeyCode.ESCAPE);

        assertFalse(page.isShown("#present-typed"));
        assertFalse(page.isShown("#question-yes"));
        page.press(KeyCode.ENTER).awaitSeen("Osa 2");
    }

    @Test
    void theFirstNextAfterBlackOpensThePageThatWasThereAndSaysSoBefore() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.press(KeyCode.B);
        assertTrue(page.text("present-sees").startsWith("Musta"));
        assertEquals("Näytä sivu", page.text("present-next"));
        page.press(KeyCode.PAGE_DOWN);

        assertFalse(page.isBlankDrawn());
        assertEquals("Osa 1", page.seenByAudience());
        assertEquals("Seuraava", page.text("present-next"));
    }

    @Test
    void whileFrozenTheTrainersOwnPictureGoesOn() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.press(KeyCode.F).press(KeyCode.SPACE);

        page.awaitSeen("Osa 2");
        assertEquals("Osa 1", page.seenByAudience());
        assertEquals("Jäädytetty: yleisö näkee yhä sivun Osa 1.", page.text("present-sees"));
    }

    @Test
    void theNextPageIsSeenBeforeItIsShown() {
        var page = present();

        page.press(KeyCode.SPACE).awaitSeen("Osa 2");

        assertEquals("Osa 3", page.seenNext());
    }

    @Test
    void theLanguageIsChosenWhilePresentingAndTheDayGoesOnWhereItIs() {
        var page = present();
        page.press(KeyCode.PAGE_DOWN).press(KeyCode.F).press(KeyCode.PAGE_DOWN).awaitSeen("Osa 3");
        assertEquals("Edellinen", page.text("present-previous"));

        page.choose("language-sv");
        InterfaceThread.await(
                "the window in Swedish",
                () -> program.presentation().filter(shown -> !page.isOf(shown)).isPresent());
        var swedish = new PresenterPage(program.awaitPresentation());
        assertEquals("Föregående", swedish.text("present-previous"));
        assertEquals("Osa 3", swedish.seen());
        assertTrue(swedish.isBlankDrawn(), "what the audience was kept from");
    }

    @Test
    void aButtonThatTheMousePressesLeavesTheSpaceBarToThePages() {
        var page = present();

        page.mouse("present-plus").press(KeyCode.SPACE);

        page.awaitSeen("Osa 2");
    }

    @Test
    void spaceAndEnterPressTheButtonThatTabHasLedTo() {
        var page = present().plug(LAPTOP, PROJECTOR);
        for (var tabs = 0; tabs < MOST_CONTROLS && !page.keyboard().equals("present-freeze"); tabs++) {
            page.press(KeyCode.TAB);
        }

        page.press(KeyCode.SPACE);
        assertTrue(page.text("present-sees").startsWith("Jäädytetty"));
        page.press(KeyCode.ENTER);

        assertEquals("Yleisö näkee nyt", page.text("present-sees"));
        page.awaitSeen("Osa 1");
    }

    @Test
    void aClickOnTheAudiencesPageGoesOnAndTheRightButtonBackUnlessTheTrainerDoesNotWantIt() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.clickPage(MouseButton.PRIMARY).awaitSeen("Osa 2");
        page.clickPage(MouseButton.SECONDARY).awaitSeen("Osa 1");
        page.choose("present-option-click").clickPage(MouseButton.PRIMARY).awaitSeen("Osa 1");
        program.stop();

        assertFalse(program.settings().presenting().clickGoesOn());
    }

    @Test
    void theWheelMovesNothingUnlessTheTrainerWantsIt() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.wheel(-1).awaitSeen("Osa 1");
        page.choose("present-option-wheel").wheel(-1).awaitSeen("Osa 2");

        page.wheel(1).awaitSeen("Osa 1");
    }

    @Test
    void thePointerAtRestIsHiddenOverThePageAndComesBackWhenItMoves() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.movePointer();
        page.window().await("the pointer to be hidden", () -> !page.isPointerShown());
        page.movePointer();

        assertTrue(page.isPointerShown());
    }

    @Test
    void thePageInAnOrdinaryWindowIsRememberedAndClosedByItsButton() {
        var page = present();

        page.choose("present-option-in-window");
        assertTrue(page.audienceWindow().stage().isShowing());
        assertFalse(page.audienceWindow().stage().isFullScreen());
        assertTrue(page.text("present-sees").startsWith("Yleisön sivu on omassa ikkunassaan"));
        page.press(KeyCode.SPACE);
        assertEquals("Osa 2", page.seenByAudience());

        program.restart();
        program.answerOffer("#resume-yes");
        var again = new PresenterPage(program.awaitPresentation());
        assertTrue(again.audienceWindow().stage().isShowing());
        again.closeAudience();

        assertFalse(again.audienceWindow().stage().isShowing());
        assertTrue(again.text("present-sees").startsWith("Toista näyttöä ei ole"));
    }

    @Test
    void anOrdinaryWindowOpensWhereItWasAndAsLargeAsItWas() {
        var page = present();
        page.choose("present-option-in-window");
        page.placeAudience(120, 80, 560, 330);

        page.choose("present-option-in-window").choose("present-option-in-window");
        assertEquals(List.of(120.0, 80.0, 560.0, 330.0), page.audiencePlace());

        program.restart();
        program.answerOffer("#resume-yes");
        assertEquals(
                List.of(120.0, 80.0, 560.0, 330.0), new PresenterPage(program.awaitPresentation()).audiencePlace());
    }

    @Test
    void anOrdinaryWindowWhoseScreenIsGoneOpensInTheMiddleOfOneThatIsThere() {
        program.keepSettings(Settings.FIRST.withPresenting(
                new Presenting(true, false, true, Optional.of(new WindowPlace(5_000, 80, 560, 330, false)))));
        var page = present();

        var place = page.audiencePlace();

        assertTrue(place.get(0) >= 0 && place.get(0) + place.get(2) <= 1000, place::toString);
    }

    @Test
    void anOrdinaryWindowBesideASecondScreenDoesNotFillIt() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.choose("present-option-in-window");
        var width = page.audienceWindow().stage().getWidth();
        page.choose("present-option-in-window");

        assertTrue(width <= PROJECTOR.getWidth() * 0.8, "width " + width);
        assertEquals(PROJECTOR.getWidth(), page.audienceWindow().stage().getWidth());
    }

    @Test
    void aPasteIntoTheClosingNotesIsUndoneForItself() {
        var page = present();
        page.press(KeyCode.ESCAPE).click("question-yes").note("Hyvä päivä.").note("Hyvä päivä. Liikaa asiaa.");

        page.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Hyvä päivä.", page.closingNotes());
        page.press(KeyCode.Y, KeyCode.CONTROL);
        assertEquals("Hyvä päivä. Liikaa asiaa.", page.closingNotes());
    }

    @Test
    void tabAndEscLeaveTheClosingNotes() {
        var page = present();
        page.press(KeyCode.ESCAPE).click("question-yes");
        var first = page.keyboard();

        page.press(KeyCode.TAB);
        var afterTab = page.keyboard();
        page.press(KeyCode.TAB, KeyCode.SHIFT);
        var back = page.keyboard();
        page.press(KeyCode.ESCAPE);

        assertEquals(
                List.of("present-closing-notes", "summary-close", "present-closing-notes", "summary-close"),
                List.of(first, afterTab, back, page.keyboard()));
        assertEquals("", page.closingNotes());
    }
}
