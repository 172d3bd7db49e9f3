package fi.helminauha.figure;

import java.util.Optional;
import java.util.regex.Pattern;

/// The size of a drawing in its own units, 590 across by agreement: what a layout must know before the drawing is
/// drawn.
public record FigureSize(double width, double height) {
    private static final Pattern VIEW_BOX = Pattern.compile(
            "<svg\\b[^>]*?\\bviewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*[\"']");
    private static final double LARGEST = 10_000;
    private static final double LETTERS_ACROSS = 38;
    private static final double LETTERS_DOWN = 19;

    /// @param drawing  SVG
    /// @return empty if the drawing has no view box that could be used
    public static Optional<FigureSize> of(String drawing) {
        var viewBox = VIEW_BOX.matcher(drawing);
        if (!viewBox.find()) {
            return Optional.empty();
        }
        try {
            var size = new FigureSize(Double.parseDouble(viewBox.group(1)), Double.parseDouble(viewBox.group(2)));
            return isUsable(size.width) && isUsable(size.height) ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The smallest letters, in the drawing’s units, that are read from the back of a room: there a drawing is shown as
    /// large as it can be on a page of 1280×800 pixels, and letters of 28 of them are read, of 24 where a team sits
    /// nearer. The pages leave a drawing 1088×532 pixels and 1136×456.
    public double leastLetter() {
        return Math.max(width / LETTERS_ACROSS, height / LETTERS_DOWN);
    }

    private static boolean isUsable(double length) {
        return length >= 1 && length <= LARGEST;
    }
}
