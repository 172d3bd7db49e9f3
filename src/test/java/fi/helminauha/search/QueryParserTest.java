package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.search.query.QueryHint;
import fi.helminauha.search.query.QueryParser;
import fi.helminauha.search.query.TypedQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static TypedQuery typed(String text) {
        return QueryParser.parse(text, SmallCollection.THEMES);
    }

    private static List<String> words(String text) {
        return typed(text).words().stream().map(TypedQuery.Word::text).toList();
    }

    private static List<String> texts(List<TypedQuery.Word> words) {
        return words.stream().map(TypedQuery.Word::text).toList();
    }

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        var typed = typed("Palaverit \"huoli herää\" -etä -\"avoin tila\" venyvät");

        assertEquals(List.of("palaverit", "venyvät"), texts(typed.words()));
        assertEquals(List.of(List.of("huoli", "herää")), typed.phrases());
        assertEquals(
                List.of(List.of("etä"), List.of("avoin", "tila")),
                typed.excluded().stream().map(QueryParserTest::texts).toList());
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
        klo 9:15              | klo 9 15
        a:b:c                 | a b c
        http://thl.fi/a?b=1   | http thl fi a b 1
        TEM:n ohje            | tem:n ohje
        TYP:ssä               | typ:ssä
        TYP:tä                | typ:tä
        typ:ssä               | typ:ssä
        EU:hunkin STM:ään     | eu:hunkin stm:ään
        TEM:s SKR:en          | tem:s skr:en
        HR’s                  | hr's
        foo:bar               | foo bar
        laji:auto             | laji auto
        Paikka: Tampere       | paikka tampere
        työ*vointi            | työ vointi
        """)
    void marksWithoutMeaningAreText(String text, String words) {
        assertEquals(List.of(words.split(" ")), words(text));
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
        "laji:auto, laji:auto, query.kind",
        "työ laji:, laji:, query.kind",
        "kesto:pitkä, kesto:pitkä, query.minutes",
        "kesto:45-15, kesto:45-15, query.minutes",
        "työ -teema:avaruus, teema:avaruus, query.theme",
        "ryhmä:x, ryhmä:x, query.group",
        "vaativuus:7, vaativuus:7, query.difficulty",
        "paikka:kuu, paikka:kuu, query.place",
        "kohderyhmä:kissat, kohderyhmä:kissat, query.audience",
        "hanke:?, hanke:?, query.project",
        "lajj:menetelmä, lajj:menetelmä, query.key",
        "foo:bar, foo:bar, query.key",
    })
    void whatOnlyResemblesAConditionIsAHint(String text, String typed, String reason) {
        assertEquals(List.of(new QueryHint(typed, reason)), typed(text).hints());
        assertTrue(typed(text).conditions().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEM:n ohje",
                "TYP:ssä",
                "TYP:tä",
                "typ:ssä",
                "klo 9:15",
                "a:b:c",
                "http://thl.fi",
                "EU:n",
                "::",
                "Huomio:",
                "TEM:s",
                "1:30",
                "C:\\Users",
                "12:lle"
            })
    void aColonThatPeopleWriteIsNoHint(String text) {
        assertEquals(List.of(), typed(text).hints());
    }

    @Test
    void aKeyThatIsBeingTypedNarrowsNothing() {
        assertEquals(List.of("työ"), words("työ laji:"));
        assertEquals(List.of(), words("laji:"));
    }

    @ParameterizedTest
    @CsvSource({
        "työhyv*, true",
        "työhyv** , true",
        "työhyv*?, true",
        "työhyv, false",
        "työ*vointi, false",
        "*vointi, false"
    })
    void aWildcardAtTheEndOfAWordMakesItABeginning(String text, boolean isBeginning) {
        assertEquals(isBeginning, typed(text).words().getFirst().isBeginning());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huoli\nherää",
                "huoli\r\nherää",
                "huoli\therää",
                "huoli\u00A0herää",
                "huoli\u2028herää",
                "huoli\u3000\u2003herää",
                "hu\u00ADoli herä\u200Bä\uFEFF",
                "huoli hera\u0308a\u0308",
                "\u202Ahuoli herää\u202C"
            })
    void pastedTextIsReadInOneForm(String text) {
        assertEquals(List.of("huoli", "herää"), words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\"", "\"\"", "::", "-\"", "\u0000", "😀", "*", "<>&", "-:-", "\uD83D"})
    void nothingToLookForIsNoMistake(String text) {
        assertTrue(!typed(text).hasText());
    }
}
