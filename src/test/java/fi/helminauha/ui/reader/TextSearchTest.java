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
            työkyky,' työ ',0-3
            työkyky,,
            """)
    void findsWithoutRegardToCaseHyphensAndSpaces(String text, String query, String found) {
        var hits = TextSearch.find(text.translateEscapes(), query == null ? "" : query);

        var words = hits.stream().map(hit -> hit.start() + "-" + hit.end()).toList();
        assertEquals(found == null ? List.of() : List.of(found.split(" ")), words);
    }

    @Test
    void aWordMatcherMarksWholeWords() {
        var matcher = WordMatcher.ofWords(Set.of("työkyvyn", "esihenkilö")::contains);

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
