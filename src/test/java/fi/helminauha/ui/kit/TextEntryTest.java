package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.training.HostileText;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is pasted into any field is in one form. That every field of every view is made so is seen by [Program] at the
/// end of each test of the window, and by the architecture’s test.
class TextEntryTest {
    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huoli\nherää",
                "huoli\r\nherää",
                "huoli\therää",
                "huoli\u00A0herää",
                "huoli\u2028herää",
                "huo\u00ADli hera\u0308\u200Ba\u0308"
            })
    void whatIsPastedIntoALineIsOneLineWithPlainSpaces(String pasted) {
        assertEquals("huoli herää", InterfaceThread.get(() -> pasted(TextEntry.line(), pasted)));
    }

    @Test
    void whatIsPastedIntoAnAreaKeepsItsLines() {
        assertEquals(
                "mitä\nnyt\tsitten",
                InterfaceThread.get(() -> pasted(TextEntry.lines(), "mita\u0308\r\nnyt\tsit\u00ADten")));
    }

    @Test
    void theCaretStandsBehindWhatWasPasted() {
        InterfaceThread.run(() -> {
            var field = TextEntry.line(new TextField("alku loppu"));
            field.positionCaret(5);
            paste(field, "a\u0308\r\nb ");

            assertEquals("alku ä b loppu", field.getText());
            assertEquals(9, field.getCaretPosition());
        });
    }

    @Test
    void anAccentThatComesAfterItsLetterMakesOneLetter() {
        InterfaceThread.run(() -> {
            var field = TextEntry.line();
            Stream.of("t", "y", "o", "\u0308").forEach(key -> field.insertText(field.getCaretPosition(), key));

            assertEquals("työ", field.getText());
            assertEquals(3, field.getCaretPosition());
        });
    }

    @Test
    void searchFindAndFolderNameTakePastedLines() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.press(KeyCode.F, KeyCode.CONTROL);

        for (var field : List.of("#search-query", "#find-query")) {
            window.act(field, TextField.class, each -> paste(each, "muutos\njohta\u00ADjuus"));
            assertEquals("muutos johtajuus", window.see(field, TextField.class, TextField::getText));
        }
    }

    /// Else a pointer that moves just then has thousands of letters shaped once more, at a width.
    @Test
    void aTextThatIsSlowToWrapIsBrokenNowhereBeforeTheNextLayout() {
        InterfaceThread.run(() -> {
            var area = TextEntry.lines(new TextArea("lyhyt"));
            area.setPrefWidth(200);
            var scene = new Scene(new StackPane(area), 200, 100);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertEquals(List.of(true), wrapped(area));

            paste(area, HostileText.THAI.text);

            assertEquals(List.of(false), wrapped(area));
        });
    }

    private static List<Boolean> wrapped(TextArea area) {
        return area.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getWrappingWidth() > 0)
                .distinct()
                .toList();
    }

    private static String pasted(TextInputControl field, String text) {
        paste(field, text);
        return field.getText();
    }

    private static void paste(TextInputControl field, String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        field.paste();
    }
}
