package fi.helminauha.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIconsIkonHandler;

/// The fonts that the program brings along. JavaFX keeps what is loaded under its family’s name.
public final class Fonts {
    /// JavaFX wants a size with each font; any does.
    private static final double PIXELS = 14.5;

    private static final String FONT_RESOURCES = "/fi/helminauha/ui/fonts/";
    private static final String FONT_FOLDER = "helminauha.fonts";
    private static final List<String> FONTS =
            List.of("inter-regular", "inter-semibold", "inter-italic", "helmi-serif-semibold");
    /// The icons’ font, which comes in a library and, in the installed program, lies beside the others.
    private static final String ICONS = "bootstrap-icons";

    /// Not read at the start.
    private static final String EMOJI = "noto-emoji-regular";

    /// The program’s own signs of a man and a woman, with a joiner.
    private static final String JOINED_EMOJI =
            Character.toString(Emoji.privateSign(0x1F468)) + "\u200D" + Character.toString(Emoji.privateSign(0x1F469));

    private static final AtomicBoolean ARE_FONTS_LOADED = new AtomicBoolean();
    private static final AtomicBoolean IS_EMOJI_FONT_LOADED = new AtomicBoolean();

    private Fonts() {}

    /// Reads the fonts, once; on any thread, also before JavaFX is there. Makes no node and asks for no style.
    public static void load() {
        if (ARE_FONTS_LOADED.compareAndSet(false, true)) {
            FONTS.forEach(
                    font -> loadFont(font, () -> Fonts.class.getResourceAsStream(FONT_RESOURCES + font + ".ttf")));
            loadFont(ICONS, () -> new BootstrapIconsIkonHandler().getFontResourceAsStream());
            // Every text has it until it is styled; found by asking the system.
            Font.getDefault();
        }
    }

    /// Reads the font of emoji, which only texts of users have. Every font falls back on it.
    /// @return whether they do: on Linux alone
    static boolean loadEmoji() {
        loadEmojiFont();
        // JavaFX asks the system which font has a sign only for signs that are joined, and keeps the answer for all
        // others in that style.
        for (var family : List.of("Inter", "Inter SemiBold", "Helmi Serif SemiBold")) {
            for (var posture : FontPosture.values()) {
                var joined = new Text(JOINED_EMOJI);
                joined.setFont(Font.font(family, posture, PIXELS));
                joined.getLayoutBounds();
            }
        }
        // A sign that no font has is as wide as the font’s box for such signs.
        return emojiWidth("Inter") == emojiWidth("Noto Emoji");
    }

    /// To be called before the first text of a script that is shaped, such as Hebrew or Thai: with that the system
    /// makes its list of fonts, once.
    static void loadEmojiFont() {
        if (IS_EMOJI_FONT_LOADED.compareAndSet(false, true)) {
            loadFont(EMOJI, () -> Fonts.class.getResourceAsStream(FONT_RESOURCES + EMOJI + ".ttf"));
        }
    }

    private static double emojiWidth(String family) {
        var sign = new Text(Character.toString(Emoji.privateSign(0x1F468)));
        sign.setFont(Font.font(family, PIXELS));
        return sign.getLayoutBounds().getWidth();
    }

    /// The fonts of texts, opened to be read.
    static List<InputStream> opened() {
        return FONTS.stream().map(Fonts::open).toList();
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(FONT_RESOURCES + name + ".ttf"));
    }

    /// @param packed  the font as the libraries have it
    private static void loadFont(String name, Supplier<@Nullable InputStream> packed) {
        var folder = System.getProperty(FONT_FOLDER);
        if (folder == null || !isReadInPlace(Path.of(folder, name + ".ttf"))) {
            copyFont(name, packed);
        }
    }

    /// JavaFX copies a font that is in a jar into a temporary file, at each start; an installed program has its fonts
    /// beside its jars and spares that. JavaFX does not decode the address, so it is not encoded either.
    private static boolean isReadInPlace(Path file) {
        return Font.loadFont("file:" + file, PIXELS) != null;
    }

    private static void copyFont(String name, Supplier<@Nullable InputStream> packed) {
        try (var stream = packed.get()) {
            Font.loadFont(Objects.requireNonNull(stream), PIXELS);
        } catch (IOException e) {
            throw new UncheckedIOException("load font " + name, e);
        }
    }
}
