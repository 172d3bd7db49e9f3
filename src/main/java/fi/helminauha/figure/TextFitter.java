package fi.helminauha.figure;

import fi.helminauha.morphology.Syllables;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets words into lines of a given width: first by breaking between words, then in smaller type, and if even the
/// smallest is too large by breaking a word: at a soft hyphen, between Finnish syllables, or else where the line is
/// full.
final class TextFitter {
    private static final double SMALLEST = 0.8;
    private static final double STEP = 0.05;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int LEAST_PART = 3;
    /// No label of a figure is nearly as long.
    private static final int LONGEST = 300;

    private final Font font;

    /// @param family  a registered font
    TextFitter(String family) {
        font = new Font(family, Font.PLAIN, 1);
    }

    /// @param size   the size wanted
    /// @param width  of the longest line, in the units of size
    /// @param most   how many lines there is room for
    FittedText fit(String whole, double size, double width, int most) {
        var text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
        for (var scale = 1.0; scale > SMALLEST - STEP / 2; scale -= STEP) {
            var lines = wrap(text, size * scale, width);
            if (lines.isPresent() && lines.get().size() <= most) {
                return new FittedText(size * scale, balanced(text, size * scale, width, lines.get()), true);
            }
        }
        var lines = wrapBreaking(text, size * SMALLEST, width);
        return new FittedText(size * SMALLEST, lines.size() <= most ? lines : cut(lines, most), false);
    }

    /// What does not even fit so is left out; the figure's alternative text still says it.
    private static List<String> cut(List<String> lines, int most) {
        var kept = new ArrayList<>(lines.subList(0, Math.max(1, most)));
        kept.set(kept.size() - 1, kept.getLast() + "…");
        return kept;
    }

    double width(String text, double size) {
        return font.deriveFont((float) size)
                .getStringBounds(visible(text), CONTEXT)
                .getWidth();
    }

    /// As many lines, but of lengths as like each other as can be.
    private List<String> balanced(String text, double size, double width, List<String> lines) {
        var best = lines;
        for (var narrower = width * 0.95; narrower > width / 4; narrower -= width * 0.05) {
            var candidate = wrap(text, size, narrower);
            if (candidate.isEmpty() || candidate.get().size() > lines.size()) {
                return best;
            }
            best = candidate.get();
        }
        return best;
    }

    /// Empty if a word is wider than a line.
    private Optional<List<String>> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            if (width(word, size) > width) {
                return Optional.empty();
            }
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(visible(line));
                line = word;
            }
        }
        lines.add(visible(line));
        return Optional.of(lines);
    }

    private List<String> wrapBreaking(String text, double size, double width) {
        var pieces = new ArrayList<String>();
        for (var word : text.strip().split("\\s+", -1)) {
            var rest = word;
            while (width(rest, size) > width && rest.length() > 1) {
                var end = breakIn(rest, size, width);
                pieces.add(visible(rest.substring(0, end)) + "-");
                rest = rest.substring(end);
            }
            pieces.add(rest);
        }
        return wrap(String.join(" ", pieces), size, width)
                .orElseGet(() -> pieces.stream().map(TextFitter::visible).toList());
    }

    /// The length of the longest beginning of a word that fits in a line together with a hyphen.
    private int breakIn(String word, double size, double width) {
        var full = 1;
        while (full + 1 < word.length() && width(word.substring(0, full + 1) + "-", size) <= width) {
            full++;
        }
        for (var end = full; end >= LEAST_PART; end--) {
            if (word.charAt(end - 1) == SOFT_HYPHEN) {
                return end;
            }
        }
        for (var end = full; end >= LEAST_PART; end--) {
            if (end <= word.length() - LEAST_PART && Syllables.isStart(word, end)) {
                return end;
            }
        }
        return Character.isHighSurrogate(word.charAt(full - 1)) ? full + 1 : full;
    }

    private static String visible(String text) {
        return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }
}
