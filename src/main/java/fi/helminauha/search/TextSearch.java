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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// One look-up of typed text: first every word in the query’s language, then in the others, then fewer words. Used once, on one
/// thread.
final class TextSearch {
    /// How many pearls are ranked; the others are only counted.
    static final int MOST = 1_000;
    /// With fewer pearls, a word more may be missing.
    private static final int FEW = 3;

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
        var others = others(found == 0 ? settings : settings.withoutPrefix());
        for (var other : others) {
            add(other, queries.strict(other));
        }
        var isAnswered = found >= weights.little() || found == 0 && !best.isEmpty();
        return found(meant.corrections(), isAnswered ? Optional.empty() : relax(found > 0 ? meant : likely(meant, others), others));
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
        var least = Math.clamp(Math.round(of * weights.share()), 1, of - 1);
        while (true) {
            forget();
            var found = add(meant, queries.relaxed(meant, least));
            if (found >= FEW || least == 1) {
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
                        && (known(meant) == 0 || known(other) == other.required().size()))
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
        var looked = narrowed.build();
        var top = searcher.search(looked, new TopScoreDocCollectorManager(MOST, null, MOST));
        for (var scored : top.scoreDocs) {
            best.add(new Scored(scored.doc, meant.language(), scored.score));
            all.set(scored.doc);
        }
        if (top.scoreDocs.length > 0) {
            meanings.put(meant.language(), meant);
        }
        return top.totalHits.value() > MOST ? addRest(looked) : top.scoreDocs.length;
    }

    private int addRest(org.apache.lucene.search.Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var count = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var documents = scorer.iterator();
            for (var each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
                all.set(leaf.docBase + each);
                count++;
            }
        }
        return count;
    }
}
