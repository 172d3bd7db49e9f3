package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Työkyky ja TYÖKYKY,työkyky,0-7 11-18
            työ\u00ADkyky,TYÖKYKY,0-8
            4–6 henkilöä,4-6 henkilöä,0-12
            45\u00A0min,45 min,0-6
            client’s,client's,0-8
            aaaa,aa,0-2 2-4
            İstanbul,istanbul,0-8
            Mitä on mita?,mita,0-4 8-12
            mita mitä,mitä,5-9
            toimitan mitä,mita,3-7 9-13
            Mita\u0308 nyt,mitä,0-5
            Mitä nyt,mita\u0308,0-4
            re\uFB02ektio,reflektio,0-8
            reflektio,re\uFB02ektio,0-9
            työ\u00AD\u200Bkyky,työ\u200Bkyky,0-9
            huoli\u00A0 herää,huoli\\n\\therää,0-12
            työhyvinvointi,työhyv*,0-6
            5 * 3 ja 5,5 * 3,0-5
            café,cafe,0-4
            👍🏽 hyvä,hyva,5-9
            työkyky,' työ ',0-3
            työkyky,,
            """)
    void findsWithoutRegardToCaseHyphensAndSpaces(String text, String query, String found) {
        var hits = TextSearch.find(text, query == null ? "" : query.translateEscapes());

        var words = hits.stream().map(hit -> hit.start() + "-" + hit.end()).toList();
        assertEquals(found == null ? List.of() : List.of(found.split(" ")), words);
    }

    @Test
    void quotationMarksOfEveryKindAreOne() {
        assertEquals(
                List.of(new TextRange(0, 21)), TextSearch.find("sanoi: ”näin” ja ‘ei’", "sanoi: \"näin\" ja 'ei'"));
        assertEquals(List.of(new TextRange(0, 6)), TextSearch.find("\"näin\"", "«näin»"));
    }

    @Test
    void aWordMatcherMarksWholeWords() {
        var matcher = WordMatchers.ofWords(Set.of("työkyvyn", "esihenkilö")::contains);

        assertEquals(
                List.of(new TextRange(0, 8), new TextRange(20, 30)), matcher.hits("työkyvyn, puheeksi: esihenkilö!"));
    }

    @Test
    void theFirstMarkIsTheOneAfterThePlaceThatIsRead() {
        var ranges = List.of(new TextRange(0, 1), new TextRange(5, 6), new TextRange(9, 10));

        assertEquals(1, Marks.from(ranges, 3).current());
        assertEquals(0, Marks.from(ranges, 20).current());
    }

    @Test
    void marksGoRound() {
        var marks = new Marks(List.of(new TextRange(0, 1), new TextRange(5, 6)), 1);

        assertEquals(0, marks.next().current());
        assertEquals(1, marks.next().previous().current());
        assertEquals(Marks.NONE, Marks.NONE.next());
    }
}
