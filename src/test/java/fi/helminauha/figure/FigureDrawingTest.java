package fi.helminauha.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FigureDrawingTest {
    private static final FigureColours COLOURS =
            new FigureColours("#000001", "#000002", "#000003", "#000004", "#000005", "#000006", "#000007", "#000008");

    @BeforeAll
    static void registerFonts() {
        FigureFonts.register();
    }

    private static String svg(String inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 590 200\" fill=\"none\">" + inner + "</svg>";
    }

    private static String fill(String inner, Map<String, String> words) {
        return FigureDrawing.fill(svg(inner), words, COLOURS);
    }

    private static long lines(String svg) {
        return Pattern.compile("<text").matcher(svg).results().count();
    }

    @Test
    void wordsAreFilledInAndEscaped() {
        var filled = fill("<text>{{a}}</text>", Map.of("a", "<script>&\"'"));

        assertTrue(filled.contains(">&lt;script&gt;&amp;\"'</text>"), filled);
    }

    @Test
    void aWordIsNotReadAgain() {
        var filled = fill("<text data-wrap=\"400\">{{a}}</text>", Map.of("a", "{{b}} var(--ink) $1", "b", "vuoto"));

        assertTrue(filled.contains(">{{b}} var(--ink) $1</text>"), filled);
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        var filled = fill("<text>{{a}}</text>", Map.of("a", "a\u0000b\uFFFFc"));

        assertTrue(filled.contains(">a\uFFFDb\uFFFDc</text>"), filled);
    }

    @Test
    void aPlaceWithoutAWordStaysEmpty() {
        assertFalse(fill("<text>{{a}}</text>", Map.of()).contains("{{"));
    }

    @Test
    void everyColourIsReplaced() {
        var names = new String[] {"ink", "muted", "line", "paper", "accent", "accent-soft", "theme", "theme-soft"};
        var shapes = new StringBuilder();
        Arrays.stream(names).forEach(name -> shapes.append("<rect fill=\"var(--" + name + ")\"/>"));

        var filled = fill(shapes.toString(), Map.of());

        for (var i = 1; i <= names.length; i++) {
            assertTrue(filled.contains("<rect fill=\"#00000" + i + "\""), names[i - 1]);
        }
    }

    @Test
    void textIsInkUnlessTheDrawingSaysOtherwise() {
        var filled = fill("<text>a</text><g fill=\"var(--muted)\"><text>b</text></g>", Map.of());

        assertTrue(filled.contains("fill=\"#000001\" font-family=\"Inter\" stroke=\"none\">a<"), filled);
        assertFalse(filled.contains("fill=\"#000001\" font-family=\"Inter\" stroke=\"none\">b<"), filled);
    }

    @Test
    void weightChoosesTheSemiboldFont() {
        assertTrue(fill("<text font-weight=\"600\">a</text>", Map.of()).contains("font-family=\"Inter SemiBold\""));
    }

    @Test
    void aLongTextIsSetInLinesAroundItsPlace() {
        var filled = fill(
                "<text x=\"100\" y=\"50\" data-wrap=\"120\">{{a}}</text>",
                Map.of("a", "Johtaminen, työyhteisö ja työolot"));

        var heights = Pattern.compile(" y=\"([0-9.]+)\"")
                .matcher(filled)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .toArray();
        assertTrue(heights.length >= 2, filled);
        var middle = (heights[0] + heights[heights.length - 1]) / 2;
        assertEquals(50 + 18 * 0.36, middle, 0.02);
    }

    @Test
    void whatDoesNotFitIsSetSmallerThenBrokenThenCut() {
        var fitter = new TextFitter(FigureFonts.REGULAR);
        var word = "Henkilöstövoimavarojenhallintajärjestelmä";

        var smaller = fitter.fit("Osaaminen", 15, fitter.width("Osaaminen", 14), 1);
        var broken = fitter.fit(word, 15, 150, 3);
        var cut = fitter.fit("sana ".repeat(400), 15, 150, 2);

        assertTrue(smaller.size() < 15 && smaller.lines().size() == 1);
        assertEquals(word, String.join("", broken.lines()).replace("-", ""));
        assertTrue(broken.lines().stream().allMatch(line -> fitter.width(line, broken.size()) <= 150));
        assertEquals(2, cut.lines().size());
        assertTrue(cut.lines().getLast().endsWith("…"));
    }

    @Test
    void aWordIsBrokenAtItsSoftHyphenOrBetweenSyllables() {
        var fitter = new TextFitter(FigureFonts.REGULAR);

        var soft = fitter.fit("asiakas\u00ADpalautejärjestelmä", 15, fitter.width("palautejärjestelmä", 12.5), 2);
        var syllables = fitter.fit("palautejärjestelmä", 15, fitter.width("palautejärj-", 12), 2);

        assertEquals("asiakas-", soft.lines().getFirst());
        assertEquals("palautejär-", syllables.lines().getFirst());
    }

    @Test
    void linesAreOfLikeLength() {
        var fitter = new TextFitter(FigureFonts.REGULAR);

        var fitted = fitter.fit("Työ ja muu elämä ja", 15, fitter.width("Työ ja muu elämä", 15) + 1, 2);

        assertEquals(2, fitted.lines().size());
        assertFalse(fitted.lines().getLast().equals("ja"));
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThrows(FigureException.class, () -> FigureDrawing.fill("ei ole", Map.of(), COLOURS));
    }

    @Test
    void anEntityIsNeverRead() {
        var bomb = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<text>&x;</text>");

        assertThrows(FigureException.class, () -> FigureDrawing.fill(bomb, Map.of(), COLOURS));
    }

    @Test
    void aTextWithoutWrapIsLeftAlone() {
        assertEquals(1, lines(fill("<text y=\"9\">pitkä teksti joka ei rivity</text>", Map.of())));
    }
}
