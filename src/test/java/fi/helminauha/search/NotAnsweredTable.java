package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.Relevance.QuerySet;
import fi.helminauha.search.query.SearchSettings;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints how often the list says that it has no pearl of its own: rightly, and to those for whom there is one. The
/// figures of docs/decisions/003.
@Tag("bench")
class NotAnsweredTable {
    @Test
    void theSentenceIsSaidWhereThereIsNoAnswer() {
        var search = SearchData.search(SearchData.RESOURCES);
        print(search, "tuning", QuerySet.WORRIES_TUNING);
        if (Boolean.getBoolean("relevance.final")) {
            print(search, "final", QuerySet.SECOND_FINAL);
        }
    }

    private static void print(PearlSearch search, String half, QuerySet worries) {
        var unanswered = Relevance.lines("no-answer.tsv")
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns[2].equals(half))
                .toList();
        var right = unanswered.stream()
                .filter(columns -> isSaid(search, Language.ofCode(columns[0]).orElseThrow(), columns[1]))
                .count();
        var answered = worries.queries();
        var wrong = answered.stream()
                .filter(worry -> isSaid(search, worry.language(), worry.query()))
                .toList();
        var withoutAny = wrong.stream()
                .filter(worry -> worry.level(search, SearchSettings.USUAL).third() == 0)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: said to %d of %d without a pearl (recall %.2f) and to %d of %d with one (precision %.2f);"
                        + " %d of the latter had no right pearl among the first three%n",
                half,
                right,
                unanswered.size(),
                (double) right / unanswered.size(),
                wrong.size(),
                answered.size(),
                (double) right / (right + wrong.size()),
                withoutAny);
    }

    private static boolean isSaid(PearlSearch search, Language language, String text) {
        return !search.search(Query.everything(language).withText(text))
                .reading()
                .isAnswered();
    }
}
