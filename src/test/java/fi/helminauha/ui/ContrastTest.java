package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast by WCAG 2.1, worked out from the style sheet itself: text 4.5:1, marks and controls 3:1, in light and in
/// dark.
class ContrastTest {
    private static final Path TOKENS = Path.of("src/main/resources/fi/helminauha/ui/css/tokens.css");
    private static final Path READER = TOKENS.resolveSibling("reader.css");
    private static final Pattern TOKEN = Pattern.compile("-([a-z-]+): #([0-9A-Fa-f]{6});");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, canvas, 4.5",
        "ink, pane, 4.5",
        "ink, surface, 4.5",
        "ink, accent-soft, 4.5",
        "ink, hit, 4.5",
        "ink, hit-current, 4.5",
        "ink, mark-green, 4.5",
        "ink, mark-blue, 4.5",
        "ink, mark-rose, 4.5",
        "accent, mark-green, 4.5",
        "accent, mark-blue, 4.5",
        "accent, mark-rose, 4.5",
        "mark-green-line, surface, 3",
        "mark-blue-line, surface, 3",
        "mark-rose-line, surface, 3",
        "mark-green-line, mark-green, 3",
        "mark-blue-line, mark-blue, 3",
        "mark-rose-line, mark-rose, 3",
        "muted, canvas, 4.5",
        "muted, pane, 4.5",
        "muted, surface, 4.5",
        "accent, canvas, 4.5",
        "accent, pane, 4.5",
        "accent, surface, 4.5",
        "accent, accent-soft, 4.5",
        "on-accent, accent, 4.5",
        "late, surface, 4.5",
        "warn, surface, 4.5",
        "ok, surface, 4.5",
        "late, pane, 4.5",
        "warn, pane, 4.5",
        "ok, pane, 4.5",
        "theme-tyokyky, canvas, 3",
        "theme-muutos, canvas, 3",
        "theme-dialogi, canvas, 3",
        "theme-hyvinvointi, canvas, 3",
        "theme-eta, canvas, 3",
        "theme-osallisuus, canvas, 3",
        "theme-tyokyky, pane, 3",
        "theme-muutos, pane, 3",
        "theme-dialogi, pane, 3",
        "theme-hyvinvointi, pane, 3",
        "theme-eta, pane, 3",
        "theme-osallisuus, pane, 3",
        "theme, pane, 3",
        "muted, surface, 3",
        "work-listening, pane, 3",
        "work-alone, pane, 3",
        "work-pairs, pane, 3",
        "work-groups, pane, 3",
        "work-plenary, pane, 3",
        "work-listening, canvas, 3",
        "work-alone, canvas, 3",
        "work-pairs, canvas, 3",
        "work-groups, canvas, 3",
        "work-plenary, canvas, 3",
        // A break is quiet: it has an edge that stands out.
        "work-edge, pane, 3",
        "work-edge, canvas, 3",
        "on-work, work-listening, 4.5",
        "on-work, work-alone, 4.5",
        "on-work, work-pairs, 4.5",
        "on-work, work-groups, 4.5",
        "on-work, work-plenary, 4.5",
        "ink, work-break, 4.5",
    })
    void colourStandsOut(String colour, String ground, double least) throws IOException {
        var parts = Files.readString(TOKENS).split("\\.root:dark", 2);
        var light = tokens(parts[0]);
        var dark = tokens(parts[1]);

        assertTrue(contrast(light, colour, ground) >= least, () -> "light " + contrast(light, colour, ground));
        assertTrue(contrast(dark, colour, ground) >= least, () -> "dark " + contrast(dark, colour, ground));
    }

    /// Who sees no colours tells highlights apart by their lines.
    @Test
    void eachColourOfAHighlightHasALineOfAnotherKind() throws IOException {
        var css = Files.readString(READER);

        var kinds = Stream.of("green", "blue", "rose")
                .map(colour -> Pattern.compile(
                                "\\n\\.mark-" + colour + "-line \\{ -fx-stroke: -mark-" + colour + "-line;([^}]*)\\}")
                        .matcher(css)
                        .results()
                        .map(rule -> rule.group(1).strip())
                        .toList())
                .toList();

        assertEquals(3, Set.copyOf(kinds).size(), kinds::toString);
        assertTrue(kinds.stream().allMatch(rules -> rules.size() == 1), kinds::toString);
    }

    private static Map<String, Integer> tokens(String css) {
        var tokens = new HashMap<String, Integer>();
        TOKEN.matcher(css)
                .results()
                .forEach(match -> tokens.putIfAbsent(match.group(1), Integer.parseInt(match.group(2), 16)));
        return tokens;
    }

    private static double contrast(Map<String, Integer> tokens, String colour, String ground) {
        var one = luminance(tokens.get(colour));
        var other = luminance(tokens.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
