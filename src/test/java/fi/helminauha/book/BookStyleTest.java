package fi.helminauha.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookStyleTest {
    private static final Pattern RULE = Pattern.compile("(:root|\\.theme-[a-z]+)\\s*\\{([^}]*--[^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*#([0-9A-F]{6})");
    /// Of text, by WCAG 2.2 AA.
    private static final double LEAST = 4.5;

    /// The colours of a look, those of themes with the theme before them.
    private static Map<String, Integer> colours(boolean isDark) {
        var sheet = BookStyle.ofWebPages();
        var from = sheet.indexOf("@media screen and (prefers-color-scheme: dark)");
        var end = sheet.indexOf("\n}", from);
        var colours = new HashMap<String, Integer>();
        var rules = RULE.matcher(isDark ? sheet.substring(from, end) : sheet.substring(0, from));
        while (rules.find()) {
            var theme = rules.group(1).equals(":root") ? "" : rules.group(1);
            var each = COLOUR.matcher(rules.group(2));
            while (each.find()) {
                colours.put(theme + each.group(1), Integer.parseInt(each.group(2), 16));
            }
        }
        return colours;
    }

    private static double light(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int colour) {
        var share = (colour & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(light(one), light(other));
        var darker = Math.min(light(one), light(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTextIsReadableInTheLightAndInTheDark(boolean isDark) {
        var colours = colours(isDark);
        assertEquals(22, colours.size(), colours::toString);

        for (var text : new String[] {"ink", "muted", "accent"}) {
            for (var ground : new String[] {"paper", "accent-soft", "rest"}) {
                var contrast = contrast(colours.get(text), colours.get(ground));
                assertTrue(contrast >= LEAST, text + " on " + ground + ": " + contrast);
            }
        }
        colours.forEach((name, colour) -> {
            if (name.endsWith("theme-soft")) {
                assertTrue(contrast(colours.get("ink"), colour) >= LEAST, "ink on " + name);
            } else if (name.endsWith("theme")) {
                assertTrue(contrast(colours.get("paper"), colour) >= LEAST, "paper on " + name);
            }
        });
    }
}
