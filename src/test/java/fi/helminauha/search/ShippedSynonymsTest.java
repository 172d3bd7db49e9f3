package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.search.analysis.WordCursor;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.QueryAnalyzer;
import fi.helminauha.search.query.QueryParser;
import fi.helminauha.search.query.QueryWord;
import fi.helminauha.search.query.QueryWord.Kinship;
import fi.helminauha.search.query.SearchSettings;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of synonyms that is shipped.
class ShippedSynonymsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void whoTypesOneExpressionOfAGroupLooksForTheOthersToo(Language language) {
        assumeTrue(
                language != Language.FI || SearchData.DICTIONARY.isPresent(),
                "Voikko’s dictionary is not installed: Finnish synonyms are not tested");
        try (var index =
                TextIndex.open(SearchData.index(SearchData.SOURCE, SearchData.RESOURCES), SearchData.RESOURCES)) {
            var analyzer = new QueryAnalyzer(language, index);

            var lost = SearchData.RESOURCES.synonyms().groups().stream()
                    .map(group -> group.words().in(language))
                    .filter(words -> words.stream()
                                    .map(expression -> bases(index, language, expression))
                                    .distinct()
                                    .count()
                            > 1)
                    .flatMap(List::stream)
                    .filter(expression -> !hasSynonyms(analyzer, expression))
                    .collect(Collectors.joining(", "));

            assertEquals("", lost);
        }
    }

    /// Expressions of the same base forms find each other anyway.
    private static String bases(TextIndex index, Language language, String expression) {
        var bases = new StringBuilder();
        var cursor = new WordCursor(expression);
        while (cursor.next()) {
            bases.append(index.analyses()
                            .in(language)
                            .forms(cursor.word())
                            .bases()
                            .getFirst())
                    .append(' ');
        }
        return bases.toString();
    }

    /// Without a hyphen at a word’s beginning, which would be a minus.
    private static boolean hasSynonyms(QueryAnalyzer analyzer, String expression) {
        var typed = QueryParser.parse(expression.replace(" -", " ") + " ", SearchData.THEMES);
        return analyzer.analyze(typed, SearchSettings.USUAL, _ -> true).words().stream()
                .map(QueryWord::alternatives)
                .flatMap(List::stream)
                .anyMatch(alternative -> alternative.kinship() == Kinship.SYNONYM);
    }
}
