package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.ui.WindowPage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is drawn with a real mouse under a real window system.
@Tag("desktop")
class DraggingTest {
    @RegisterExtension
    private final Program program = new Program();

    private WindowPage planThreeParts() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().enter("Uusi helminauha");
        window.plan()
                .awaitOpen()
                .addOwnPart("A", 10)
                .addOwnPart("B", 10)
                .addOwnPart("C", 10)
                .addOwnPart("D", 10);
        return window;
    }

    @Test
    void aPearlFromTheListComesToThePlaceInThePlanWhereItIsDropped() {
        var window = planThreeParts();
        window.plan().add();

        RealHands.drag(window.list().place("dia-kuuntelu"), window.plan().row(1, 0.8));

        window.plan()
                .awaitBeginning(
                        "9.00 A 10 min",
                        "9.10 B 10 min",
                        "9.20 Kuuntelun viisi tekoa esihenkilölle 10 min",
                        "9.30 C 10 min");
    }

    @Test
    void aPearlComesToADayThatIsStillEmpty() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().add();

        RealHands.drag(window.list().place("dia-kuuntelu"), RealHands.place(window, "#plan-empty"));

        window.plan().awaitSteps("9.00 Kuuntelun viisi tekoa esihenkilölle 10 min");
    }

    @Test
    void aStepIsMovedBeforeAnother() {
        var window = planThreeParts();

        RealHands.drag(window.plan().row(2, 0.5), window.plan().row(0, 0.2));

        window.plan().awaitSteps("9.00 C 10 min", "9.10 A 10 min", "9.20 B 10 min", "9.30 D 10 min");
    }

    @Test
    void chosenStepsAreMovedTogetherAndStayChosen() {
        var window = planThreeParts();
        window.plan().choose(0, 2);

        RealHands.drag(window.plan().row(2, 0.5), window.plan().row(3, 0.8));

        window.plan().awaitSteps("9.00 B 10 min", "9.10 D 10 min", "9.20 A 10 min", "9.30 C 10 min");
        assertEquals(List.of(2, 3), window.plan().chosen());
    }

    @Test
    void thePearlThatIsReadIsDrawnByTheLineAboveItsTitleToASessionInTheTree() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().type("#plan-title", "Iltapäivä").leave();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");

        RealHands.drag(
                RealHands.place(window, "#reader-theme-path"), window.tree().place("Iltapäivä"));
        window.tree().enter("Iltapäivä");

        window.plan().awaitOpen().awaitBeginning("9.00 Kotterin kahdeksan askelta muutoksen tarkistuslistana 30 min");
    }
}
