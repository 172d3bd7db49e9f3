package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.Relevance.QuerySet;
import fi.helminauha.search.query.SearchSettings;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints how well each file of queries is answered, by language: the figures of docs/decisions/003.
@Tag("bench")
class RelevanceTable {
    /// `-Drelevance.final=true` adds the half that nothing may be decided by.
    private static final List<QuerySet> SETS = Boolean.getBoolean("relevance.final")
            ? List.of(QuerySet.values())
            : List.of(QuerySet.READERS, QuerySet.WORRIES_TUNING, QuerySet.WORRIES_SPENT, QuerySet.SECOND_TUNING);

    @Test
    void eachFileIsMeasuredInEachLanguage() {
        var search = SearchData.search(SearchData.RESOURCES);
        for (var set : SETS) {
            for (var language : Language.values()) {
                var queries = set.in(language);
                System.out.println(set + " " + language.code() + ", " + queries.size() + " queries: "
                        + Relevance.level(search, queries, SearchSettings.USUAL));
            }
        }
    }
}
