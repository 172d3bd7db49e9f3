package fi.helminauha.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The style sheets of loose text: those of the program with the loose fonts in the place of theirs, which are made the
/// first time. Used on the JavaFX thread.
final class Looseness {
    private static final String SHEET = "data:text/css;charset=utf-8;base64,";
    private static final Map<String, String> SHEETS = new HashMap<>();

    private static boolean isOn;
    private static boolean hasFonts;

    private Looseness() {}

    static boolean isOn() {
        return isOn;
    }

    /// @param fonts  opens the program’s fonts
    /// @return whether that is another choice than before
    static boolean set(boolean isWanted, List<InputStream> fonts) {
        var changes = isWanted != isOn;
        isOn = isWanted;
        if (isOn && !hasFonts) {
            hasFonts = true;
            fonts.forEach(Looseness::load);
        }
        return changes;
    }

    private static void load(InputStream font) {
        try (font) {
            Font.loadFont(new ByteArrayInputStream(LooseFont.of(font.readAllBytes())), 12);
        } catch (IOException e) {
            throw new UncheckedIOException("load a loose font", e);
        }
    }

    /// The address of a sheet as it is wanted now.
    /// @param plain  of the sheet as it is, or of its loose one
    static String address(String plain) {
        return isOn ? SHEETS.computeIfAbsent(plain(plain), Looseness::loosen) : plain(plain);
    }

    private static String plain(String address) {
        return SHEETS.entrySet().stream()
                .filter(sheet -> sheet.getValue().equals(address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(address);
    }

    private static String loosen(String plain) {
        try (var sheet = Objects.requireNonNull(URI.create(plain).toURL().openStream())) {
            var loose = LooseFont.named(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            return SHEET + Base64.getEncoder().encodeToString(loose.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + plain, e);
        }
    }
}
