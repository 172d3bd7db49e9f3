package fi.helminauha.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Inline.Emphasis;
import fi.helminauha.collection.Inline.PearlLink;
import fi.helminauha.collection.Inline.Plain;
import fi.helminauha.collection.Inline.Strong;
import fi.helminauha.collection.Inline.TermLink;
import fi.helminauha.collection.Inline.WebLink;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void everyMarkBecomesARun() {
        var text = Markup.parse("a *b* **c** [d](pearl:e-1)[f](term:g) [h](https://example.fi/i?j=k)");

        assertEquals(
                List.of(
                        new Plain("a "),
                        new Emphasis("b"),
                        new Plain(" "),
                        new Strong("c"),
                        new Plain(" "),
                        new PearlLink("d", new PearlId("e-1")),
                        new TermLink("f", new TermId("g")),
                        new Plain(" "),
                        new WebLink("h", URI.create("https://example.fi/i?j=k"))),
                text.runs());
    }

    @Test
    void aBackslashMakesAMarkStandForItself() {
        var text = Markup.parse("\\*a\\* \\[b\\] \\\\ *c\\*d* [e\\]f](term:g)");

        assertEquals(
                List.of(
                        new Plain("*a* [b] \\ "),
                        new Emphasis("c*d"),
                        new Plain(" "),
                        new TermLink("e]f", new TermId("g"))),
                text.runs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a ] b",
                "(a)",
                "pearl:a",
                "_a_ `b` # c",
                "&amp;",
                "5 > 3 < 8",
                "“a” – ’b’"
            })
    void everythingElseIsText(String source) {
        assertEquals(List.of(new Plain(source)), Markup.parse(source).runs());
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a *b              | 3 | * is not closed
            a **b             | 3 | ** is not closed
            a **b*            | 6 | do not nest
            **a               | 1 | ** is not closed
            a ** b            | 3 | is not closed
            ****              | 1 | nothing stands between
            a []( term:b)     | 3 | nothing stands between
            [a                | 1 | [ is not closed
            [a] b             | 1 | after [words] comes (target)
            [a](term:b        | 4 | ( is not closed
            [a](term:B)       | 5 | not pearl:id
            [a](pearl:)       | 5 | not pearl:id
            [a](http://b.fi)  | 5 | not pearl:id
            [a](https:b)      | 5 | not pearl:id
            [a](https://u@b)  | 5 | not pearl:id
            [a](javascript:b) | 5 | not pearl:id
            [a]( term:b)      | 5 | not pearl:id
            **[a](term:b)**   | 3 | do not nest
            *a **b** c*       | 4 | do not nest
            [*a*](term:b)     | 2 | do not nest
            [[a]](term:b)     | 2 | do not nest
            a\\n              | 2 | a backslash stands only before
            a\\               | 2 | a backslash stands only before
            ``                | 1 | empty
            """)
    void aMarkThatCannotBeReadIsToldWithItsColumn(String source, int column, String reason) {
        var mistake = assertThrows(MarkupException.class, () -> Markup.parse(source));

        assertEquals(column, mistake.column(), mistake::reason);
        assertTrue(mistake.reason().contains(reason), mistake::reason);
    }

    @Test
    void whatIsEscapedReadsBackAsItself() {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++) {
            var text = new StringBuilder("a");
            random.ints(random.nextInt(12), 0, 8).forEach(index -> text.append("*[]\\()a ä".charAt(index)));

            assertEquals(
                    text.toString(),
                    Markup.parse(Markup.escape(text.toString())).plain());
        }
    }
}
