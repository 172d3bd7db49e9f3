package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.present.PresenterPage;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people wrote is shown letter by letter in every view.
class PlainTextTest {
    private static final String TITLE = "Purku_ja_yhteenveto";

    @RegisterExtension
    private final Program program = new Program();

    @Test
    void noViewTakesALetterAfterAnUnderscoreForAKey() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin").press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type(TITLE).awaitSaving("Tallennettu");
        window.search().type(TITLE);
        window.await("the found note", () -> window.isShown("#notes-found"));
        assertEquals(List.of(), window.keysInTexts(), "the main window");
        window.search().clear();
        window.tree().enter("Uusi helminauha");
        window.plan()
                .awaitOpen()
                .type("#plan-title", TITLE)
                .addOwnPart(TITLE, 120)
                .addOwnPart(TITLE, 120);
        window.plan().awaitWarning("Tästä alkaen");
        assertEquals(List.of(), window.keysInTexts(), "the planner");
        window.plan().add();
        assertEquals(List.of(), window.keysInTexts(), "the planner with its search");
        window.press(KeyCode.F1);
        assertEquals(List.of(), window.keysInTexts(), "the guide");
    }

    @Test
    void aWarningNamesAStepAsItIsWritten() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart(TITLE, 120).addOwnPart(TITLE, 120).awaitWarning("Tästä alkaen");

        assertTrue(InterfaceThread.get(() -> window.stage().getScene().getRoot().lookupAll(".text").stream()
                .filter(node -> node.getParent() instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(TITLE))
                .allMatch(node -> ((javafx.scene.text.Text) node).getText().contains(TITLE))));
    }

    @Test
    void thePresenterTakesNoLetterForAKey() {
        program.startListing();
        var session = TrainingSession.empty(TITLE);
        var page = new PresenterPage(program.present(
                session.withDay(
                        0, session.days().getFirst().withSteps(List.of(Step.own(TITLE, 10), Step.own(TITLE, 5)))),
                false));

        assertEquals(List.of(), page.window().keysInTexts(), "the presenter");
        page.window().press(KeyCode.K, KeyCode.CONTROL);
        assertEquals(List.of(), page.window().keysInTexts(), "the search in the presenter");
    }
}
