package fi.helminauha.search;

import static fi.helminauha.search.SmallCollection.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody types or pastes is answered by hits: there is no text that the search does not understand.
class EveryTextIsAQueryTest {
    private static final int QUERIES = 4_000;

    private static final PearlSearch SMALL = new SmallCollection()
            .with("tem", "TEM:n ohje", "TYP:ssä työkyky ja HR’s dialog.")
            .with("muu", "Työhyvinvointi", "Palaverit venyvät.")
            .search(SearchData.WITHOUT_DICTIONARY);

    private static final String PUNCTUATION = IntStream.range(' ', 0x7F)
            .filter(c -> !Character.isLetterOrDigit(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private static final List<String> PIECES = List.of(
            "työ", "TEM:n", "TYP:ssä", "HR's", "laji", "kesto", "teema", "typ", "kind", ":", "laji:", "kesto:<", "-",
            "\"", "“", "„", "«", "*", "**", "~2", "AND", "OR", "NOT", "(", ")", "[", "]", "{", "}", "\\", "/",
            "http://", "foo:bar", "9:15", "a:b:c", "+", "&&", "||", "!", "^", "?", "👩‍⚕️", "\uD83D", "\uDE00",
            "\u0000", "\u001B", "\n", "\r\n", "\t", "\u00A0", "\u200B", "\u00AD", "\u202E", "\u0308", "a\u0308", "ﬁ",
            "ß", "İ", "ı", "中文", "עברית", " ", " ", " ");

    private final Random random = new Random(15);

    private String generated() {
        var text = new StringBuilder();
        var pieces = random.nextInt(12);
        for (var i = 0; i < pieces; i++) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> PIECES.get(random.nextInt(PIECES.size()));
                        case 1 -> Character.toString(PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
                        case 2 -> Character.toString((char) random.nextInt(0x10000));
                        default -> PIECES.get(random.nextInt(PIECES.size())) + " ";
                    });
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAnswered(Language language) {
        for (var i = 0; i < QUERIES; i++) {
            var text = generated();

            var answer = SMALL.search(Query.everything(language).withText(text));

            assertTrue(answer.hits().size() <= 2, text);
            SMALL.completions(text, language);
        }
    }

    @Test
    void everyPairOfPunctuationIsAnswered() {
        for (var first : PUNCTUATION.split("")) {
            for (var second : PUNCTUATION.split("")) {
                for (var text : List.of(first + second, "työ" + first + second, first + "työ" + second + " ")) {
                    assertTrue(fi(text).hits().size() <= 2, text);
                }
            }
        }
    }

    /// A minus excludes and a quotation mark begins a phrase; nothing else takes a hit away.
    @Test
    void marksAroundAWordTakeNoHitAway() {
        var marks = PUNCTUATION.replaceAll("[-\" ]", "") + "…–—•€§’”\u00A0\u200B\u0000\n\t😀";
        for (var i = 0; i < QUERIES; i++) {
            var around = random.ints(random.nextInt(6), 0, marks.length())
                    .mapToObj(at -> Character.toString(marks.charAt(at)))
                    .filter(mark -> !Character.isSurrogate(mark.charAt(0)))
                    .collect(Collectors.joining());

            assertEquals("tem", ids(fi(around + "työkyky" + around)), around);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEM",
                "TEM:n",
                "tem:n",
                "TEM:stä",
                "TEM:iin",
                "TEM:s",
                "TEM’s",
                "TEM:llekin",
                "TYP",
                "TYP:tä",
                "TYP:n",
                "HR",
                "HR's",
                "HR:ssä"
            })
    void anAbbreviationIsFoundInEveryEnding(String typed) {
        for (var resources : List.of(SearchData.WITHOUT_DICTIONARY, SearchData.RESOURCES)) {
            var search = new SmallCollection()
                    .with("tem", "TEM:n ohje", "TYP:ssä työkyky ja HR’s dialog.")
                    .with("muu", "Työhyvinvointi", "Palaverit venyvät.")
                    .search(resources);

            assertEquals("tem", ids(SmallCollection.fi(search, typed + " ")), typed);
        }
    }

    @Test
    void aVeryLongTextIsAnswered() {
        for (var text :
                List.of("a".repeat(10_000), "TEM:n ".repeat(2_000), "laji:x ".repeat(2_000), "työ*".repeat(3_000))) {
            assertTrue(fi(text).hits().size() <= 2);
        }
    }

    private static Answer fi(String text) {
        return SMALL.search(Query.everything(Language.FI).withText(text));
    }
}
