package fi.helminauha.paper;

import fi.helminauha.figure.FigurePixels;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a paper as pictures. Used on one thread at a time; the one who opens it closes it.
public final class PaperPages implements AutoCloseable {
    private static final int LARGEST = 4096;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PaperPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /// @throws PaperException if it cannot be read
    public static PaperPages of(MadePaper paper) {
        try {
            return new PaperPages(Loader.loadPDF(paper.pdf()));
        } catch (IOException e) {
            throw new PaperException("read a paper", e);
        }
    }

    /// How many pages there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// Draws a page; some ten milliseconds.
    /// @param page   from 0
    /// @param width  in pixels, at most 4096 used; the height follows
    /// @throws PaperException if it cannot be drawn
    public FigurePixels draw(int page, int width) {
        try {
            var across = document.getPage(page).getCropBox().getWidth();
            var image = renderer.renderImage(page, Math.clamp(width, 1, LARGEST) / across, ImageType.RGB);
            var pixels = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            var graphics = pixels.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
            return new FigurePixels(
                    pixels.getWidth(),
                    pixels.getHeight(),
                    ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData());
        } catch (IOException e) {
            throw new PaperException("draw a page", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new PaperException("close a paper", e);
        }
    }
}
