package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
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

    @Test
    void aFileThatIsDroppedOnTheWindowIsOpened() {
        var file = program.home().resolve("annettu.helminauha");
        SharedSession.write(file, Sessions.of(Step.own("Avaus", 10)).withTitle("Annettu"), "1", PearlId::value);
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        var files = InterfaceThread.get(() -> fileManager(file));
        try {
            InterfaceThread.await("the other window", files::isFocused);
            RealHands.pointAt(files.getScene().getRoot());

            RealHands.drag(
                    InterfaceThread.get(() -> new Robot().getMousePosition()), RealHands.place(window, "#hit-list"));

            window.plan().awaitOpen().awaitSteps("9.00 Avaus 10 min");
        } finally {
            InterfaceThread.run(files::hide);
        }
    }

    /// A window of another program, as far as the window system is concerned, that gives a file.
    private static Stage fileManager(Path file) {
        var folder = new StackPane();
        folder.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            folder.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        var stage = new Stage();
        stage.setScene(new Scene(folder, 120, 120));
        stage.setX(1200);
        stage.setY(700);
        stage.show();
        stage.requestFocus();
        return stage;
    }

    @Test
    void aPearlFromTheListComesIntoTheFolderOnWhichItIsDropped() {
        var folder = new Folder(FolderId.random(), new FolderName("Aloitus"), List.of());
        program.library(library -> {
            library.folders().save(folder);
            return folder;
        });
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().awaitRow("Aloitus 0");

        RealHands.drag(window.list().place("tk-tyokykytalo"), window.tree().place("Aloitus"));

        window.tree().awaitRow("Aloitus 1").awaitRow("Kirjanmerkit 1");
        assertEquals("Kaikki helmet", window.tree().chosen());
    }

    @Test
    void aPearlOfAFolderIsDrawnToAnotherPlaceInItAndStaysWhereItIsLetGoAtOnce() {
        var pearls = List.of("tk-tyokykytalo", "dia-kuuntelu", "mj-kotter");
        var folder = new Folder(
                FolderId.random(),
                new FolderName("Aloitus"),
                pearls.stream().map(PearlId::new).toList());
        program.library(library -> {
            library.folders().save(folder);
            return folder;
        });
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().awaitRow("Aloitus 3").enter("Aloitus");
        window.list().awaitPearls(pearls.toArray(String[]::new));

        var first = window.list().place(pearls.getFirst());
        RealHands.drag(first, first.add(40, 0));
        RealHands.drag(window.list().place(pearls.getLast()), window.list().place(pearls.getFirst()));

        window.list().awaitPearls("mj-kotter", "tk-tyokykytalo", "dia-kuuntelu");
    }

    @Test
    void aPearlThatIsDroppedOnNewFolderIsInTheOneThatIsNamed() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().choose("Kirjanmerkit").choose("Kaikki helmet");
        window.list().awaitNumber(16);

        RealHands.drag(window.list().place("tk-tyokykytalo"), window.tree().place("Uusi kansio…"));
        window.await("the question for its name", () -> window.isShown("#folder-naming"));
        RealHands.write("alku");
        RealHands.type(KeyCode.ENTER);

        window.tree().awaitRow("alku 1");
        window.list().awaitPearls("tk-tyokykytalo");
    }
}
