package fi.helminauha.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// For who draws figures: `figure.svg words.json|pearl.json picture.png` draws the figure as the reader does, light
/// and dark side by side, one row a language, and says which words are too small for the back of a room or broken.
final class FigurePreview {
    private static final int SCALE = 2;
    private static final int MARGIN = 24;
    private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z0-9]+)}}");

    private FigurePreview() {}

    public static void main(String[] arguments) throws IOException {
        FigureFonts.register();
        var svg = Path.of(arguments[0]);
        var drawing = Files.readString(svg);
        var id = svg.getFileName().toString().replace(".svg", "");
        var json = new ObjectMapper().readTree(Files.readString(Path.of(arguments[1])));
        var rows = words(json, id);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(arguments[1] + " has no words for the figure " + id);
        }
        var theme = json.path("theme").asString("tyokyky").replaceAll("-.*", "");
        rows.forEach((language, words) -> report(language, drawing, words));
        ImageIO.write(
                picture(drawing, rows, theme), "png", Path.of(arguments[2]).toFile());
        System.out.println(arguments[2]);
    }

    /// The words by language; a plain object of words is one language.
    private static Map<String, Map<String, String>> words(JsonNode json, String id) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        if (!json.has("texts")) {
            rows.put("-", strings(json));
            return rows;
        }
        for (var language : List.of("fi", "sv", "en")) {
            for (var block : json.path("texts").path(language).path("body")) {
                if (id.equals(block.path("figure").asString(""))) {
                    rows.put(language, strings(block.path("words")));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> strings(JsonNode object) {
        return object.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, property -> property.getValue().asString()));
    }

    private static void report(String language, String drawing, Map<String, String> words) {
        var places = PLACE.matcher(drawing)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(places);
        missing.removeAll(words.keySet());
        var unused = new TreeSet<>(words.keySet());
        unused.removeAll(places);
        missing.forEach(key -> System.out.println(language + ": the pearl has no word for {{" + key + "}}"));
        unused.forEach(key -> System.out.println(language + ": the drawing has no place for " + key));
        var least = FigureSize.of(drawing).orElseThrow().leastLetter();
        FigureDrawing.lines(drawing, words).stream()
                .filter(line -> line.size() < least || !line.isWhole())
                .forEach(line -> System.out.printf(
                        "%s: set at %.1f, should be %.1f%s: %s%n",
                        language, line.size(), least, line.isWhole() ? "" : " and whole", line.words()));
    }

    private static BufferedImage picture(String drawing, Map<String, Map<String, String>> rows, String theme) {
        var size = FigureSize.of(drawing).orElseThrow();
        var width = (int) Math.round(size.width() * SCALE);
        var height = (int) Math.round(size.height() * SCALE);
        var cell = height + 2 * MARGIN;
        var image = new BufferedImage(2 * (width + 2 * MARGIN), rows.size() * cell, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var y = 0;
        for (var words : rows.values()) {
            draw(graphics, drawing, words, light(theme), 0, y, width, cell);
            draw(graphics, drawing, words, dark(theme), width + 2 * MARGIN, y, width, cell);
            y += cell;
        }
        graphics.dispose();
        return image;
    }

    private static void draw(
            Graphics2D graphics,
            String drawing,
            Map<String, String> words,
            FigureColours colours,
            int x,
            int y,
            int width,
            int cell) {
        graphics.setColor(Color.decode(colours.paper()));
        graphics.fillRect(x, y, width + 2 * MARGIN, cell);
        var pixels = new FigureRenderer().render(drawing, words, colours, width);
        var figure = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        figure.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
        graphics.drawImage(figure, x + MARGIN, y + MARGIN, null);
    }

    private static FigureColours light(String theme) {
        var colour = Map.of(
                        "tyokyky",
                        "#2F6F9F",
                        "muutos",
                        "#A6572A",
                        "dialogi",
                        "#6B5AA6",
                        "hyvinvointi",
                        "#3B7A57",
                        "eta",
                        "#0F7C86",
                        "osallisuus",
                        "#A23B5D")
                .get(theme);
        return colours("#1E2A30", "#55626A", "#E3DFD7", "#FFFFFF", "#0B5C6B", "#DDECEC", colour);
    }

    private static FigureColours dark(String theme) {
        var colour = Map.of(
                        "tyokyky",
                        "#7FB4DD",
                        "muutos",
                        "#DD9A6E",
                        "dialogi",
                        "#AFA1E0",
                        "hyvinvointi",
                        "#83C29D",
                        "eta",
                        "#67C4CC",
                        "osallisuus",
                        "#E08AA6")
                .get(theme);
        return colours("#E7ECEA", "#A5B2B8", "#2D3940", "#1C262B", "#6CC3CF", "#20383E", colour);
    }

    private static FigureColours colours(
            String ink, String muted, String line, String paper, String accent, String accentSoft, String theme) {
        return new FigureColours(ink, muted, line, paper, accent, accentSoft, theme, mix(theme, paper));
    }

    /// As the reader's style sheet mixes it: 14 parts theme in a hundred.
    private static String mix(String theme, String paper) {
        var a = Color.decode(theme);
        var b = Color.decode(paper);
        return String.format(
                "#%02X%02X%02X",
                Math.round(a.getRed() * 0.14 + b.getRed() * 0.86),
                Math.round(a.getGreen() * 0.14 + b.getGreen() * 0.86),
                Math.round(a.getBlue() * 0.14 + b.getBlue() * 0.86));
    }
}
