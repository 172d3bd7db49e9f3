package fi.helminauha.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Draws figures, as pixels or onto whatever AWT draws on. Blocks, some ten milliseconds a figure; safe for use by many
/// threads.
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
        var across = Math.max(1, (int) Math.round(size.width() * scale));
        var down = Math.max(1, (int) Math.round(size.height() * scale));
        var drawn = read(drawing, words, colours);
        var image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawn.onto(graphics, across, down);
        } finally {
            graphics.dispose();
        }
        return new FigurePixels(across, down, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /// A figure that has been read and is drawn as often as one likes.
    public static final class Drawn {
        private final SVGDocument document;

        private Drawn(SVGDocument document) {
            this.document = document;
        }

        /// Draws it into a rectangle from the origin, in the units of the graphics.
        public void onto(Graphics2D graphics, double width, double height) {
            document.render(null, graphics, new ViewBox((float) width, (float) height));
        }
    }

    /// A figure as SVG by itself, without the declaration of a file.
    /// @param drawing  the figure’s SVG
    /// @param words    by their places in the drawing; a place without a word stays empty
    /// @param colours  anything that CSS takes for a colour
    /// @throws FigureException if the drawing cannot be read
    public String svg(String drawing, Map<String, String> words, FigureColours colours) {
        var svg = FigureDrawing.fill(drawing, words, colours);
        return svg.substring(svg.indexOf("<svg"));
    }

    /// The lines of words of a figure, as they stand in it.
    /// @param drawing  the figure’s SVG
    /// @param words    by their places in the drawing
    /// @throws FigureException if the drawing cannot be read
    public List<FigureLine> lines(String drawing, Map<String, String> words) {
        return FigureDrawing.lines(drawing, words);
    }

    /// Reads a figure with its words filled in.
    /// @param drawing  the figure's SVG
    /// @param words    by their places in the drawing; a place without a word stays empty
    /// @throws FigureException if the drawing cannot be read
    public Drawn read(String drawing, Map<String, String> words, FigureColours colours) {
        var svg = FigureDrawing.fill(drawing, words, colours);
        var stream = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = new SVGLoader().load(stream, null, context);
        if (document == null) {
            throw new FigureException("draw a figure: JSVG cannot read it");
        }
        return new Drawn(document);
    }
}
