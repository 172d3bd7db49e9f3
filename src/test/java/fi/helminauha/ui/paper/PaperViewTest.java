package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.library.Note;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.WindowPage;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaperViewTest {
    @RegisterExtension
    private final Program program = new Program();

    private WindowPage printing(String pearl) {
        var window = program.startListing();
        window.list().open(pearl).focus();
        window.await("a pearl", () -> window.readTitle().contains("Kotter"));
        return print(window);
    }

    private static WindowPage print(WindowPage window) {
        window.press(KeyCode.P, KeyCode.CONTROL);
        return awaitMade(window);
    }

    private static WindowPage awaitMade(WindowPage window) {
        return window.await(
                "a paper", () -> !window.see("#paper-save", Node.class, Node::isDisabled), () -> facts(window));
    }

    private static String facts(WindowPage window) {
        return window.see("#paper-facts", Labeled.class, Labeled::getText);
    }

    private static String place(WindowPage window) {
        return window.see("#paper-place", Labeled.class, Labeled::getText);
    }

    @Test
    void aPearlIsOnPaperWithThreeKeysAndLookedAtPageByPage() {
        var window = printing("mj-kotter");

        assertTrue(facts(window).matches("PDF, \\d+ sivua?, noin \\d+ kt\\. Toimii ruudunlukijalla\\."), facts(window));
        assertTrue(place(window).startsWith("Sivu 1 / "), place(window));
        assertTrue(window.see("#paper-kind-handout", ToggleButton.class, Node::isFocused), window.focused());
        assertFalse(window.isShown("#paper-kind-run-sheet"), "a pearl has no run sheet");

        window.press(KeyCode.PAGE_DOWN);
        window.await("the next page", () -> place(window).equals("Sivu 2 / 2"), () -> place(window));
        window.press(KeyCode.PAGE_UP);
        window.await("the first page", () -> place(window).equals("Sivu 1 / 2"), () -> place(window));

        var small = window.see(
                "#paper-thumbnails", ListView.class, list -> list.getItems().size());
        window.see("#paper-thumbnails", ListView.class, list -> {
            list.getSelectionModel().select(1);
            return true;
        });
        assertEquals(2, small);
        window.await("the second page", () -> place(window).equals("Sivu 2 / 2"), () -> place(window));

        window.await(
                "the cards counted", () -> counted(window, "cards").endsWith("sivu"), () -> counted(window, "cards"));
        window.await("the poster counted", () -> counted(window, "poster").equals("Juliste seinälle, 1 sivu"));

        window.await("the small pages", () -> small(window).isPresent());
        var first = small(window);
        window.press("#paper-size-a3");
        awaitMade(window);
        window.await(
                "the small pages drawn anew",
                () -> small(window).isPresent() && !small(window).equals(first),
                () -> small(window).toString());

        window.press(KeyCode.ESCAPE);

        assertFalse(window.isShown("#paper"));
    }

    /// The picture of the first page in the overview.
    private static Optional<Image> small(WindowPage window) {
        return window.find("#paper-thumbnails .list-cell .image-view", ImageView.class)
                .flatMap(view -> Optional.ofNullable(view.getImage()));
    }

    @Test
    void whatIsChosenIsSaidAndRemembered() {
        var window = printing("mj-kotter");
        assertTrue(window.isShown("#paper-secret"), "who prints a pearl means all of it");
        // A handout and nothing else is for screens too.
        assertTrue(window.item("#paper-other", "book-save-html").getText().contains("HTML"));
        assertTrue(window.item("#paper-other", "book-save-epub").getText().contains("EPUB"));

        window.press("#paper-part-leader");
        awaitMade(window);
        assertFalse(window.isShown("#paper-secret"));

        window.press("#paper-kind-cards");
        awaitMade(window).press("#paper-cards-8");
        awaitMade(window);
        assertFalse(window.isShown("#paper-other"));
        window.press(KeyCode.ESCAPE).press(KeyCode.P, KeyCode.CONTROL);
        awaitMade(window);

        assertTrue(window.see("#paper-kind-cards", ToggleButton.class, ToggleButton::isSelected));
        assertTrue(window.see("#paper-cards-8", ToggleButton.class, ToggleButton::isSelected));

        window.press(KeyCode.ESCAPE).list().focus();
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        var chosen = window.list().allChosen();
        print(window);

        assertEquals(2, chosen.size());
        assertTrue(window.says("Valitut helmet"));
        assertTrue(window.isShown("#paper-part-cover"), "several pearls have a cover");
        window.press(KeyCode.ESCAPE).list().focus();
        window.press(KeyCode.F10, KeyCode.SHIFT).chooseInMenu("hit-print");
        assertTrue(window.says("Valitut helmet"));
    }

    @Test
    void ownNotesAreTickedAnewEachTimeAndTheViewSaysThatTheyAreIn() {
        program.library(library -> {
            library.notes()
                    .save(new Note(
                            new PearlId("mj-kotter"), "Kotter", "Kokeillaan.", Instant.parse("2026-11-20T10:00:00Z")));
            return Optional.empty();
        });
        var window = printing("mj-kotter");
        assertFalse(ownNotesAreTicked(window));
        assertFalse(secret(window).contains("omat muistiinpanosi"), secret(window));

        window.press("#paper-part-own-notes");
        awaitMade(window);

        assertTrue(ownNotesAreTicked(window));
        assertEquals("Mukana omat muistiinpanosi helmistä. Mukana vetäjän ohjeet.", secret(window));
        window.press(KeyCode.ESCAPE);
        print(window);
        assertFalse(ownNotesAreTicked(window));
        assertEquals("Mukana vetäjän ohjeet.", secret(window));

        window.press(KeyCode.ESCAPE).list().open("mj-muutosvartti").focus();
        window.await("another pearl", () -> !window.readTitle().contains("Kotter"));
        print(window);
        assertFalse(window.isShown("#paper-part-own-notes"), "there is nothing to be taken");
    }

    @Test
    void aPlannedDayIsOnPaperByOneClickAndItsGroupsGetCards() {
        var session = TrainingSession.empty("Iltapäivä")
                .withGroup(Optional.of(new GroupSize(8, OptionalInt.of(12))))
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(List.of(Step.own("Pohditaan", 20).withWork(WorkForm.GROUPS))));
        program.library(library -> {
            library.sessions().save(session, Instant.EPOCH);
            return Optional.empty();
        });
        var window = program.startListing();
        window.tree().enter("Iltapäivä");
        window.plan().awaitOpen();

        window.press("#plan-print");

        awaitMade(window);
        assertTrue(window.see("#paper-kind-handout", ToggleButton.class, ToggleButton::isSelected));
        window.press("#paper-kind-cards");
        awaitMade(window);
        assertTrue(window.see("#paper-part-groups", CheckBox.class, CheckBox::isSelected));
        assertTrue(window.see("#paper-groups-3", ToggleButton.class, ToggleButton::isSelected), "twelve people");
        assertEquals("Sivu 1 / 1", place(window));

        window.press("#paper-groups-6");
        awaitMade(window);
        assertEquals("Sivu 1 / 2", place(window));

        window.press("#paper-part-groups");
        awaitMade(window);
        assertFalse(window.isShown("#paper-groups-6"));
        assertEquals("Sivu 1 / 1", place(window));
    }

    private static boolean ownNotesAreTicked(WindowPage window) {
        return window.see("#paper-part-own-notes", CheckBox.class, CheckBox::isSelected);
    }

    private static String secret(WindowPage window) {
        return window.see("#paper-secret", Labeled.class, Labeled::getText);
    }

    private static String counted(WindowPage window, String kind) {
        return window.see("#paper-kind-" + kind, ToggleButton.class, Node::getAccessibleText);
    }

    @Test
    void everyControlHasANameAndNoTextIsCutAtTwiceTheSize() {
        var window = program.startListing();
        window.list().open("mj-kotter").focus();
        window.await("a pearl", () -> window.readTitle().contains("Kotter"));
        for (var i = 0; i < 10; i++) {
            window.press(KeyCode.ADD, KeyCode.CONTROL);
        }

        for (var language : Language.values()) {
            print(window.speak(language.code()));

            assertEquals(List.of(), window.namelessControls(), language.code());
            assertEquals(List.of(), window.keysInTexts(), language.code());
            assertEquals(List.of(), window.cut(), language.code());
            window.press(KeyCode.ESCAPE);
        }
    }
}
