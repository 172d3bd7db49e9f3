package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueryTest {
    private static final Duration ENDLESS = Duration.ofSeconds(60);

    private static final PearlSearch SEARCH = SearchData.search(SearchData.RESOURCES);

    @BeforeAll
    static void warm() {
        for (var language : Language.values()) {
            SEARCH.search(Query.everything(language).withText("johtaminen työ dialog team"));
        }
    }

    static Stream<String> queries() {
        var random = new Random(4);
        return Stream.of(
                "",
                "a",
                "ä",
                "\u0000",
                "työ\u0000kyky",
                "!?.,;:-–—…",
                "ja tai mutta on se",
                "och eller men",
                "the a of",
                "😀😀😀",
                "👩‍⚕️ hoitaja",
                "työкыйкы 工作 عمل",
                "*",
                "työ*",
                "?",
                "AND OR NOT",
                "\"",
                "\"\"\"",
                "\"a \"b \"c",
                "-",
                "--",
                "-työ",
                "((((",
                "a:b:c:d",
                "laji::",
                "\uD83D",
                "tyo\u0308kyky",
                "a".repeat(10_000),
                "työ".repeat(3_333),
                "\"työ ".repeat(2_000),
                "-a ".repeat(3_000),
                "työ ".repeat(2_500),
                IntStream.range(0, 500).mapToObj(i -> "sana" + i).collect(Collectors.joining(" ")),
                IntStream.range(0, 500)
                        .mapToObj(_ -> SearchData.CARDS
                                .get(random.nextInt(SearchData.CARDS.size()))
                                .title()
                                .fi())
                        .collect(Collectors.joining(" ")),
                random.ints(10_000, 0, 0x10000).mapToObj(Character::toString).collect(Collectors.joining()),
                "x".repeat(40) + " johtamisn keskutelu pallaveri tyonohjus",
                "\u202Etyö\u202C",
                "' OR 1=1; DROP TABLE pearl; --",
                "<script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyTextGetsAnAnswer(String text) {
        for (var language : Language.values()) {
            // How long it takes is the benchmark’s to say; here it must only end.
            var answer = assertTimeoutPreemptively(
                    ENDLESS, () -> SEARCH.search(Query.everything(language).withText(text)));

            assertTrue(answer.hits().size() <= answer.total());
            SEARCH.completions(text, language);
        }
    }
}
