package fi.helminauha.collection.json;

import fi.helminauha.collection.Drawing;
import fi.helminauha.collection.FigureId;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a figure's drawing (SVG) and judges it: it may hold shapes in the colours of the theme and places for words,
/// and nothing that runs, fetches or says anything.
final class DrawingFile {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /// None of them refers to another: a drawing that refers to itself, or ten times to what refers ten times, is never
    /// done.
    private static final Set<String> ELEMENTS =
            Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan");

    /// The largest drawing of the collection has 90 elements, three deep.
    private static final int MOST_ELEMENTS = 1_000;

    private static final int DEEPEST = 20;
    /// Characters of an attribute.
    private static final int LONGEST = 10_000;
    /// In units of the drawing, which is 590 wide.
    private static final double LARGEST = 9_999;
    /// In units of the drawing; a line of shorter dashes has more of them than can be drawn.
    private static final double SHORTEST_DASH = 1;

    private static final Set<String> TEXTS = Set.of("text", "tspan");
    private static final Set<String> COLOURED =
            Set.of("fill", "stroke", "color", "stop-color", "flood-color", "lighting-color");
    private static final Set<String> COLOURS = Set.of(
            "none",
            "var(--ink)",
            "var(--muted)",
            "var(--line)",
            "var(--paper)",
            "var(--accent)",
            "var(--accent-soft)",
            "var(--theme)",
            "var(--theme-soft)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z][a-zA-Z0-9-]*)}}");
    private static final Pattern OUTSIDE = Pattern.compile("url\\(|@import|javascript:|data:");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    /// What is no measure.
    private static final Set<String> NAMES = Set.of("id", "class");
    private static final Pattern LINES = Pattern.compile("[1-9]");
    /// Left and top, then width and height, which are at least 1; none is over 9999.
    private static final Pattern VIEW_BOX =
            Pattern.compile("(-?[0-9]{1,4}[ ,]+){2}[1-9][0-9]{0,3}[ ,]+[1-9][0-9]{0,3}");

    private final XMLStreamReader reader;
    private final Findings findings;
    private final SortedSet<String> places = new TreeSet<>();
    private int elements;

    private DrawingFile(XMLStreamReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    /// The drawing; what is wrong with it is in the findings.
    static Drawing drawing(FigureId id, String svg, Findings findings) {
        SortedSet<String> places = new TreeSet<>();
        try {
            var reader = factory().createXMLStreamReader(new StringReader(svg));
            var file = new DrawingFile(reader, findings);
            file.read();
            places = file.places;
            reader.close();
        } catch (XMLStreamException e) {
            var location = e.getLocation();
            var line = location == null ? "" : " at line " + location.getLineNumber();
            findings.loss(Pointer.ROOT, "This is not XML" + line + "; mend it with a drawing program.");
        }
        return new Drawing(id, svg, places);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("a drawing refers to nothing outside itself");
        });
        return factory;
    }

    private void read() throws XMLStreamException {
        var open = new ArrayDeque<String>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    startElement(open.isEmpty());
                    open.push(reader.getLocalName());
                    elements++;
                    if (elements > MOST_ELEMENTS || open.size() > DEEPEST) {
                        problem("The drawing has more than " + MOST_ELEMENTS + " elements or is deeper than " + DEEPEST
                                + "; draw less");
                        return;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(open.getFirst());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    problem("A DOCTYPE or an entity is refused; remove it");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    problem("A processing instruction is refused; remove it");
                default -> {}
            }
        }
    }

    private void startElement(boolean isRoot) {
        var name = reader.getLocalName();
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name) || isRoot != name.equals("svg")) {
            problem("The element <" + Values.shorten(name) + "> is refused; draw with shapes and text of SVG");
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var viewBox = reader.getAttributeValue(null, "viewBox");
        if (isRoot && (viewBox == null || !VIEW_BOX.matcher(viewBox).matches())) {
            problem("The viewBox is missing or is not four whole numbers with a width and a height; write it");
        }
    }

    private void attribute(String name, String value) {
        if (name.startsWith("on")) {
            problem("The attribute " + Values.shorten(name) + " is refused: a drawing does nothing; remove it");
        } else if (name.equals("style")) {
            style(value);
        } else if (name.equals("href") || OUTSIDE.matcher(value).find()) {
            problem("The attribute " + Values.shorten(name) + " refers to something outside its element; remove it");
        } else if (COLOURED.contains(name) && !COLOURS.contains(value)) {
            problem("The colour \"" + Values.shorten(value) + "\" of " + name + " is not one of the theme; use one of: "
                    + String.join(", ", new TreeSet<>(COLOURS)));
        } else if (value.length() > LONGEST) {
            problem("The attribute " + Values.shorten(name) + " is longer than " + LONGEST + " characters; draw less");
        } else if (!COLOURED.contains(name) && !NAMES.contains(name)) {
            measures(name, value);
        }
    }

    private void measures(String name, String value) {
        if (name.equals("data-lines") && !LINES.matcher(value).matches()) {
            problem("The attribute data-lines is not 1–9; write how many lines of text have room");
        }
        var number = NUMBER.matcher(value);
        while (number.find()) {
            var measure = Double.parseDouble(number.group());
            if (Math.abs(measure) > LARGEST) {
                problem("The number " + Values.shorten(number.group()) + " of " + Values.shorten(name)
                        + " is larger than " + (int) LARGEST + "; draw within the viewBox");
                return;
            }
            if (measure < SHORTEST_DASH && (name.equals("stroke-dasharray") || name.equals("data-wrap"))) {
                problem("The number " + Values.shorten(number.group()) + " of " + name
                        + " is less than 1; such short pieces cannot be drawn");
                return;
            }
        }
    }

    /// A style is judged as the attributes that it stands for.
    private void style(String value) {
        for (var declaration : value.split(";", -1)) {
            var colon = declaration.indexOf(':');
            if (colon >= 0) {
                attribute(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
    }

    private void words(String element) {
        var text = reader.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        var place = PLACE.matcher(text);
        if (!TEXTS.contains(element) || !place.matches()) {
            problem("The drawing has words of its own, \"" + Values.shorten(text)
                    + "\"; write a place {{key}} in a <text> and give the words in the pearl");
        } else {
            places.add(place.group(1));
        }
    }

    private void problem(String sentence) {
        findings.problem(
                Pointer.ROOT, sentence + " (line " + reader.getLocation().getLineNumber() + ").");
    }
}
