package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text with more room: .12 em between letters, .16 more between words, lines 1.5 high, paragraphs 2 em apart, by WCAG
/// 2.1, 1.4.12.
class LooseTextTest {
    private static final String WORD = "varhainen";

    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @CsvSource({"inter-regular, Inter, Loose", "helmi-serif-semibold, Helmi Serif SemiBold, Helmi Loose SemiBold"})
    void eachLetterOfALooseFontIsWiderByTwelveHundredthsOfTheEmAndEachSpaceBySixteenMore(
            String file, String name, String looseName) throws IOException {
        InterfaceThread.run(Fonts::load);
        byte[] plain;
        try (var font = Objects.requireNonNull(
                Appearance.class.getResourceAsStream("/fi/helminauha/ui/fonts/" + file + ".ttf"))) {
            plain = font.readAllBytes();
        }

        var loose = InterfaceThread.get(() -> Font.loadFont(new ByteArrayInputStream(LooseFont.of(plain)), 100));

        assertEquals(looseName, loose.getFamily());
        var usual = Font.font(name, 100);
        assertEquals(width(WORD, usual) + WORD.length() * 12, width(WORD, loose), 1.5, "kerning and rounding aside");
        for (var space : List.of(" ", "\u00A0")) {
            var words = "n" + space + "n";
            assertEquals(width(words, usual) + 3 * 12 + 16, width(words, loose), 1.5, "between two words");
        }
    }

    private static double width(String words, Font font) {
        return InterfaceThread.get(() -> {
            var text = new Text(words);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }

    @Test
    void theChoiceHoldsAtOnceInEveryPartOfTheWindowAndIsTakenBack() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotter");
        assertEquals(List.of("Inter", "Inter"), families(window));
        var between = lines(window);

        window.choose("#main-menu", "ease-loose");
        window.awaitReading("Kotter");
        assertEquals(List.of("Loose", "Loose"), families(window));
        assertTrue(lines(window) >= between, "lines are no closer");
        assertTrue(paragraphs(window) >= 2 * size(window), () -> paragraphs(window) + " px");
        assertEquals(List.of(), window.cut());

        window.choose("#main-menu", "ease-loose");
        window.awaitReading("Kotter");
        assertEquals(List.of("Inter", "Inter"), families(window));
    }

    /// Of the list’s caption and of the pearl’s text.
    private static List<String> families(WindowPage window) {
        return List.of(
                window.see("#hit-count", Labeled.class, label -> label.getFont().getFamily()),
                window.see(
                        ".passage-paragraph .reader-run",
                        Text.class,
                        text -> text.getFont().getFamily()));
    }

    private static double size(WindowPage window) {
        return window.see(
                ".passage-paragraph .reader-run",
                Text.class,
                text -> text.getFont().getSize());
    }

    private static double lines(WindowPage window) {
        return window.see(".passage-paragraph > TextFlow", TextFlow.class, TextFlow::getLineSpacing);
    }

    private static double paragraphs(WindowPage window) {
        return window.see(
                ".passage-paragraph",
                javafx.scene.layout.Region.class,
                paragraph -> paragraph.getInsets().getBottom());
    }
}
