package fi.helminauha.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kysy ensin, kuuntele sitten. | 4
            Perhe · lähiyhteisö – työ    | 3
            klo 12.30                    | 2
            30–60–90-sääntö              | 1
            …                            | 0
            """)
    void aWordHasALetterOrADigit(String text, int words) {
        assertEquals(words, Prose.words(text));
    }

    @Test
    void aSentenceEndsWithItsQuotationMark() {
        assertEquals(
                List.of("Sano: ”Hei.”", "Kysy (esim. nyt)!", "Loppu"),
                Prose.sentences("Sano: ”Hei.” Kysy (esim. nyt)! Loppu"));
    }

    @Test
    void aColonEndsABreathButNoSentence() {
        assertEquals(List.of("Kysy: kuka?"), Prose.sentences("Kysy: kuka?"));
        assertEquals(List.of("Kysy:", "kuka?"), Prose.breaths("Kysy: kuka?"));
    }

    @Test
    void theWordsOfAPearlAreThoseOfSummaryAndBlocksWithoutFigures() {
        var text = new PearlText(
                "otsikko",
                "tiivis",
                List.of("ilmaus"),
                List.of("kynä"),
                List.of(
                        new Block.Step("askel", Markup.parse("*tee* näin"), 5),
                        new Block.Figure(
                                new FigureId("talo"),
                                Map.of("katto", "Katto"),
                                "Talo, jossa on katto.",
                                Optional.of(Markup.parse("kuva")))));

        assertEquals(
                List.of("tiivis", "askel", "tee näin", "kuva"),
                Prose.counted(text).toList());
    }
}
