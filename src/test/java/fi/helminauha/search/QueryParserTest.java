package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static ParsedQuery parse(String text) {
        return QueryParser.parse(text, SmallCollection.THEMES);
    }

    private static TypedQuery typed(String text) {
        return assertInstanceOf(TypedQuery.class, parse(text));
    }

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        var typed = typed("Palaverit \"huoli herää\" -etä -\"avoin tila\" venyvät");

        assertEquals(List.of("palaverit", "venyvät"), typed.words());
        assertEquals(List.of(List.of("huoli", "herää")), typed.phrases());
        assertEquals(List.of(List.of("etä"), List.of("avoin", "tila")), typed.excluded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AND OR NOT            | and or not
        klo 9:30              | klo 9 30
        EU:n ASKO:n           | eu:n asko:n
        - työ -               | työ
        johta*                | johta
        sote-ala 30–60–90     | sote-ala 30-60-90
        don’t                 | don't
        huom:tärkeääkin       | huom tärkeääkin
        """)
    void marksWithoutMeaningAreText(String text, String words) {
        assertEquals(List.of(words.split(" ")), typed(text).words());
    }

    @Test
    void aQuotationThatIsNotClosedGoesOnToTheEnd() {
        assertEquals(
                List.of(List.of("huoli", "herää", "tiimissä")),
                typed("\"huoli herää tiimissä").phrases());
    }

    @ParameterizedTest
    @CsvSource({"työ, true", "'työ ', false", "työ -etä, false", "'\"työ\"', false", "työ?, false"})
    void onlyAWordAtTheEndMayGoOn(String text, boolean isOpen) {
        assertEquals(isOpen, typed(text).isOpen());
    }

    @ParameterizedTest
    @CsvSource({
        "laji:menetelmä, true",
        "typ:metod, true",
        "kind:method, true",
        "LAJI:Menet, true",
        "laji:menetelma, true",
        "laji:teoria, false",
        "-laji:teoria, true",
        "kesto:<31, true",
        "kesto:<30, false",
        "kesto:15-45, true",
        "tid:30, true",
        "minutes:>=31, false",
        "teema:työkyky, true",
        "teema:tyo, true",
        "tema:arbetsf, true",
        "theme:ability, true",
        "teema:dialogi, false",
        "'teema:\"avoin dialogi\"', false",
        "ryhmä:12, true",
        "grupp:>12, false",
        "vaativuus:1, true",
        "paikka:etä, false",
        "place:on-site, true",
        "kohderyhmä:henkilöstö, true",
        "hanke:asko, false",
    })
    void aConditionNarrowsByAFactInAnyLanguage(String text, boolean isMet) {
        var card = new SmallCollection()
                .with("yksi", "Työkyky")
                .pearls()
                .getFirst()
                .card();

        assertEquals(isMet, typed(text).allows(card));
    }

    @ParameterizedTest
    @CsvSource({
        "laji:auto, 1, query.kind",
        "työ laji:, 5, query.kind",
        "kesto:pitkä, 1, query.minutes",
        "kesto:45-15, 1, query.minutes",
        "työ -teema:avaruus, 5, query.theme",
        "ryhmä:x, 1, query.group",
        "vaativuus:7, 1, query.difficulty",
        "paikka:kuu, 1, query.place",
        "kohderyhmä:kissat, 1, query.audience",
        "hanke:?, 1, query.project",
        "lajj:menetelmä, 1, query.key",
    })
    void aMistakeIsSaidAtItsPlace(String text, int column, String reason) {
        assertEquals(new ParsedQuery.Wrong(column, reason), parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\"", "\"\"", "::", "-\"", "\u0000", "😀", "*", "<>&", "-:-", "\uD83D"})
    void nothingToLookForIsNoMistake(String text) {
        assertTrue(!typed(text).hasText());
    }
}
