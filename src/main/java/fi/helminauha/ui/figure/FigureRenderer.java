package fi.helminauha.ui.figure;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Draws figures. Blocks, some ten milliseconds a figure; safe for use by many threads.
public final class FigureRenderer {
    private static final int LARGEST = 4096;

    private final LoaderContext context = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    /// Makes the program's fonts known to AWT, which takes some 100 ms the first time.
    public FigureRenderer() {
        FigureFonts.register();
    }

    /// @param drawing  the figure's SVG
    /// @param words    by their places in the drawing; a place without a word stays empty
    /// @param width    in pixels of the screen, at most 4096 used; the height follows from the drawing
    /// @throws FigureException if the drawing cannot be read
    public FigurePixels render(String drawing, Map<String, String> words, FigureColours colours, int width) {
        var size = FigureSize.of(drawing).orElseThrow(() -> new FigureException("find the view box of a drawing"));
        var scale = Math.min((double) width / size.width(), LARGEST / Math.max(size.width(), size.height()));
        return draw(
                FigureDrawing.fill(drawing, words, colours),
                Math.max(1, (int) Math.round(size.width() * scale)),
                Math.max(1, (int) Math.round(size.height() * scale)));
    }

    private FigurePixels draw(String svg, int width, int height) {
        var stream = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = new SVGLoader().load(stream, null, context);
        if (document == null) {
            throw new FigureException("draw a figure: JSVG cannot read it");
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return new FigurePixels(
                width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }
}
