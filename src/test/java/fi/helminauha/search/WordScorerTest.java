package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lucene’s own query is what a score is explained by; the answer’s scores are worked out in a quicker way.
class WordScorerTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void aPearlIsFoundAndScoredAsByLucenesQuery(Language language) {
        var resources = SearchData.RESOURCES;
        try (var index = TextIndex.open(SearchData.index(SearchData.PEARLS, resources), resources, Weights.TUNED)) {
            var search = new PearlSearch(SearchData.THEMES, SearchData.CARDS, () -> index);
            var compared = 0;
            for (var each : Relevance.in(language)) {
                compared += compared(index, search, each.query(), language);
            }
            assertTrue(compared > 500, "only " + compared + " were compared");
        }
    }

    @Test
    void ofAThousandTheBestAreRankedAndAllAreCounted() {
        var pearls = new GeneratedCollection(2_500);
        var resources = SearchData.RESOURCES;
        try (var index = TextIndex.open(SearchData.index(pearls, resources), resources, Weights.TUNED)) {
            var search = new PearlSearch(SearchData.THEMES, pearls.cards(), () -> index);

            assertEquals(TextSearch.MOST, compared(index, search, "työ ", Language.FI));
        }
    }

    /// Compares the hits in that language; gives how many they were.
    private static int compared(TextIndex index, PearlSearch search, String text, Language language) {
        var typed = QueryParser.parse(text, SearchData.THEMES);
        var answer = search.search(Query.everything(language).withText(text));
        // Hits with few of the words are put last.
        var own = answer.hits().stream()
                .filter(hit -> hit.language() == language)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
        var meant = index.meaning(typed, language, SearchSettings.USUAL);
        if (own.isEmpty() || !meant.corrections().equals(answer.corrections())) {
            return 0;
        }
        var least = answer.relaxation()
                .map(Relaxation::least)
                .orElse(meant.required().size());
        var lucenes = index.byLucene(meant, least, index.pearls().size());
        if (own.size() == answer.hits().size()) {
            assertEquals(lucenes.length, answer.total(), text);
        }
        for (var i = 0; i < own.size(); i++) {
            assertEquals(lucenes[i].score, own.get(i).score(), lucenes[i].score / 10_000, text);
        }
        return own.size();
    }
}
