package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.search.Relevance.QuerySet;
import fi.helminauha.search.index.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Scores as editors see them explained.
class ExplanationTest {
    private static final int HITS = 5;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aHitsScoreIsWhatItsExplanationBeginsWith(Language language) {
        var search = SearchData.search(SearchData.RESOURCES);
        var compared = 0;
        for (var each : QuerySet.READERS.in(language)) {
            var query = Query.everything(language).withText(each.query());
            var answer = search.search(query);
            // Words that another language knows are explained as typing errors.
            if (answer.reading().corrections().isEmpty()) {
                for (var hit : answer.hits().stream()
                        .filter(found -> found.language() == language && !found.isRelated())
                        .limit(HITS)
                        .toList()) {
                    var explained = search.explain(query, hit.card().id()).orElseThrow();
                    var sum = Float.parseFloat(explained.substring(0, explained.indexOf(' ')));
                    assertEquals(sum, hit.score(), sum / 1_000, each.query());
                    compared++;
                }
            }
        }
        assertTrue(compared > 100, "only " + compared + " were compared");
    }

    @Test
    void ofAThousandTheBestAreRankedAndAllAreCounted() {
        var pearls = new GeneratedCollection(2_500);
        var resources = SearchData.RESOURCES;
        try (var index = TextIndex.open(SearchData.index(pearls, resources), resources)) {
            var search = new PearlSearch(SearchData.THEMES, pearls.cards(), () -> index);

            var answer = search.search(Query.everything(Language.FI).withText("työ "));

            assertEquals(1_000, answer.hits().size());
            assertTrue(answer.total() > 1_000, "counted " + answer.total());
            for (var i = 1; i < answer.hits().size(); i++) {
                assertTrue(
                        answer.hits().get(i - 1).score() >= answer.hits().get(i).score(), "the best come first");
            }
        }
    }
}
