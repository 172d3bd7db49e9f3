package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.settings.UnansweredFile;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the list says of how it was searched.
class AnswerNotesTest {
    private static final String SENTENCE = "Tähän ei ole omaa helmeä. Lähimmät:";
    private static final String FIRST = "kuuntelu pysäköintilupa verotus ";
    private static final String SECOND = "kuuntelu kalastus verotus ";

    @RegisterExtension
    private final Program program = new Program();

    @Test
    void aTimeInPlainWordsIsAChipThatCanBeTakenOff() {
        var window = program.startListing();
        window.search().type("kuuntelu vartti ");
        window.await("the chip", () -> window.list().chips().equals("noin 15 min"), window.list()::chips);

        window.list().takeChip();

        window.await("no chip", () -> window.list().chips().isEmpty(), window.list()::chips);
        assertEquals("kuuntelu vartti ", window.search().text());
    }

    @Test
    void whereThereIsNoPearlOfItsOwnTheListSaysSoAndOtherwiseNot() {
        var window = program.startListing();

        window.search().type(FIRST);
        window.await("the sentence", () -> window.list().notes().contains(SENTENCE), window.list()::notes);

        window.search().clear().type("kuuntelu ");
        window.await("no sentence", () -> !window.list().notes().contains(SENTENCE), window.list()::notes);
    }

    @Test
    void searchesWithoutAPearlAreKeptInAFileOfTheUsersOwnToCopyOrForget() {
        var window = program.startListing();
        type(window, FIRST);
        type(window, SECOND);
        var file = file();
        window.await("the file", () -> new UnansweredFile(file).read().equals(List.of(FIRST.strip())));

        window.search().clear();
        window.await("both", () -> new UnansweredFile(file).read().size() == 2);
        window.search().type(FIRST);
        window.await("the offer", () -> window.isShown("#unanswered-copy"), window.list()::notes);
        window.press("#unanswered-copy");
        assertEquals(
                FIRST.strip() + "\n" + SECOND.strip(),
                InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString()));

        assertEquals("Haut ovat leikepöydällä.", window.see("#unanswered-copy", Labeled.class, Labeled::getText));

        window.press("#unanswered-clear");

        assertFalse(window.isShown("#unanswered-copy"));
        window.await("no file", () -> Files.notExists(file));
    }

    @Test
    void whereSearchesCannotBeKeptTheyAreThereUntilTheEndAndNothingFails() throws IOException {
        // A folder in the file’s place cannot be replaced.
        Files.createDirectories(file().resolve("folder"));
        var window = program.startListing();
        type(window, FIRST);
        type(window, SECOND);

        window.await("the offer", () -> window.isShown("#unanswered-copy"), window.list()::notes);
        window.press("#unanswered-copy");

        assertEquals(
                FIRST.strip(),
                InterfaceThread.get(() -> Clipboard.getSystemClipboard().getString()));
        assertFalse(window.isShown("#notice-sentence"));
    }

    @Test
    void aSearchThatIsAnsweredIsNotKept() {
        var window = program.startListing();
        window.search().type("kuuntelu ");
        window.list().awaitFirst("dia-kuuntelu").open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");
        window.search().clear();
        window.list().awaitNumber(16);

        program.stop();

        assertTrue(Files.notExists(file()));
    }

    private static void type(WindowPage window, String text) {
        if (!window.search().text().isEmpty()) {
            window.search().clear();
            window.list().awaitNumber(16);
        }
        window.search().type(text);
        window.await("the sentence", () -> window.list().notes().contains(SENTENCE), window.list()::notes);
    }

    private Path file() {
        return program.user().data().resolve("unanswered.txt");
    }
}
