package fi.helminauha.ui.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendMenusTest {
    @RegisterExtension
    private final Program program = new Program();

    private static List<String> clipboard() {
        return InterfaceThread.get(() -> List.of(
                String.valueOf(Clipboard.getSystemClipboard().getString()),
                String.valueOf(Clipboard.getSystemClipboard().getHtml())));
    }

    @Test
    void aPearlGoesToAColleagueFromTheReader() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.await("the pearl", () -> window.isShown("#reader-page"), window::focused);

        window.choose("#reader-more", "send-copy");

        window.awaitNotice("Viesti on leikepöydällä.");
        assertTrue(clipboard().getFirst().contains("\n\nTavoite: "), clipboard().getFirst());
        assertTrue(clipboard().getLast().contains("<h1>"), clipboard().getLast());

        window.choose("#reader-more", "send-mail");

        window.awaitNotice("Viesti ");
        assertTrue(program.browsed().getFirst().toString().startsWith("mailto:?subject="), program.browsed()::toString);
    }

    @Test
    void aSessionGoesToThePeopleAndToTheCalendarFromThePlanner() {
        var window = program.startListing();
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen();
        window.plan().type("#plan-title", "Iltapäivä").addOwnPart("Tervetuloa", 20);

        window.choose("#plan-share", "share-copy");

        window.awaitNotice("Viesti on leikepöydällä.");
        assertEquals("""
                Iltapäivä

                Päivän kulku

                klo 9.00–9.20 · 20 min · paikan päällä

                • 9.00 Tervetuloa
                • 9.20 päättyy""", clipboard().getFirst());

        window.choose("#plan-share", "share-calendar");

        window.awaitNotice("Anna päivälle ensin päivämäärä");
    }
}
