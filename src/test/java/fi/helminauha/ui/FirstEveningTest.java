package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.present.PresenterPage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The presses that `docs/first-evening.md` promises: each task is done with as many and no more. A click, a key and a
/// chord are one; typing is none. A ready-made day is held by `DaysPageTest`, a team’s run by `TeamTest`.
class FirstEveningTest {
    private static final Instant NINE = Instant.parse("2026-11-30T07:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    @RegisterExtension
    private final Program program = new Program().withClocks(clocks());

    private int presses;

    private Clocks clocks() {
        InstantSource now = () -> NINE.plusNanos(nanos.get());
        return new Clocks(now.withZone(ZoneId.of("Europe/Helsinki")), nanos::get);
    }

    private void key(WindowPage window, KeyCode code, KeyCode... held) {
        presses++;
        window.press(code, held);
    }

    private void click(WindowPage window, String button) {
        presses++;
        window.press(button);
    }

    /// Opens a menu, and the menus within it, and chooses from it.
    private void choose(WindowPage window, String menu, String item) {
        presses += 2;
        for (var within = window.item(menu, item).getParentMenu(); within != null; within = within.getParentMenu()) {
            presses++;
        }
        window.choose(menu, item);
    }

    /// Types where the keyboard is.
    private static void type(WindowPage window, String text) {
        InterfaceThread.run(() -> {
            var field = (TextInputControl) window.stage().getScene().getFocusOwner();
            field.replaceSelection(text);
        });
        InterfaceThread.settle();
    }

    private WindowPage reading() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        return window.awaitReading("Kotter");
    }

