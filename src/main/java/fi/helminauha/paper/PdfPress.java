package fi.helminauha.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Lays out XHTML as a tagged PDF file that keeps PDF/UA-1 and PDF/A-2a. It fetches nothing: fonts, colours and style
/// sheet are the program’s own.
final class PdfPress {
    private static final String FONTS = "/fi/helminauha/ui/fonts/";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPress() {
        XRLog.setLoggingEnabled(false);
    }

    /// @throws PaperException if it cannot be laid out
    MadePaper print(PaperContent content, Markup body) {
        var made = content.order().made();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withProducer("Helminauha")
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(colours)
                    .useReplacementText("\u25A1")
                    .useHyphenation(Hyphens::soft)
                    .useUnicodeLineBreaker(new WatchedLines(content))
                    .useSVGDrawer(new Figures(content.figures()));
            refuseAll(builder);
            addFonts(builder, document);
            var page = document(content, body);
            content.begin(page.getDocumentElement().getTextContent().length());
            builder.withW3cDocument(page, "about:blank");
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            date(document, made);
            return mended(saved(document, made), content);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new PaperException("lay out a paper", e);
        }
    }

    private static byte[] saved(PDDocument document, Instant made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.setDocumentId(made.toEpochMilli());
        document.save(bytes);
        return bytes.toByteArray();
    }

    /// Fonts are cut to what a file needs when it is saved; only then can be seen what it says of them.
    private static MadePaper mended(byte[] written, PaperContent content) throws IOException {
        try (var document = Loader.loadPDF(written)) {
            ReadBack.mend(document);
            ScreenFields.add(document, content.fields());
            return new MadePaper(
                    saved(document, content.order().made()), document.getNumberOfPages(), content.metres());
        }
    }

    private static void refuseAll(PdfRendererBuilder builder) {
        builder.useUriResolver((_, _) -> null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, priority);
        }
    }

    private static void addFonts(PdfRendererBuilder builder, PDDocument document) throws IOException {
        addFont(builder, document, "inter-regular", "Inter", REGULAR, FontStyle.NORMAL);
        addFont(builder, document, "inter-italic", "Inter", REGULAR, FontStyle.ITALIC);
        addFont(builder, document, "inter-semibold", "Inter", SEMIBOLD, FontStyle.NORMAL);
        addFont(builder, document, "helmi-serif-semibold", "Helmi Serif", SEMIBOLD, FontStyle.NORMAL);
        addFont(builder, document, "noto-emoji-regular", "Noto Emoji", REGULAR, FontStyle.NORMAL);
        addFont(builder, document, "noto-emoji-regular", "Noto Emoji", SEMIBOLD, FontStyle.NORMAL);
    }

    /// Without ligatures: looking for them takes more than half of the time of a paper.
    private static void addFont(
            PdfRendererBuilder builder, PDDocument document, String file, String family, int weight, FontStyle style)
            throws IOException {
        try (var stream = PdfPress.class.getResourceAsStream(FONTS + file + ".ttf")) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, style, true);
        }
    }

    private Document document(PaperContent content, Markup body)
            throws IOException, SAXException, ParserConfigurationException {
        var order = content.order();
        var title = content.fileTitle();
        var head = new Markup()
                .raw("<html lang=\"" + order.languages().getFirst().code() + "\"><head>")
                .element("title", title)
                .raw("<meta name=\"description\" content=\"" + Markup.value(title) + "\"/>")
                .raw("<style>")
                .text(PaperStyle.of(order))
                .raw("</style>")
                .raw(content.bookmarks())
                .raw("</head><body>");
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        var document = builder.parse(new InputSource(new StringReader(head + body.toString() + "</body></html>")));
        magnify(document, order);
        return document;
    }

    /// The lengths that stand with elements, as those of the style sheet.
    private static void magnify(Document document, PaperOrder order) {
        if (order.layout().size().magnified() > 1) {
            var elements = document.getElementsByTagName("*");
            for (var i = 0; i < elements.getLength(); i++) {
                if (elements.item(i) instanceof Element element && element.hasAttribute("style")) {
                    element.setAttribute("style", PaperStyle.magnified(element.getAttribute("style"), order));
                }
            }
        }
    }

    /// The library takes the time from the clock; the file is to say the one that was given.
    private static void date(PDDocument document, Instant made) throws IOException {
        var moment = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        moment.setTimeInMillis(made.toEpochMilli() / 1000 * 1000);
        document.getDocumentInformation().setCreationDate((Calendar) moment.clone());
        document.getDocumentInformation().setModificationDate(moment);
        var metadata = document.getDocumentCatalog().getMetadata();
        var written = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'")
                .withZone(ZoneOffset.UTC)
                .format(made);
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + written + "$2</xmp:_>")
                .replace("</xmp:_>", "<xmp:ModifyDate>" + written + "</xmp:ModifyDate>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    /// Draws figures by their numbers.
    private record Figures(List<PaperContent.Figure> figures) implements SVGDrawer {
        @Override
        public SVGImage buildSVGImage(
                Element place, Box box, CssContext css, double width, double height, double dotsPerPixel) {
            return place.hasAttribute("data-figure")
                    ? new Placed(
                            figures.get(Integer.parseInt(place.getAttribute("data-figure"))),
                            width,
                            height,
                            dotsPerPixel)
                    : new Room(width, height);
        }

        @Override
        public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
            // Figures have the program’s own fonts.
        }

        @Override
        public void addFontFile(File file, String family, Integer weight, FontStyle style) {
            // Figures have the program’s own fonts.
        }

        @Override
        public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {
            // Figures have the program’s own fonts.
        }

        @Override
        public void close() {
            // Holds nothing open.
        }
    }

    /// Where a field will be; lengths are the layout’s dots.
    private record Room(double width, double height) implements SVGDrawer.SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            // The field draws itself.
        }
    }

    /// A figure in its place; lengths are the layout’s dots.
    private record Placed(PaperContent.Figure figure, double width, double height, double dotsPerPixel)
            implements SVGDrawer.SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var across = width / dotsPerPixel;
            var down = height / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) across,
                    (float) down,
                    graphics -> figure.drawn().onto(graphics, across, down));
        }
    }
}
