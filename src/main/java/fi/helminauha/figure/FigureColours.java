package fi.helminauha.figure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of a figure as CSS writes them (`#RRGGBB`), by the names that drawings use.
/// @param paper       the background that the figure stands on
/// @param theme       the pearl's theme
/// @param themeSoft   a fill under text, in the theme's hue
public record FigureColours(
        String ink,
        String muted,
        String line,
        String paper,
        String accent,
        String accentSoft,
        String theme,
        String themeSoft) {
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");

    /// The drawing with each `var(--name)` replaced; a name that is none of ours becomes ink, so that a wrong drawing
    /// is seen.
    String applyTo(String drawing) {
        var colours = Map.of(
                "ink", ink,
                "muted", muted,
                "line", line,
                "paper", paper,
                "accent", accent,
                "accent-soft", accentSoft,
                "theme", theme,
                "theme-soft", themeSoft);
        return USE.matcher(drawing)
                .replaceAll(use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), ink)));
    }
}
