package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.ui.WindowPage;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was read last, in the window.
class RecentlyReadTest {
    @RegisterExtension
    private final Program program = new Program();

    private WindowPage readTwo() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.list().open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");
        window.tree().choose("Viimeksi luetut");
        window.list().awaitPearls("dia-kuuntelu", "mj-kotter");
        return window;
    }

    @Test
    void deleteForgetsTheChosenPearlAndTheNoticeBringsItBack() {
        var window = readTwo();
        window.list().open("mj-kotter").focus();

        window.press(KeyCode.DELETE);

        window.list().awaitPearls("dia-kuuntelu");
        window.awaitNotice("Helmi poistettiin viimeksi luetuista").press("#notice-act");
        // It was opened when it was chosen.
        window.list().awaitPearls("mj-kotter", "dia-kuuntelu");
    }

    @Test
    void thePearlThatIsOpenedFromElsewhereIsTheOnlyOneThatIsChosen() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");

        window.list().open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");
        window.press(KeyCode.LEFT, KeyCode.ALT).awaitReading("Kotterin");

        assertEquals(List.of("mj-kotter"), window.list().allChosen());
    }

    @Test
    void theMenuOfTheRowForgetsAllAndTheNextStartKnowsNothingOfIt() {
        var window = readTwo();

        window.tree().focus();
        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("recent-forget");

        window.list().awaitInstead("Tähän tulevat viimeksi lukemasi");
        var again = program.restart();
        again.awaitReading("Kuuntelun");
        again.tree().choose("Viimeksi luetut");
        again.list().awaitPearls("dia-kuuntelu");
    }
}
