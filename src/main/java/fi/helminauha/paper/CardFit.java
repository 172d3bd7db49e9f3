package fi.helminauha.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// How large the words of a card can be. Sizes are points; measured by the font in which they are set.
final class CardFit {
    private static final double LARGEST = 20;
    private static final double SMALLEST = 8.5;
    private static final double STEP = 0.5;
    private static final double LINE = 1.38;
    /// Between two paragraphs, in lines.
    private static final double GAP = 0.55;
    private static final double POINTS_A_MM = 72 / 25.4;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /// What the layout takes more than this counts.
    private static final double SAFE = 0.96;

    private final Font font = new Font("Inter", Font.PLAIN, 1);
    private final double width;
    private final double height;

    /// @param width   of the place for the lines, in millimetres
    /// @param height  of it
    CardFit(double width, double height) {
        this.width = width * POINTS_A_MM * SAFE;
        this.height = height * POINTS_A_MM * SAFE;
    }

    /// The largest size at which the paragraphs have room; the smallest if they have none.
    double size(List<String> paragraphs) {
        for (var size = LARGEST; size > SMALLEST; size -= STEP) {
            if (height(paragraphs, size) <= height) {
                return size;
            }
        }
        return SMALLEST;
    }

    /// Whether the paragraphs have room at a size.
    boolean isRoomFor(List<String> paragraphs, double size) {
        return height(paragraphs, size) <= height;
    }

    /// The paragraphs in groups, each of which has room at the smallest size.
    List<List<String>> parted(List<String> paragraphs) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (var paragraph :
                paragraphs.stream().flatMap(text -> pieces(text).stream()).toList()) {
            group.add(paragraph);
            if (group.size() > 1 && height(group, SMALLEST) > height) {
                group.removeLast();
                groups.add(List.copyOf(group));
                group.clear();
                group.add(paragraph);
            }
        }
        groups.add(List.copyOf(group));
        return groups;
    }

    /// A paragraph that alone is too long, in pieces that are not.
    private List<String> pieces(String text) {
        if (height(List.of(text), SMALLEST) <= height) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var piece = "";
        for (var word : text.split("(?<= )|(?<=[\\S]{60})", -1)) {
            if (!piece.isEmpty() && height(List.of(piece + word), SMALLEST) > height) {
                pieces.add(piece.strip());
                piece = "";
            }
            piece += word;
        }
        pieces.add(piece.strip());
        return pieces;
    }

    private double height(List<String> paragraphs, double size) {
        var lines = paragraphs.stream().mapToInt(text -> lines(text, size)).sum();
        return (lines * LINE + (paragraphs.size() - 1) * GAP) * size;
    }

    /// How many lines a paragraph takes.
    int lines(String text, double size) {
        var lines = 1;
        var filled = 0.0;
        for (var word : text.split(" ", -1)) {
            var length = length(word + " ", size);
            if (filled > 0 && filled + length > width + length(" ", size)) {
                lines++;
                filled = 0;
            }
            // A word that is longer than a line is broken.
            lines += (int) (length / (width + 1));
            filled = filled + length % (width + 1);
        }
        return lines;
    }

    private double length(String text, double size) {
        return font.getStringBounds(text, CONTEXT).getWidth() * size;
    }
}
