package fi.helminauha.figure;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A drawing with its words filled in: whole SVG. The form of drawings is told in `data/figures/README.md`.
final class FigureDrawing {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z0-9]+)}}");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final double SIZE = 18;
    private static final double LINE_HEIGHT = 1.27;
    /// Half the height of Inter's capitals: what puts the middle of a line on the place's `y`.
    private static final double MIDDLE = 0.36;
    private static final int LINES = 3;

    private final List<FigurePlaces.SetLine> lines = new ArrayList<>();
    private final Document document;
    private final Map<String, String> words;
    private final String ink;

    private FigureDrawing(Document document, Map<String, String> words, String ink) {
        this.document = document;
        this.words = words;
        this.ink = ink;
    }

    /// @param drawing  SVG with places
    /// @throws FigureException if it is not XML
    static String fill(String drawing, Map<String, String> words, FigureColours colours) {
        var document = parse(colours.applyTo(drawing));
        return new FigureDrawing(document, words, colours.ink()).filled();
    }

    /// The lines of words as they stand in the drawing.
    /// @throws FigureException if it is not XML
    static List<FigureLine> lines(String drawing, Map<String, String> words) {
        var document = parse(drawing);
        var figure = new FigureDrawing(document, words, "none");
        figure.begin();
        return FigurePlaces.of(Objects.requireNonNull(document.getDocumentElement()), figure.lines);
    }

    private static Document parse(String drawing) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(drawing)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new FigureException("read a drawing", e);
        }
    }

    private void begin() {
        var root = Objects.requireNonNull(document.getDocumentElement());
        giveDefault(root, "font-family", FigureFonts.REGULAR);
        giveDefault(root, "font-size", text(SIZE));
        fillIn(root);
    }

    private String filled() {
        begin();
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var written = new StringWriter();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new FigureException("write a drawing", e);
        }
    }

    private void fillIn(Element element) {
        if (isText(element)) {
            fillText(element);
        }
        for (var child = element.getFirstChild(); child != null; ) {
            // A text that is set into lines is replaced by them.
            var next = child.getNextSibling();
            if (child instanceof Element inner) {
                fillIn(inner);
            }
            child = next;
        }
    }

    private static boolean isText(Element element) {
        return "text".equals(element.getLocalName()) || "tspan".equals(element.getLocalName());
    }

    private void fillText(Element element) {
        if (inherited(element, "fill").isEmpty() || inherited(element, "fill").equals("none")) {
            element.setAttribute("fill", ink);
        }
        giveDefault(element, "stroke", "none");
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(withWords(Objects.requireNonNull(child.getNodeValue())));
            }
        }
        nameFont(element);
        if (element.hasAttribute("data-wrap")) {
            setLines(element);
        } else {
            lines.add(new FigurePlaces.SetLine(element, number(inherited(element, "font-size"), SIZE), true));
        }
    }

    private String withWords(String text) {
        var filled = PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
        return NOT_XML.matcher(filled).replaceAll("\uFFFD");
    }

    /// Replaces the text by lines around the place's `y`: texts of their own, since an anchor holds for a whole text.
    private void setLines(Element element) {
        var size = number(inherited(element, "font-size"), SIZE);
        var most = (int) number(element.getAttribute("data-lines"), LINES);
        var width = number(element.getAttribute("data-wrap"), Double.MAX_VALUE);
        var fitted =
                new TextFitter(element.getAttribute("font-family")).fit(element.getTextContent(), size, width, most);
        var lineHeight = fitted.size() * LINE_HEIGHT;
        var y = number(element.getAttribute("y"), 0)
                + fitted.size() * MIDDLE
                - (fitted.lines().size() - 1) * lineHeight / 2;
        var parent = Objects.requireNonNull(element.getParentNode());
        for (var line : fitted.lines()) {
            var text = (Element) element.cloneNode(false);
            text.removeAttribute("data-wrap");
            text.setAttribute("font-size", text(fitted.size()));
            text.setAttribute("y", text(y));
            text.setTextContent(line);
            parent.insertBefore(text, element);
            lines.add(new FigurePlaces.SetLine(text, fitted.size(), fitted.isWhole()));
            y += lineHeight;
        }
        parent.removeChild(element);
    }

    /// The semibold cut is a family of its own to AWT.
    private static void nameFont(Element element) {
        element.setAttribute("font-family", family(element));
        element.removeAttribute("font-weight");
    }

    private static String family(Element element) {
        return number(inherited(element, "font-weight").replace("bold", "600"), 400) >= 600
                ? FigureFonts.SEMIBOLD
                : FigureFonts.REGULAR;
    }

    static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element holder; node = node.getParentNode()) {
            if (holder.hasAttribute(attribute)) {
                return holder.getAttribute(attribute);
            }
        }
        return "";
    }

    private static void giveDefault(Element root, String attribute, String value) {
        if (!root.hasAttribute(attribute)) {
            root.setAttribute(attribute, value);
        }
    }

    static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text.strip().replace("px", ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
