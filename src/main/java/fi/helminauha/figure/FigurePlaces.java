package fi.helminauha.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// Where the lines of words of a filled drawing stand, and what they touch. Edges are those of upright boxes: of other
/// shapes nothing is known.
final class FigurePlaces {
    /// What Inter’s capitals rise and its descenders fall, for letters of size 1.
    private static final double RISE = 0.73;

    private static final double FALL = 0.2;

    private final Rectangle2D drawing;
    private final List<Rectangle2D> boxes;

    private FigurePlaces(Rectangle2D drawing, List<Rectangle2D> boxes) {
        this.drawing = drawing;
        this.boxes = boxes;
    }

    /// A line that was set.
    record SetLine(Element text, double size, boolean isWhole) {
        Rectangle2D place() {
            var width = new TextFitter(FigureDrawing.inherited(text, "font-family")).width(text.getTextContent(), size);
            var x = FigureDrawing.number(text.getAttribute("x"), 0);
            var left = x
                    - switch (FigureDrawing.inherited(text, "text-anchor")) {
                        case "middle" -> width / 2;
                        case "end" -> width;
                        default -> 0;
                    };
            var y = FigureDrawing.number(text.getAttribute("y"), 0);
            return new Rectangle2D.Double(left, y - RISE * size, width, (RISE + FALL) * size);
        }
    }

    static List<FigureLine> of(Element root, List<SetLine> lines) {
        var sides = Stream.of(root.getAttribute("viewBox").strip().split("[ ,]+"))
                .mapToDouble(side -> FigureDrawing.number(side, 0))
                .toArray();
        var drawing = sides.length == 4
                ? new Rectangle2D.Double(sides[0], sides[1], sides[2], sides[3])
                : new Rectangle2D.Double();
        var places = lines.stream().map(SetLine::place).toList();
        var judge = new FigurePlaces(drawing, boxes(root));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new FigureLine(
                        lines.get(i).text().getTextContent(),
                        lines.get(i).size(),
                        lines.get(i).isWhole(),
                        judge.isFree(places.get(i), places)))
                .toList();
    }

    private static List<Rectangle2D> boxes(Element root) {
        var boxes = new ArrayList<Rectangle2D>();
        var found = root.getElementsByTagName("rect");
        for (var i = 0; i < found.getLength(); i++) {
            var box = (Element) found.item(i);
            boxes.add(new Rectangle2D.Double(side(box, "x"), side(box, "y"), side(box, "width"), side(box, "height")));
        }
        return boxes;
    }

    private static double side(Element box, String name) {
        return FigureDrawing.number(box.getAttribute(name), 0);
    }

    private boolean isFree(Rectangle2D place, List<Rectangle2D> all) {
        return drawing.contains(place)
                && boxes.stream().allMatch(box -> box.contains(place) || !box.intersects(place))
                && all.stream().noneMatch(other -> other != place && other.intersects(place));
    }
}
