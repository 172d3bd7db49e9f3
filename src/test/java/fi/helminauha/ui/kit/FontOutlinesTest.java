package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where JavaFX draws without a graphics processor at a scale of the screen other than 1, it fills the outlines of
/// letters so that two strokes that cross leave a hole. The letters of the program’s fonts are of one outline each.
class FontOutlinesTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöđ0123456789+&€@%";

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
        InterfaceThread.run(Fonts::load);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inter", "Inter Italic", "Inter SemiBold", "Helmi Serif SemiBold"})
    void aLetterHasAsMuchInkScaledAsInItsSize(String name) {
        var hollow = InterfaceThread.get(() -> LETTERS.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> ink(letter, new Font(name, 24), 2) < 0.97 * ink(letter, new Font(name, 48), 1))
                .toList());

        assertEquals(List.of(), hollow);
    }

    private static double ink(String letter, Font font, double scale) {
        var text = new Text(letter);
        text.setFont(font);
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        how.setFill(Color.WHITE);
        var pixels = new Group(text).snapshot(how, null);
        var ink = 0.0;
        for (var y = 0; y < (int) pixels.getHeight(); y++) {
            for (var x = 0; x < (int) pixels.getWidth(); x++) {
                ink += 1 - pixels.getPixelReader().getColor(x, y).getBrightness();
            }
        }
        return ink;
    }
}
