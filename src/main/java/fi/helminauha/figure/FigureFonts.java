package fi.helminauha.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.List;

/// The program's own fonts, made known to AWT: no figure depends on what is installed on a machine.
final class FigureFonts {
    static final String REGULAR = "Inter";
    static final String SEMIBOLD = "Inter SemiBold";
    private static final List<String> FILES = List.of("inter-regular.ttf", "inter-semibold.ttf");
    private static final String FOLDER = "/fi/helminauha/ui/fonts/";

    private FigureFonts() {}

    /// Registering a font that is there already does nothing.
    static void register() {
        var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (var file : FILES) {
            environment.registerFont(read(file));
        }
    }

    private static Font read(String file) {
        try (var stream = FigureFonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new FigureException("find the font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new FigureException("read the font " + file, e);
        }
    }
}