    private WindowPage planning() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart("Alku", 20).choose(0);
        return window;
    }

    private PresenterPage presenting() {
        program.startListing();
        var session = TrainingSession.empty("Päivä");
        var day = session.days()
                .getFirst()
                .withSteps(List.of(
                        Step.own("Alku", 20), Step.own("Keskustelu", 60), Step.ofBreak(20), Step.own("Loppu", 30)));
        return new PresenterPage(program.present(session.withDay(0, day), false));
    }

    @Test
    void aThemeIsOneClickAndASubThemeTwo() {
        var window = program.startListing();
        var all = window.list().pearls().size();

        presses++;
        window.tree().choose("Uudistuva muutoksen johtaminen");
        window.await("the theme", () -> window.list().pearls().size() < all);
        var ofTheme = window.list().pearls().size();
        assertEquals(1, presses);

        presses++;
        window.tree().choose("Muutoksen johtamisen välineet");
        window.await("the sub-theme", () -> window.list().pearls().size() < ofTheme);
        assertEquals(2, presses);
    }

    @Test
    void fiveMinutesMoreAreOneClick() {
        var window = planning();

        presses++;
        InterfaceThread.run(() -> window.stage().getScene().getRoot().lookupAll(".minutes-button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals("+"))
                .findFirst()
                .orElseThrow()
                .fire());
        window.plan().awaitSteps("9.00 Alku 25 min");
        assertEquals(1, presses);
    }

    @Test
    void anOwnPartIsOneChordOrOneClickAndItsTitleIsTypedAtOnce() {
        var window = planning();

        key(window, KeyCode.ENTER, KeyCode.CONTROL, KeyCode.SHIFT);
        type(window, "Kierros");
        assertEquals(1, presses);
        window.press(KeyCode.ENTER);
        window.plan().awaitSteps("9.00 Alku 20 min", "9.20 Kierros 10 min");

        presses = 0;
        click(window, "#plan-own");
        type(window, "Loppu");
        assertEquals(1, presses);
        window.press(KeyCode.ENTER);
        window.plan().awaitSteps("9.00 Alku 20 min", "9.20 Kierros 10 min", "9.30 Loppu 10 min");
    }

    @Test
    void aPlanIsPresentedByOneKey() {
        var window = planning();

        key(window, KeyCode.F5);

        assertEquals("Alku", new PresenterPage(program.awaitPresentation()).seen());
        assertEquals(1, presses);
    }

    @Test
    void aPlanIsRehearsedByOneChord() {
        var window = planning();

        key(window, KeyCode.F5, KeyCode.SHIFT);

        assertTrue(new PresenterPage(program.awaitPresentation()).isShown("#present-rehearsal"));
        assertEquals(1, presses);
    }

    @Test
    void whoIsBehindIsOnTimeByTwoKeys() {
        var presenter = presenting();
        nanos.addAndGet(Duration.ofMinutes(30).toNanos());
        presenter.awaitText("present-lateness", "10 min");

        key(presenter.window(), KeyCode.L);
        key(presenter.window(), KeyCode.ENTER);

        presenter.awaitText("present-lateness", "ajallaan");
        assertEquals(2, presses);
    }

    @Test
    void aDayIsFinishedByAKeyAndAClickAndItsNoteIsTypedAtOnce() {
        var presenter = presenting();
        var window = presenter.window();

        key(window, KeyCode.ESCAPE);
        click(window, "#question-yes");
        window.await("the summary", () -> window.isShown("#present-closing-notes"));
        type(window, "Enemmän aikaa pareille.");

        assertEquals(
                "Enemmän aikaa pareille.",
                window.see("#present-closing-notes", TextInputControl.class, TextInputControl::getText));
        assertEquals(2, presses);
    }

    @Test
    void fromAWorryToItsToolIsOneKeyAfterTheTyping() {
        var window = program.startListing();
        window.press(KeyCode.K, KeyCode.CONTROL).search().type("kotter");
        window.list().awaitFirst("mj-kotter");

        key(window, KeyCode.DOWN);

        window.awaitReading("Kotter");
        assertEquals(1, presses);
    }

    @Test
    void aBookmarkIsOneKeyAndANewFolderForItTwoClicksAndItsName() {
        var window = reading();

        key(window, KeyCode.D, KeyCode.CONTROL);
        assertTrue(window.isBookmarkedInReader());
        assertEquals(1, presses);

        presses = 0;
        choose(window, "#reader-folders", "folder-new");
        window.await("the name", () -> window.see("#folder-name", TextField.class, Node::isFocused));
        type(window, "Muutos");
        key(window, KeyCode.ENTER);
        window.tree().awaitRow("Muutos 1");
        assertEquals(3, presses);
    }

    @Test
    void whoComesBackReadsOnAndTheHomePageIsOneKeyAway() {
        reading();

        var again = program.restart();

        again.awaitReading("Kotter");
        key(again, KeyCode.HOME, KeyCode.ALT);
        assertTrue(again.isShown(".home"));
        assertEquals(1, presses);
    }

    @Test
    void aNoteIsOneKeyAndThenTyping() {
        var window = reading();

        key(window, KeyCode.N, KeyCode.CONTROL);
        window.awaitFocus("note-field");
        type(window, "Yöraporttiin");

        assertEquals("Yöraporttiin", window.see("#note-field", TextInputControl.class, TextInputControl::getText));
        assertEquals(1, presses);
    }

    @Test
    void aPaperIsReadyToBeSavedAfterOneKey() {
        var window = reading();

        key(window, KeyCode.P, KeyCode.CONTROL);

        window.await("a paper", () -> !window.see("#paper-save", Node.class, Node::isDisabled));
        assertEquals(1, presses);
    }

    @Test
    void whatTheOriginMeansIsOnePressAway() {
        var window = reading();
        click(window, "#reader-origin-mark");

        window.await("the explanation", () -> window.isShown("#reader-popover"));
        assertEquals(1, presses);
    }

    @Test
    void theLanguageIsTwoClicksAndThreeWhilePlanningAndPresenting() {
        var window = program.startListing();
        choose(window, "#language-menu", "language-sv");
        window.await("Swedish", () -> window.tree().names().contains("Nytt pärlband"));
        assertEquals(2, presses);

        window.tree().enter("Nytt pärlband");
        window.plan().awaitOpen();
        presses = 0;
        choose(window, "#plan-more", "language-fi");
        window.plan().awaitSaying("#plan-own", "Oma osuus");
        assertEquals(3, presses);
        program.stop();

        var presenter = presenting();
        presses = 0;
        choose(presenter.window(), "#present-options", "language-sv");
        InterfaceThread.await(
                "Swedish",
                () -> program.presentation()
                        .filter(shown -> new WindowPage(shown.presenterStage())
                                .find("#present-lateness", Labeled.class)
                                .filter(label -> label.getText().equals("i tid"))
                                .isPresent())
                        .isPresent());
        assertEquals(3, presses);
    }
}
