package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanViewTest {
    @RegisterExtension
    private final Program program = new Program();

    private WindowPage startPlanning() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen();
        return window;
    }

    @Test
    void aNewSessionIsNamedAtOnceAndKeptOverARestart() {
        var window = startPlanning();
        assertEquals("plan-title", window.focused());

        window.plan()
                .type("#plan-title", "Iltapäivä")
                .addOwnPart("Tervetuloa", 20)
                .addBreak()
                .leave();
        var again = program.restart();

        again.tree().enter("Iltapäivä");
        again.plan().awaitOpen().awaitSteps("9.00 Tervetuloa 20 min", "9.20 Tauko 15 min");
    }

    @Test
    void whereTheWindowIsLowForTheTextTheStringHasTheRoomOfTheBand() {
        var window = startPlanning();
        window.plan().addOwnPart("Yksi", 20);
        assertTrue(window.isShown("#day-band"));

        for (var i = 0; i < 10; i++) {
            window.press(KeyCode.PLUS, KeyCode.CONTROL);
        }

        assertFalse(window.isShown("#day-band"));
        var row = window.see(".plan-step", Region.class, Region::getHeight);
        assertTrue(window.see("#step-list", Region.class, Region::getHeight) >= row);
        window.press(KeyCode.DIGIT0, KeyCode.CONTROL);
        window.await("the band", () -> window.isShown("#day-band"));
    }

    @Test
    void whatTakesLongerMovesEveryLaterStart() {
        var window = startPlanning();
        window.plan().addOwnPart("Yksi", 20).addOwnPart("Kaksi", 30).addBreak();

        window.plan().choose(0).type("#step-minutes", "45");

        window.plan().awaitSteps("9.00 Yksi 45 min", "9.45 Kaksi 30 min", "10.15 Tauko 15 min");
        assertEquals("10.30", window.plan().say("#plan-end"));
        assertEquals("90 min", window.plan().say("#plan-total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "961", "-5", "10000", "kohta", "1,50", "10–15"})
    void minutesThatNoStepCanTakeStandMarkedAndChangeNothing(String typed) {
        var window = startPlanning();
        window.plan().addOwnPart("Yksi", 20);

        window.plan().choose(0).type("#step-minutes", typed);

        window.plan().awaitSteps("9.00 Yksi 20 min");
        assertEquals(typed, window.plan().text("#step-minutes"));
        assertTrue(window.plan().remark("#step-minutes").contains("1:30"));
        window.press(KeyCode.ESCAPE);
        assertEquals("20", window.plan().text("#step-minutes"));
        assertEquals("", window.plan().remark("#step-minutes"));
    }

    @ParameterizedTest
    @CsvSource({"1:30, 90", "'1,5 h', 90", "puoli tuntia, 30", "kvart, 15", "half an hour, 30", "90 min, 90"})
    void minutesAreTypedAsAnyDurationIsWritten(String typed, String minutes) {
        var window = startPlanning();
        window.plan().addOwnPart("Yksi", 20).choose(0);

        window.plan().type("#step-minutes", typed);

        window.plan().awaitSteps("9.00 Yksi " + minutes + " min");
        assertEquals(minutes, window.plan().text("#step-minutes"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noFieldTakesAnotherValueInPlaceOfOneItCannotRead(Language language) {
        var window = program.startListing();
        window.speak(language.code());
        window.tree().enter(Messages.in(language).text("tree.sessions.new"));
        window.plan().awaitOpen().press("#plan-own").press("#plan-day-line").choose(0);
        var fields = window.plan().valueFields();

        assertEquals(
                List.of(
                        "plan-date",
                        "plan-group",
                        "plan-start",
                        "plan-until",
                        "step-lock",
                        "step-minutes",
                        "step-minutes-0"),
                fields);
        for (var field : fields) {
            var before = window.plan().stepsNow();
            var day = window.plan().say("#plan-day-line");

            window.plan().type("#" + field, "kvart 99x");

            assertEquals("kvart 99x", window.plan().text("#" + field), field);
            assertTrue(!window.plan().remark("#" + field).isEmpty(), field);
            assertEquals(before, window.plan().stepsNow());
            assertEquals(day, window.plan().say("#plan-day-line"));
            window.press(KeyCode.ESCAPE);
            assertEquals("", window.plan().remark("#" + field), field);
        }
    }

    @Test
    void aDayIsTypedAsPeopleWriteIt() {
        var window = startPlanning();
        window.plan().press("#plan-day-line").type("#plan-date", "24/12/2030");

        assertEquals("24.12.2030", window.plan().text("#plan-date"));
        assertTrue(window.plan().say("#plan-day-line").contains("24.12.2030"));
    }

    @Test
    void anOwnPartIsNamedAtOnceByOneKey() {
        var window = startPlanning();
        window.press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.SHIFT).write("Oma tarina");

        window.plan().awaitSteps("9.00 Oma tarina 10 min");
    }

    @Test
    void noButtonKeepsTheKeyboardAfterItMadeSomething() {
        var window = startPlanning();
        assertFalse(window.plan().keepsKeyboard("#plan-empty-own"));
        window.write("Oma tarina toinen").plan().awaitSteps("9.00 Oma tarina toinen 10 min");
        assertFalse(window.plan().keepsKeyboard("#plan-own"));
        window.plan().add();
        assertFalse(window.plan().keepsKeyboard("#plan-add-break"));
        assertFalse(window.plan().keepsKeyboard("#plan-add-own"));
        window.plan().press("#plan-day-line");
        assertFalse(window.plan().keepsKeyboard("#plan-add-day"));
        assertFalse(window.plan().keepsKeyboard("#plan-empty-break"));
    }

    @Test
    void rowsOfASpreadsheetArePastedAsStepsAndUndoneInOne() {
        var window = startPlanning();
        window.plan().addOwnPart("Alku", 15).choose(0);
        InterfaceThread.run(() -> {
            var content = new ClipboardContent();
            content.putString(
                    "9:15\tDialogi pareittain\t45 min\n10:00\tTauko\t15 min\n10:15\tPurku_ja_yhteenveto\t0:30\n");
            Clipboard.getSystemClipboard().setContent(content);
        });

        window.press(KeyCode.V, KeyCode.CONTROL);
        window.plan()
                .awaitSteps(
                        "9.00 Alku 15 min",
                        "9.15 Dialogi pareittain 45 min",
                        "10.00 Tauko 15 min",
                        "10.15 Purku_ja_yhteenveto 30 min");

        window.press(KeyCode.Z, KeyCode.CONTROL);
        window.plan().awaitSteps("9.00 Alku 15 min");
    }

    @Test
    void aPasteIntoNotesIsUndoneForItself() {
        var window = startPlanning();
        window.plan().addOwnPart("Alku", 15).choose(0).pasteInto("#step-notes", "Muista lamppu. ");
        window.write("J").plan().pasteInto("#step-notes", "a piirtoheitin");

        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Muista lamppu. J", window.plan().text("#step-notes"));
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Muista lamppu. ", window.plan().text("#step-notes"));
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("", window.plan().text("#step-notes"));
    }

    @Test
    void plusAndMinusStretchTheChosenSteps() {
        var window = startPlanning();
        window.plan().addOwnPart("Yksi", 20).addOwnPart("Kaksi", 32).choose(0, 1);

        window.press(KeyCode.PLUS);
        window.plan().awaitSteps("9.00 Yksi 25 min", "9.25 Kaksi 35 min");

        window.press(KeyCode.MINUS).press(KeyCode.MINUS);
        window.plan().awaitSteps("9.00 Yksi 15 min", "9.15 Kaksi 25 min");
    }

    @Test
    void altWithArrowsMovesTheChosenStepsTogether() {
        var window = startPlanning();
        window.plan()
                .addOwnPart("A", 10)
                .addOwnPart("B", 10)
                .addOwnPart("C", 10)
                .choose(1, 2);

        window.press(KeyCode.UP, KeyCode.ALT);

        window.plan().awaitSteps("9.00 B 10 min", "9.10 C 10 min", "9.20 A 10 min");
        assertEquals(List.of(0, 1), window.plan().chosen());
    }

    @Test
    void cutStepsArePastedAfterTheChosenOneAndGoToOtherProgramsAsText() {
        var window = startPlanning();
        window.plan()
                .addOwnPart("A", 10)
                .addOwnPart("B", 10)
                .addOwnPart("C", 10)
                .choose(0);

        window.press(KeyCode.X, KeyCode.CONTROL);
        var text = InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString());
        window.plan().choose(1);
        window.press(KeyCode.V, KeyCode.CONTROL);

        window.plan().awaitSteps("9.00 B 10 min", "9.10 C 10 min", "9.20 A 10 min");
        assertEquals("9.00–9.10  A, 10 min", text);
    }

    /// What is shown of them is for the eye alone.
    @Test
    void emojiGoToOtherProgramsAsTheyWereWritten() {
        var window = startPlanning();
        window.plan().addOwnPart("Kahvi ☕ 👍🏽", 10).choose(0);

        window.press(KeyCode.C, KeyCode.CONTROL);

        assertEquals(
                "9.00–9.10  Kahvi ☕ 👍🏽, 10 min",
                InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void everythingIsUndoneAndRedoneFromAField() {
        var window = startPlanning();
        window.plan().addOwnPart("A", 10).choose(0);
        window.press(KeyCode.DELETE);
        window.plan().awaitSteps();

        window.press(KeyCode.Z, KeyCode.CONTROL);
        window.plan().awaitSteps("9.00 A 10 min");

        window.press(KeyCode.Y, KeyCode.CONTROL);
        window.plan().awaitSteps();
        window.press(KeyCode.Z, KeyCode.CONTROL).press(KeyCode.Z, KeyCode.CONTROL);
        window.plan().type("#plan-title", "Uusi nimi");
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Uusi helminauha", window.plan().title());
    }

    @Test
    void ctrlEnterLeadsToTheSearchAndEnterAddsThePearlThatIsFound() {
        var window = startPlanning();
        window.plan().addOwnPart("Alku", 10);

        window.press(KeyCode.ENTER, KeyCode.CONTROL).awaitFocus("search-query");
        window.search().type("kotter");
        window.list().awaitFirst("mj-kotter").focus().open("mj-kotter");
        window.press(KeyCode.ENTER);

        window.await("two steps", () -> !window.plan().say("#plan-total").equals("10 min"));
        assertTrue(
                window.plan().steps().get(1).startsWith("9.10 Kotterin"),
                () -> window.plan().steps().toString());
        window.press(KeyCode.ESCAPE).awaitFocus("step-list");
        window.press(KeyCode.ESCAPE);
        window.plan().awaitLeft();
    }

    @Test
    void thePearlOfAStepIsReadBesideTheStringUntilEsc() {
        var window = startPlanning();
        window.plan().addOwnPart("Alku", 10).add();
        window.search().type("kotter");
        window.list().awaitFirst("mj-kotter").focus().open("mj-kotter");
        window.press(KeyCode.ENTER);
        window.await("two steps", () -> !window.plan().say("#plan-total").equals("10 min"));
        window.press(KeyCode.ESCAPE).awaitFocus("step-list");
        window.plan().choose(0);
        assertFalse(window.isShown("#step-read"), "a part of one’s own has no pearl");
        window.plan().choose(1);

        window.plan().press("#step-read");

        window.awaitReading("Kotter").awaitFocus("reader");
        assertTrue(window.isShown("#step-list"));
        window.press(KeyCode.ESCAPE).awaitFocus("step-list");
        assertFalse(window.isShown("#pearl-column"));
        assertEquals(2, window.plan().steps().size());
    }

    @Test
    void pearlsThatAreLookedForWhilePlanningCanBeFilteredAndSorted() {
        var window = startPlanning();
        window.plan().add();
        window.search().type("palaute");
        window.await("an answer", () -> window.filters().counts("kind").size() > 1);
        var kind = window.filters().counts("kind").keySet().iterator().next();

        window.filters().choose("kind", kind);

        assertEquals(1, window.filters().chips().size());
        assertTrue(window.isShown("#list-order"));
    }

    @Test
    void theTimeAtHandIsComparedAndOneClickMakesThePlanFit() {
        var window = startPlanning();
        window.plan().press("#plan-day-line").type("#plan-until", "10.00").addOwnPart("Pitkä", 90);
        window.plan().awaitSaying("#time-verdict", "Menee 30 min yli.");

        window.plan().press("#fit").awaitSaying("#fit-accept", "Tee muutokset").press("#fit-accept");

        window.plan().awaitSaying("#time-verdict", "Mahtuu.").awaitSteps("9.00 Pitkä 60 min");
    }

    @Test
    void whatIsToBeBroughtIsTickedByTheSpaceBarUndoneAndKeptOverARestart() {
        var window = startPlanning();
        window.plan()
                .type("#plan-title", "Iltapäivä")
                .addOwnPart("Piirretään", 30)
                .choose(0);
        window.plan().type("#step-materials", "Kyniä\nPaperia").awaitSaying("#plan-materials-count", "0 / 2 valmiina");

        window.act("#plan-thing-1", CheckBox.class, CheckBox::requestFocus);
        window.press(KeyCode.SPACE);
        window.plan().awaitSaying("#plan-materials-count", "1 / 2 valmiina");
        assertTrue(window.see("#plan-thing-1", CheckBox.class, CheckBox::isFocused));
        window.press(KeyCode.Z, KeyCode.CONTROL);
        window.plan().awaitSaying("#plan-materials-count", "0 / 2 valmiina");
        window.act("#plan-thing-1", CheckBox.class, CheckBox::requestFocus);
        window.press(KeyCode.SPACE);
        window.plan().awaitSaying("#plan-materials-count", "1 / 2 valmiina").leave();

        var again = program.restart();
        again.tree().enter("Iltapäivä");
        again.plan().awaitOpen().awaitSaying("#plan-materials-count", "1 / 2 valmiina");
        assertFalse(again.see("#plan-thing-0", CheckBox.class, CheckBox::isSelected));
        assertTrue(again.see("#plan-thing-1", CheckBox.class, CheckBox::isSelected));
    }

    @Test
    void theKeyboardLearnsFromTheBandWhatTheMouseDoesAndChoosesAStep() {
        var window = startPlanning();
        window.plan().addOwnPart("Yksi", 20).addOwnPart("Kaksi", 30).addBreak();
        for (var i = 0; i < 60 && !window.see("#day-band", Node.class, Node::isFocused); i++) {
            window.press(KeyCode.TAB);
        }

        window.press(KeyCode.HOME).press(KeyCode.RIGHT);

        window.await("the hint", () -> hints().equals(List.of("9.20–9.50  Kaksi")), () -> String.valueOf(hints()));
        assertEquals(
                "Päivän kuva: 3 osuutta, leveys minuuttien mukaan: 9.20–9.50  Kaksi",
                window.see("#day-band", Node.class, Node::getAccessibleText));
        window.press(KeyCode.ENTER);
        assertEquals(List.of(1), window.plan().chosen());
    }

    private static List<String> hints() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .filter(Window::isShowing)
                .map(hint -> ((Tooltip) hint).getText())
                .toList();
    }

    @Test
    void aLockedStartIsKeptAndItsGapIsSaid() {
        var window = startPlanning();
        window.plan().addOwnPart("Aamu", 30).addBreak().choose(1).type("#step-lock", "10.15");

        window.plan()
                .awaitSteps("9.00 Aamu 30 min", "10.15 Tauko lukittu · 15 min")
                .awaitWarning("Ennen lukittua");

        window.plan().press("#act-fill");
        window.plan().awaitSteps("9.00 Aamu 30 min", "9.30 Tauko 45 min", "10.15 Tauko lukittu · 15 min");
    }

    @Test
    void aSecondDayHasAStringOfItsOwn() {
        var window = startPlanning();
        window.plan().addOwnPart("Eka", 30).press("#plan-day-line").press("#plan-add-day");

        assertTrue(window.isShown("#plan-empty"));
        window.plan().press("#plan-empty-own").type("#step-title", "Toka");
        window.plan().awaitSteps("9.00 Toka 10 min").press("#day-0").awaitSteps("9.00 Eka 30 min");

        window.plan().press("#day-1").press("#plan-remove-day").awaitSteps("9.00 Eka 30 min");
    }

    @Test
    void aDeletedSessionCanBeHadBack() {
        var window = startPlanning();
        window.plan().type("#plan-title", "Katoava").addOwnPart("A", 10).leave();
        window.tree().awaitRow("Katoava");

        window.tree().remove("Katoava");
        window.awaitNotice("Helminauha Katoava poistettiin");
        assertTrue(!window.tree().names().contains("Katoava"));

        window.press("#notice-act");
        window.tree().awaitRow("Katoava").enter("Katoava");
        window.plan().awaitOpen().awaitSteps("9.00 A 10 min");
    }

    @Test
    void theChangeOfLanguageKeepsThePlanAndSaysItsTimesAndBreaksInIt() {
        var window = startPlanning();
        window.plan().addOwnPart("Alku", 10).addBreak().leave();
        window.speak("en");

        window.tree().enter("Uusi helminauha");

        window.plan().awaitOpen();
        assertEquals("Uusi helminauha", window.plan().title());
        window.plan().awaitSteps("9:00 Alku 10 min", "9:10 Break 15 min");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlOfThePlannerHasANameInEveryLanguage(Language language) {
        var window = startPlanning();
        window.plan()
                .addOwnPart("Alku", 120)
                .press("#plan-day-line")
                .press("#plan-add-day")
                .press("#day-0");
        window.plan().leave();
        window.speak(language.code());

        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().choose(0);

        assertEquals(List.of(), window.namelessControls(), "with a step");
        window.plan().add();
        assertEquals(List.of(), window.namelessControls(), "with the search");
    }

    @Test
    void theKeysOfThePlannerStandInTheGuide() {
        var window = startPlanning();

        window.press(KeyCode.F1);

        assertTrue(window.isShown("#help"));
        window.press(KeyCode.ESCAPE);
        assertTrue(window.isShown("#planner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-100", "text-200"})
    void aLongTitleIsSetSmallerInsteadOfScrollingOutOfItsField(String size) {
        var window = program.startListing();
        var choice = window.item("#main-menu", size);
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().type("#plan-title", "Varhainen tuki esihenkilön arjessa: puolipäivän työpaja");

        InterfaceThread.run(choice::fire);

        window.await(
                "the whole title",
                () -> window.plan().titleWidth() <= window.plan().titleRoom()
                        && window.plan().titleWidth() > 0.75 * window.plan().titleRoom(),
                () -> window.plan().titleWidth() + " in " + window.plan().titleRoom());
    }

    @Test
    void aTitleOfThreeHundredLettersStopsShrinkingAndEndsInAnEllipsisUntilItIsTyped() {
        var window = startPlanning();
        window.plan().type("#plan-title", "Ä".repeat(300)).press("#plan-own");

        window.await(
                "an ellipsis",
                () -> window.plan().say("#plan-title-cut").length() == 300 && window.isShown("#plan-title-cut"));
        assertTrue(window.plan().fontSize("#plan-title") >= 0.85 * window.plan().fontSize("#plan-day-line"));

        window.act("#plan-title", TextField.class, TextField::requestFocus);
        assertFalse(window.isShown("#plan-title-cut"));
    }

    @Test
    void aMenuIsNotAsWideAsATitleOfThreeHundredLetters() {
        assertEquals(80, Plain.item("Ä".repeat(300)).getText().length());
        assertEquals(
                "👩‍👩‍👧‍👦".repeat(79) + "…",
                Plain.item("👩‍👩‍👧‍👦".repeat(300)).getText());
        assertEquals("Purku_ja_yhteenveto", Plain.item("Purku_ja_yhteenveto").getText());
    }

    @Test
    void largeTextPutsTheRightSideAwayAndUsualTextBringsItBack() {
        var window = program.startListing();
        var large = window.item("#main-menu", "text-200");
        var usual = window.item("#main-menu", "text-100");
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart("Yksi", 20);
        assertTrue(window.isShown("#session-goal"));

        InterfaceThread.run(large::fire);
        window.await("no right side", () -> !window.isShown("#session-goal"));
        InterfaceThread.run(usual::fire);

        window.await("the right side", () -> window.isShown("#session-goal"));
    }
}
