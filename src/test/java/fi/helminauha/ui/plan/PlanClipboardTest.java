package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanClipboardTest {
    private static final String STEPS = "application/x-helminauha-steps";

    private final PlanViewModel plan = new PlanViewModel(_ -> Optional.empty());
    private final PlanClipboard clipboard = new PlanClipboard(
            plan, new PlanWords(ShippedCollection.get().head(), Messages.in(Language.FI), _ -> Optional.empty()));

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    private List<String> titles() {
        return plan.day().steps().stream().map(Step::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"days\": [{\"steps\": [{}]}]}", "Avaus\t10"})
    void whatAnotherProgramPutsInThePlaceOfStepsAddsNothing(String document) {
        InterfaceThread.run(() -> {
            plan.insert(List.of(Step.own("Alku", 10)));
            clipboard.copy();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.lookupMimeType(STEPS), document));

            clipboard.paste();

            assertEquals(List.of("Alku"), titles());
        });
    }

    @Test
    void aPastedStepIsAnotherStepThatSaysTheSame() {
        InterfaceThread.run(() -> {
            plan.insert(List.of(Step.own("Alku", 10).withNotes("Muista.")));
            clipboard.copy();

            clipboard.paste();

            assertEquals(List.of("Alku", "Alku"), titles());
            var first = plan.day().steps().getFirst();
            var second = plan.day().steps().getLast();
            assertNotEquals(first.id(), second.id());
            assertEquals("Muista.", second.notes());
        });
    }

    @Test
    void whereNothingIsChosenCopyingAndCuttingLeaveWhatIsThere() {
        InterfaceThread.run(() -> {
            plan.insert(List.of(Step.own("Alku", 10)));
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Toisen teksti"));
            plan.select(List.of());

            clipboard.copy();
            clipboard.cut();

            assertEquals("Toisen teksti", Clipboard.getSystemClipboard().getString());
            assertEquals(List.of("Alku"), titles());
        });
    }
}
