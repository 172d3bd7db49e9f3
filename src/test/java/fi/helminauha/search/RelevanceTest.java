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
            Language.FI, new Relevance.Level(.88, .83, .94, .90, 0),
            Language.SV, new Relevance.Level(.90, .88, .93, .89, 0),
            Language.EN, new Relevance.Level(.90, .90, .97, .89, 0));
    private static final Map<Language, Relevance.Level> WORRIES_FLOORS = Map.of(
            Language.FI, new Relevance.Level(.68, .57, .80, .71, 0),
            Language.SV, new Relevance.Level(.66, .60, .77, .67, 0),
            Language.EN, new Relevance.Level(.69, .57, .82, .68, 0));
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
