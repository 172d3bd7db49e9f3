package fi.helminauha.paper;

import fi.helminauha.figure.FigureColours;

/// The colours of figures on white paper: those of the light window.
public final class PaperColours {
    /// How much of the theme’s colour is in its soft fill.
    private static final double SOFT = 0.14;

    private PaperColours() {}

    /// @param themeClass  the style class of a theme
    public static FigureColours of(String themeClass) {
        var theme = switch (themeClass) {
            case "theme-tyokyky" -> "#2F6F9F";
            case "theme-muutos" -> "#A6572A";
            case "theme-dialogi" -> "#6B5AA6";
            case "theme-hyvinvointi" -> "#3B7A57";
            case "theme-eta" -> "#0F7C86";
            case "theme-osallisuus" -> "#A23B5D";
            default -> "#8B8577";
        };
        return new FigureColours("#1E2A30", "#55626A", "#C9C3B5", "#FFFFFF", "#0B5C6B", "#DDECEC", theme, soft(theme));
    }

    private static String soft(String theme) {
        var soft = new StringBuilder("#");
        for (var at = 1; at < theme.length(); at += 2) {
            var full = Integer.parseInt(theme.substring(at, at + 2), 16);
            soft.append(String.format("%02X", Math.round(255 - (255 - full) * SOFT)));
        }
        return soft.toString();
    }
}
