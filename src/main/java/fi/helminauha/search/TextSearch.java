package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.TextFound.Scored;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/// One look-up of typed text: first every word in the query’s language, then in the others, then fewer words. Used
/// once, on one thread.
final class TextSearch {
    /// How many pearls are ranked; the others are only counted.
    static final int MOST = 1_000;
    /// With fewer pearls, a word more may be missing, however few are left.
    private static final int FEW = 3;
    /// With so many pearls, no more words are let go.
    private static final int PLENTY = 200;

    private final IndexSearcher searcher;
    private final TermTable terms;
    private final LuceneQueries queries;
    private final Localized<Interpreter> interpreters;
    private final TypedQuery typed;
    private final Weights weights;
    private final WordScorer scorer;
    private final Language own;
    private final SearchSettings settings;
    private final Optional<FixedBitSet> among;
    private final List<Scored> best = new ArrayList<>();
    private final FixedBitSet all;
    private final Map<Language, Interpretation> meanings = new EnumMap<>(Language.class);

    /// @param among  the documents to look among; absent = all
    TextSearch(
            IndexSearcher searcher,
            TermTable terms,
            FieldLengths lengths,
            LuceneQueries queries,
            Localized<Interpreter> interpreters,
            Weights weights,
            TypedQuery typed,
            Language own,
            SearchSettings settings,
            Optional<FixedBitSet> among) {
        this.searcher = searcher;
        this.terms = terms;
        this.queries = queries;
        this.interpreters = interpreters;
        this.weights = weights;
        this.scorer = new WordScorer(searcher, terms, lengths, weights);
        this.typed = typed;
        this.own = own;
        this.settings = settings;
        this.among = among;
        this.all = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    TextFound find() throws IOException {
        var meant = scores(interpreters.in(own).interpret(typed, settings, this::isForeign));
        var found = addStrict(meant);
        // Nobody reads on behind so many.
        var others = found < MOST ? others(found == 0 ? settings : settings.withoutPrefix()) : List.<MeaningScores>of();
        for (var other : others) {
            addStrict(other);
        }
        var isAnswered = found >= weights.little() || found == 0 && !best.isEmpty();
        return found(
                meant.meant().corrections(),
                isAnswered ? Optional.empty() : relax(found > 0 ? meant : likely(meant, others), others));
    }

    private MeaningScores scores(Interpretation meant) throws IOException {
        return new MeaningScores(meant, queries, scorer);
    }

    private TextFound found(List<Correction> corrections, Optional<Relaxation> relaxation) {
        return new TextFound(best, all, meanings.values(), corrections, relaxation);
    }

    private boolean isForeign(String word) {
        try {
            for (var language : Language.values()) {
                if (language != own && terms.has(language, word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new SearchException("look a word up", e);
        }
    }

    private List<MeaningScores> others(SearchSettings inOthers) throws IOException {
        var others = new ArrayList<MeaningScores>();
        for (var language : Language.values()) {
            if (language != own) {
                others.add(scores(interpreters.in(language).interpret(typed, inOthers.withoutTypos(), _ -> true)));
            }
        }
        return others;
    }

    private static long known(Interpretation meant) {
        return meant.required().stream().filter(WantedWord::isFound).count();
    }

    /// Takes words away until there is something to list; what has more of them ranks higher by itself.
    private Optional<Relaxation> relax(MeaningScores meant, List<MeaningScores> others) throws IOException {
        var of = meant.meant().required().size();
        if (of < 2 || meant.meant().isOneWord() && !best.isEmpty()) {
            return Optional.empty();
        }
        var fewest = Math.clamp(Math.round(of * weights.share()), 1, of - 1);
        // A large collection has plenty of pearls that miss one word; a small one is looked through at once.
        var least = searcher.getIndexReader().numDocs() <= PLENTY ? fewest : of - 1;
        var found = among(meant.having(least));
        while (least > 1 && found.cardinality() < (least > fewest ? PLENTY : FEW)) {
            least--;
            found = among(meant.having(least));
        }
        forget();
        add(meant, found);
        for (var other : others) {
            addStrict(other);
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Relaxation(least, of));
    }

    /// The language that was typed in, if the query’s own has not these words.
    private static MeaningScores likely(MeaningScores meant, List<MeaningScores> others) {
        var known = known(meant.meant());
        return others.stream()
                .filter(other -> known(other.meant()) > known
                        && (known == 0
                                || known(other.meant())
                                        == other.meant().required().size()))
                .findFirst()
                .orElse(meant);
    }

    private void forget() {
        best.clear();
        all.clear();
        meanings.clear();
    }

    /// Adds the pearls that have every word beside what is there already; gives how many.
    private int addStrict(MeaningScores meant) throws IOException {
        return add(meant, among(meant.having(meant.meant().required().size())));
    }

    private FixedBitSet among(FixedBitSet found) {
        among.ifPresent(found::and);
        return found;
    }

    private int add(MeaningScores meant, FixedBitSet found) throws IOException {
        found.andNot(all);
        var count = found.cardinality();
        if (count > 0) {
            best.addAll(meant.best(found, MOST));
            all.or(found);
            meanings.put(meant.meant().language(), meant.meant());
        }
        return count;
    }
}
