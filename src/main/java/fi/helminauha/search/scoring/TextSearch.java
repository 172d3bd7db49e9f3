package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.query.Correction;
import fi.helminauha.search.query.QueryWord;
import fi.helminauha.search.query.SearchSettings;
import fi.helminauha.search.scoring.ScoredDocuments.Scored;
import fi.helminauha.search.scoring.TextSearcher.Lookup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/// One look-up of typed text: first every word in the query’s language, then in the others, then fewer words. Used
/// once, on one thread.
final class TextSearch {
    private static final int MOST = ScoredDocuments.MOST;
    /// With fewer pearls, a word more may be missing, however few are left.
    private static final int FEW = 3;
    /// With so many pearls, no more words are let go.
    private static final int PLENTY = 200;

    private final TextSearcher searcher;
    private final Lookup lookup;
    private final Weights.Leniency leniency;
    private final List<Scored> best = new ArrayList<>();
    private final FixedBitSet all;
    private final Map<Language, AnalyzedQuery> queries = new EnumMap<>(Language.class);

    TextSearch(TextSearcher searcher, Lookup lookup) {
        this.searcher = searcher;
        this.lookup = lookup;
        this.leniency = searcher.weights().leniency();
        this.all = searcher.scorer().noDocuments();
    }

    ScoredDocuments find() throws IOException {
        var settings = lookup.settings();
        var own = matches(searcher.analyzer(lookup.language()).analyze(lookup.typed(), settings, this::isForeign));
        var found = addStrict(own);
        // Nobody reads on behind so many.
        var others = found < MOST ? others(found == 0 ? settings : settings.withoutPrefix()) : List.<QueryMatches>of();
        for (var other : others) {
            addStrict(other);
        }
        var isAnswered = found >= leniency.little() || found == 0 && !best.isEmpty();
        return scored(
                own.query().corrections(),
                isAnswered ? Optional.empty() : relax(found > 0 ? own : likely(own, others), others));
    }

    private QueryMatches matches(AnalyzedQuery query) throws IOException {
        return new QueryMatches(query, searcher.scorer());
    }

    private ScoredDocuments scored(List<Correction> corrections, Optional<Relaxation> relaxation) {
        return new ScoredDocuments(best, all, queries.values(), corrections, relaxation);
    }

    private boolean isForeign(String word) {
        for (var language : Language.values()) {
            if (language != lookup.language() && searcher.index().terms().has(language, word)) {
                return true;
            }
        }
        return false;
    }

    private List<QueryMatches> others(SearchSettings settings) throws IOException {
        var others = new ArrayList<QueryMatches>();
        for (var language : Language.values()) {
            if (language != lookup.language()) {
                others.add(matches(
                        searcher.analyzer(language).analyze(lookup.typed(), settings.withoutTypos(), _ -> true)));
            }
        }
        return others;
    }

    private static long known(AnalyzedQuery query) {
        return query.required().stream().filter(QueryWord::isFound).count();
    }

    /// Takes words away until there is something to list; what has more of them ranks higher by itself.
    private Optional<Relaxation> relax(QueryMatches matches, List<QueryMatches> others) throws IOException {
        var of = matches.query().required().size();
        if (of < 2 || matches.query().isOneWord() && !best.isEmpty()) {
            return Optional.empty();
        }
        var fewest = Math.clamp(Math.round(of * leniency.share()), 1, of - 1);
        // A large collection has plenty of pearls that miss one word; a small one is looked through at once.
        var least = searcher.index().size() <= PLENTY ? fewest : of - 1;
        var found = among(matches.having(least));
        while (least > 1 && found.cardinality() < (least > fewest ? PLENTY : FEW)) {
            least--;
            found = among(matches.having(least));
        }
        forget();
        add(matches, found);
        for (var other : others) {
            addStrict(other);
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Relaxation(least, of));
    }

    /// The language that was typed in, if the query’s own has not these words.
    private static QueryMatches likely(QueryMatches own, List<QueryMatches> others) {
        var known = known(own.query());
        return others.stream()
                .filter(other -> known(other.query()) > known
                        && (known == 0
                                || known(other.query())
                                        == other.query().required().size()))
                .findFirst()
                .orElse(own);
    }

    private void forget() {
        best.clear();
        all.clear();
        queries.clear();
    }

    /// Adds the pearls that have every word beside what is there already; gives how many.
    private int addStrict(QueryMatches matches) throws IOException {
        return add(matches, among(matches.having(matches.query().required().size())));
    }

    private FixedBitSet among(FixedBitSet found) {
        lookup.among().ifPresent(found::and);
        return found;
    }

    private int add(QueryMatches matches, FixedBitSet found) throws IOException {
        found.andNot(all);
        var count = found.cardinality();
        if (count > 0) {
            best.addAll(matches.best(found, lookup.priors(), MOST));
            all.or(found);
            queries.put(matches.query().language(), matches.query());
        }
        return count;
    }
}
