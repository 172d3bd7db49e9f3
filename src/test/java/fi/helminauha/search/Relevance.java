package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.query.SearchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Queries as readers would type them, with the pearls that are expected at the top, and how well a search does on
/// them.
record Relevance(Language language, String query, Map<String, Integer> grades) {
    private static final int DEPTH = 10;

    /// A file of queries.
    enum QuerySet {
        /// Readers’ words, used since the beginning, by which weights and phrases were chosen.
        READERS("relevance.tsv"),
        /// Worries in people’s own words, the half that experiments are decided by.
        WORRIES_TUNING("worries-tuning.tsv"),
        /// The other half, which was run when the first round was done; since then it is for tuning too.
        WORRIES_SPENT("worries-final.tsv"),
        /// A second set of worries, the half that experiments are decided by.
        SECOND_TUNING("worries-2-tuning.tsv"),
        /// The other half, which nothing may be decided by.
        SECOND_FINAL("worries-2-final.tsv"),
        /// A third set of worries, which nothing was decided by when it was run.
        THIRD("worries-3.tsv"),
        /// A fourth set, as the third.
        FOURTH("worries-4.tsv"),
        /// A fifth set, as the third.
        FIFTH("worries-5.tsv"),
        /// A sixth set, of which the search had seen nothing when it was run.
        SIXTH("worries-6.tsv");

        private final String file;

        QuerySet(String file) {
            this.file = file;
        }

        List<Relevance> queries() {
            return lines(file).map(Relevance::of).toList();
        }

        List<Relevance> in(Language language) {
            return queries().stream()
                    .filter(each -> each.language() == language)
                    .toList();
        }
    }

    static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/fi/helminauha/search", file)).stream()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Relevance of(String line) {
        var columns = line.split("\t", -1);
        var grades = new HashMap<String, Integer>();
        for (var expected : columns[2].split(" ", -1)) {
            var colon = expected.lastIndexOf(':');
            grades.put(expected.substring(0, colon), Integer.valueOf(expected.substring(colon + 1)));
        }
        return new Relevance(Language.ofCode(columns[0]).orElseThrow(), columns[1], Map.copyOf(grades));
    }

    /// @param first     share of queries with one of the best pearls first
    /// @param third     … among the first three
    /// @param recall    share of the expected pearls among the first ten
    /// @param mrr       mean of one divided by the place of the first of the best pearls
    record Level(double ndcg, double first, double third, double recall, double mrr) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P@1 %.3f  success@3 %.3f  R@10 %.3f  MRR %.3f  nDCG@10 %.3f",
                    first,
                    third,
                    recall,
                    mrr,
                    ndcg);
        }
    }

    static Level level(PearlSearch search, List<Relevance> queries, SearchSettings settings) {
        var levels = queries.stream().map(each -> each.level(search, settings)).toList();
        return new Level(
                mean(levels, Level::ndcg),
                mean(levels, Level::first),
                mean(levels, Level::third),
                mean(levels, Level::recall),
                mean(levels, Level::mrr));
    }

    private static double mean(List<Level> levels, ToDoubleFunction<Level> figure) {
        return levels.stream().mapToDouble(figure).average().orElseThrow();
    }

    Level level(PearlSearch search, SearchSettings settings) {
        var answer = search.search(Query.everything(language).withText(query).withSettings(settings));
        var ranks = SearchData.ranks(answer);
        var best = grades.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        var gain = 0.0;
        var found = 0;
        var top = Integer.MAX_VALUE;
        for (var entry : grades.entrySet()) {
            var rank = ranks.getOrDefault(entry.getKey(), Integer.MAX_VALUE);
            if (rank <= DEPTH) {
                gain += gain(entry.getValue(), rank);
                found++;
            }
            if (entry.getValue() == best) {
                top = Math.min(top, rank);
            }
        }
        var ideal = 0.0;
        var rank = 1;
        for (var grade :
                grades.values().stream().sorted(Comparator.reverseOrder()).toList()) {
            ideal += gain(grade, rank++);
        }
        return new Level(gain / ideal, top == 1 ? 1 : 0, top <= 3 ? 1 : 0, (double) found / grades.size(), 1.0 / top);
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 1) / Math.log(2));
    }
}
