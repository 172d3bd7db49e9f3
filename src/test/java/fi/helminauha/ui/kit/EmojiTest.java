package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ui.InterfaceThread;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people put between their words is seen, and nothing is drawn over anything.
class EmojiTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 60;

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
        InterfaceThread.run(() -> {
            Fonts.load();
            // It says how letters are smoothed.
            Appearance.chooseTheme();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Hyvä 👍 juttu, Hyvä 👍 juttu",
        "✅ tehty, ✅ tehty",
        "➡️ seuraava, ➡ seuraava",
        "⏰9.15, ⏰9.15",
        "👍🏽 kiitos, 👍 kiitos",
        "perhe 👨‍👩‍👧 tuli, perhe 👨 tuli",
        "👩‍💻👩‍💻, 👩👩",
        "🇫🇮🇸🇪, FISE",
        "1️⃣ alku, 1 alku",
        "❤️‍🔥, ❤",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿!, 🏴!",
        "Työ & ÄÖ “–” … © €, Työ & ÄÖ “–” … © €",
        "a‍b, ab",
    })
    void aSequenceIsCutToWhatOneSignShows(String written, String shown) {
        assertEquals(shown, named(InterfaceThread.get(() -> Emoji.shown(written))));
    }

    @Test
    void aTextWithoutEmojiIsTheSameText() {
        var text = "Tervetuloa: 1–2 # * → ½";

        assertTrue(InterfaceThread.get(() -> Emoji.shown(text) == text));
    }

    /// Each has a picture of its own, which is neither empty nor the box of a sign that no font has.
    @ParameterizedTest
    @ValueSource(strings = {"Inter", "Inter SemiBold", "Helmi Serif SemiBold"})
    void emojiAreSeenInEveryFontOfTheProgram(String font) {
        var pictures = new HashSet<Set<Integer>>();
        var signs = "👍 ✅ ➡️ ⏰ ☕ 🎉 🧠 👨‍👩‍👧 ❤️ 🙏🏻".split(" ");

        for (var sign : signs) {
            var picture = InterfaceThread.get(() -> drawn(sign, font));
            assertTrue(picture.size() > 30, () -> sign + " has " + picture.size() + " dark pixels");
            pictures.add(picture);
        }

        assertEquals(signs.length, pictures.size());
        assertTrue(!pictures.contains(InterfaceThread.get(() -> drawn("\uFFFE", font))));
    }

    @Test
    void aFlowOfTextHasItsEmojiInTheirOwnFont() {
        var runs = InterfaceThread.get(() -> Emoji.runs("Hyvä 👍🏽👏 juttu ☕"));

        assertEquals(
                List.of("Hyvä ", "👍👏", " juttu ", "☕"),
                runs.stream().map(run -> named(run.getText())).toList());
        assertEquals(
                List.of(false, true, false, true),
                runs.stream().map(run -> run.getStyleClass().contains("emoji")).toList());
    }

    @Test
    void piecesOfATextKeepAllOfItsSigns() {
        assertEquals(
                List.of("Hyvä ", "👍✅", " juttu – ", "☕"),
                InterfaceThread.get(() -> Emoji.pieces("Hyvä 👍✅ juttu – ☕")));
        assertEquals(List.of("Työ"), InterfaceThread.get(() -> Emoji.pieces("Työ")));
        assertEquals(List.of(""), InterfaceThread.get(() -> Emoji.pieces("")));
    }

    /// A sign that only changes the one before it would be drawn as a box, and a second one beside the first.
    @ParameterizedTest
    @ValueSource(
            strings = {"👩‍⚕️", "👍🏽", "🇫🇮", "1️⃣", "👨‍👩‍👧‍👦", "🏳️‍🌈", "✌🏿", "❤️‍🔥", "#️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"
            })
    void noSequenceLeavesASecondSignOrABox(String sequence) {
        for (var text : List.of(InterfaceThread.get(() -> named(Emoji.shown(sequence))), Emoji.cut(sequence))) {
            var signs = text.codePoints().toArray();
            assertTrue(
                    signs.length == 1 || text.equals("FI"),
                    () -> sequence + " is shown as "
                            + text.codePoints().mapToObj(Integer::toHexString).toList());
        }
    }

    @Test
    void whatFollowsAnEmojiBeginsAfterIt() {
        var widths = InterfaceThread.get(() -> new double[] {width("➡️"), width("seuraava"), width("➡️seuraava")});

        assertTrue(widths[0] > 8, () -> "as wide as " + widths[0]);
        assertEquals(widths[0] + widths[1], widths[2], 1);
    }

    /// A font of the system would draw it in its own way, or not at all.
    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"☕", "❤️", "➡️", "👍"})
    void anEmojiIsAPrivateSignOfTheProgramsFont(String emoji) {
        var shown = InterfaceThread.get(() -> Emoji.shown(emoji)).codePointAt(0);

        assertEquals(Character.PRIVATE_USE, Character.getType(shown));
        assertEquals(
                InterfaceThread.get(() -> label(emoji, "Noto Emoji").prefWidth(-1)),
                InterfaceThread.get(() -> label(emoji, "Inter").prefWidth(-1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ↔ B", "Malli™", "A ➡ B", "Nyt‼"})
    void aSignOfOrdinaryTextStaysOne(String text) {
        assertEquals(text, InterfaceThread.get(() -> Emoji.shown(text)));
    }

    /// The emoji in the place of the private signs that show them.
    private static String named(String shown) {
        return shown.codePoints()
                .map(sign -> sign < 0x100000 ? sign : (sign & 0xFFFF) < 0xF000 ? sign & 0xFFFF : sign - 0xF0000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double width(String text) {
        var label = label(text, "Inter");
        return label.prefWidth(-1);
    }

    private static Label label(String text, String font) {
        var label = new Label(Emoji.shown(text));
        label.setFont(Font.font(font, 24));
        label.setTextFill(Color.BLACK);
        new Scene(label, WIDTH, HEIGHT, Color.WHITE);
        label.applyCss();
        return label;
    }

    /// The places of the dark pixels.
    private static Set<Integer> drawn(String text, String font) {
        var image = label(text, font).getScene().snapshot(new WritableImage(WIDTH, HEIGHT));
        var dark = new HashSet<Integer>();
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                    dark.add(y * WIDTH + x);
                }
            }
        }
        return dark;
    }
}
