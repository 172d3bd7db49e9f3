package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArrivedPaneTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void aQuestionThatComesOverTheGuideIsAnsweredFirstAndLeavesTheGuideAsItWas() {
        var window = program.startListing();
        window.press(KeyCode.F1);

        assertTrue(window.isShown("#help"));
        program.open(sharedWithAMissingPearl());
        window.await("the question", () -> window.isShown("#arrived"));
        window.press("#help-close");
        assertTrue(window.isShown("#help"), "what lies behind a question is not pressed");
        window.press(KeyCode.ESCAPE);

        assertFalse(window.isShown("#arrived"));
        assertTrue(window.isShown("#help"));
        window.press("#help-close");
        assertFalse(window.isShown("#help"));
        window.awaitFocus("search-query");
    }

    private Path sharedWithAMissingPearl() {
        var empty = TrainingSession.empty("Vieras");
        var step = Step.own("Oma otsikko", 20).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole")));
        var file = program.home().resolve("vieras" + SharedSession.EXTENSION);
        SharedSession.write(
                file, empty.withDay(0, empty.days().getFirst().withSteps(List.of(step))), "2026.1", _ -> "Poissa");
        return file;
    }
}
