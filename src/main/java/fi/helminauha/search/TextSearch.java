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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
        this.typed = typed;
        this.own = own;
        this.settings = settings;
        this.among = among;
        this.all = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    TextFound find() throws IOException {
        var meant = interpreters.in(own).interpret(typed, settings, this::isForeign);
        var found = add(meant, queries.strict(meant));
        // Nobody reads on behind so many.
        var others =
                found < MOST ? others(found == 0 ? settings : settings.withoutPrefix()) : List.<Interpretation>of();
        for (var other : others) {
            add(other, queries.strict(other));
        }
        var isAnswered = found >= weights.little() || found == 0 && !best.isEmpty();
        return found(
                meant.corrections(),
                isAnswered ? Optional.empty() : relax(found > 0 ? meant : likely(meant, others), others));
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

    private List<Interpretation> others(SearchSettings inOthers) throws IOException {
        var others = new ArrayList<Interpretation>();
        for (var language : Language.values()) {
            if (language != own) {
                others.add(interpreters.in(language).interpret(typed, inOthers.withoutTypos(), _ -> true));
            }
        }
        return others;
    }

    private static long known(Interpretation meant) {
        return meant.required().stream().filter(WantedWord::isFound).count();
    }

    /// Takes words away until there is something to list; what has more of them ranks higher by itself.
    private Optional<Relaxation> relax(Interpretation meant, List<Interpretation> others) throws IOException {
        var of = meant.required().size();
        if (of < 2 || meant.isOneWord() && !best.isEmpty()) {
            return Optional.empty();
        }
        var fewest = Math.clamp(Math.round(of * weights.share()), 1, of - 1);
        // A large collection has plenty of pearls that miss one word; a small one is looked through at once.
        var least = searcher.getIndexReader().numDocs() <= PLENTY ? fewest : of - 1;
        while (true) {
            forget();
            var found = add(meant, queries.relaxed(meant, least));
            if (least == 1 || found >= (least > fewest ? PLENTY : FEW)) {
                break;
            }
            least--;
        }
        for (var other : others) {
            add(other, queries.strict(other));
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Relaxation(least, of));
    }

    /// The language that was typed in, if the query’s own has not these words.
    private static Interpretation likely(Interpretation meant, List<Interpretation> others) {
        return others.stream()
                .filter(other -> known(other) > known(meant)
                        && (known(meant) == 0
                                || known(other) == other.required().size()))
                .findFirst()
                .orElse(meant);
    }

    private void forget() {
        best.clear();
        all.clear();
        meanings.clear();
    }

    /// Adds what the query finds beside what is there already; gives how many.
    private int add(Interpretation meant, org.apache.lucene.search.Query query) throws IOException {
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        among.ifPresent(documents -> narrowed.add(new DocumentsQuery(documents), Occur.FILTER));
        if (!best.isEmpty()) {
            narrowed.add(new DocumentsQuery(all.clone()), Occur.MUST_NOT);
        }
        var marks = all.cardinality();
        var top = searcher.search(narrowed.build(), new MarkingCollectorManager(MOST, all));
        for (var scored : top.scoreDocs) {
            best.add(new Scored(scored.doc, meant.language(), scored.score));
        }
        if (top.scoreDocs.length > 0) {
            meanings.put(meant.language(), meant);
        }
        return all.cardinality() - marks;
    }
}
