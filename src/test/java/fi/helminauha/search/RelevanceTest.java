package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.search.Relevance.QuerySet;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.query.SearchSettings;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How well readers’ own words find the right pearls. The floors are the levels reached
/// (docs/decisions/003-ranking.md), some hundredths lower, so that an edited text does not stop the build.
class RelevanceTest {
    private static final Map<Language, Relevance.Level> FLOORS = Map.of(
            Language.FI, new Relevance.Level(.85, .84, .93, .83, 0),
            Language.SV, new Relevance.Level(.82, .76, .90, .82, 0),
            Language.EN, new Relevance.Level(.83, .83, .93, .82, 0));
    private static final Map<Language, Relevance.Level> WORRIES_FLOORS = Map.of(
            Language.FI, new Relevance.Level(.53, .46, .67, .53, 0),
            Language.SV, new Relevance.Level(.48, .43, .53, .50, 0),
            Language.EN, new Relevance.Level(.47, .41, .60, .52, 0));
    private static final Relevance.Level WITHOUT_DICTIONARY = new Relevance.Level(.81, .76, .90, .82, 0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void readersOwnWordsFindTheRightPearls(Language language) {
        assumeTrue(
                language != Language.FI || SearchData.DICTIONARY.isPresent(),
                "Voikko’s dictionary is not installed: the Finnish relevance is not measured");

        assertReached(QuerySet.READERS, language, SearchData.RESOURCES, Objects.requireNonNull(FLOORS.get(language)));
    }

    /// The half that is tuned by: the other one is no test’s.
    @ParameterizedTest
    @EnumSource(Language.class)
    void worriesThatNobodyWroteForUsFindNoFewerThanTheyDid(Language language) {
        assumeTrue(
                language != Language.FI || SearchData.DICTIONARY.isPresent(),
                "Voikko’s dictionary is not installed: the Finnish relevance is not measured");

        assertReached(
                QuerySet.WORRIES_TUNING,
                language,
                SearchData.RESOURCES,
                Objects.requireNonNull(WORRIES_FLOORS.get(language)));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "FI")
    void withoutADictionaryTheyStillFindMost(Language language) {
        assertReached(QuerySet.READERS, language, SearchData.WITHOUT_DICTIONARY, WITHOUT_DICTIONARY);
    }

    private static void assertReached(
            QuerySet set, Language language, SearchResources resources, Relevance.Level floor) {
        var queries = set.in(language);
        var reached = Relevance.level(SearchData.search(resources), queries, SearchSettings.USUAL);

        System.out.println(
                set + " " + language.code() + (resources.dictionary().isPresent() ? "" : " without dictionary") + ", "
                        + queries.size() + " queries: " + reached);
        assertTrue(reached.ndcg() >= floor.ndcg(), () -> "nDCG@10 " + reached.ndcg());
        assertTrue(reached.first() >= floor.first(), () -> "success@1 " + reached.first());
        assertTrue(reached.third() >= floor.third(), () -> "success@3 " + reached.third());
        assertTrue(reached.recall() >= floor.recall(), () -> "recall@10 " + reached.recall());
    }
}
