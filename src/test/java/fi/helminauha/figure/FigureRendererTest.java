package fi.helminauha.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureRendererTest {
    private static final FigureColours COLOURS =
            new FigureColours("#112233", "#112233", "#112233", "#FFFFFF", "#112233", "#112233", "#2F6F9F", "#E0E8F0");
    private static final String SQUARE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 590 200\">"
            + "<rect x=\"0\" y=\"0\" width=\"295\" height=\"200\" fill=\"var(--theme)\"/></svg>";

    private final FigureRenderer renderer = new FigureRenderer();

    @ParameterizedTest
    @ValueSource(ints = {295, 590, 1180, 1770})
    void aFigureIsDrawnInThePixelsAskedFor(int width) {
        var pixels = renderer.render(SQUARE, Map.of(), COLOURS, width);

        assertEquals(width, pixels.width());
        assertEquals(Math.round(width * 200.0 / 590), pixels.height());
        assertEquals(width * pixels.height(), pixels.argb().length);
    }

    @Test
    void theColoursAreThoseGivenAndTheRestIsClear() {
        var pixels = renderer.render(SQUARE, Map.of(), COLOURS, 590);

        assertEquals(0xFF2F6F9F, pixels.argb()[100 * 590 + 100]);
        assertEquals(0, pixels.argb()[100 * 590 + 400]);
    }

    @Test
    void wordsAreDrawn() {
        var drawing = SQUARE.replace("</svg>", "<text x=\"400\" y=\"100\" data-wrap=\"150\">{{a}}</text></svg>");

        var pixels = renderer.render(drawing, Map.of("a", "Työ"), COLOURS, 590);

        assertTrue(Arrays.stream(pixels.argb()).anyMatch(pixel -> pixel == 0xFF112233));
    }

    @Test
    void anImmenseWidthIsDrawnNoLargerThanIsSensible() {
        assertEquals(4096, renderer.render(SQUARE, Map.of(), COLOURS, 1_000_000).width());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<svg", "<svg/>", "<svg viewBox=\"0 0 0 0\"/>", "<svg viewBox=\"0 0 590 1e99\"/>", "<html/>"
            })
    void whatCannotBeDrawnIsRefused(String drawing) {
        assertThrows(FigureException.class, () -> renderer.render(drawing, Map.of(), COLOURS, 590));
    }

    @Test
    void theSizeIsReadFromTheViewBox() {
        assertEquals(Optional.of(new FigureSize(590, 372.5)), FigureSize.of("<svg a='b' viewBox='0,0 590  372.5'>"));
        assertEquals(Optional.empty(), FigureSize.of("<svg width='3'>"));
    }
}
