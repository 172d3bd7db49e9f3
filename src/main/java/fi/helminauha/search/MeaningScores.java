package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.TextFound.Scored;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/// What one interpretation finds: each of its words is looked up once, however many may be missing. For one look-up, on
/// one thread.
final class MeaningScores {
    /// How many of the best pearls are looked at for words that stand near each other.
    private static final int LOOKED_AT = 2_000;

    private final Interpretation meant;
    private final LuceneQueries queries;
    private final WordScorer scorer;
    private final List<WordScores> required = new ArrayList<>();
    private final List<WordScores> phrases = new ArrayList<>();
    private final FixedBitSet excluded;

    MeaningScores(Interpretation meant, LuceneQueries queries, WordScorer scorer) throws IOException {
        this.meant = meant;
        this.queries = queries;
        this.scorer = scorer;
        for (var word : meant.required()) {
            required.add(scorer.scores(word, meant.language()));
        }
        for (var phrase : meant.phrases()) {
            phrases.add(scorer.scores(queries.exactly(phrase, meant.language())));
        }
        this.excluded = scorer.noDocuments();
        for (var phrase : meant.excluded()) {
            for (var language : Language.values()) {
                excluded.or(scorer.scores(queries.excluded(phrase, language)).found());
            }
        }
    }

    Interpretation meant() {
        return meant;
    }

    /// The documents that have so many of the required words.
    FixedBitSet having(int least) {
        var having = least >= required.size() ? havingAll() : havingSome(least);
        phrases.forEach(phrase -> having.and(phrase.found()));
        having.andNot(excluded);
        return having;
    }

    private FixedBitSet havingAll() {
        if (required.isEmpty()) {
            var all = scorer.noDocuments();
            all.set(0, scorer.documents());
            return all;
        }
        var having = required.getFirst().found().clone();
        required.forEach(word -> having.and(word.found()));
        return having;
    }

    private FixedBitSet havingSome(int least) {
        var counts = new byte[scorer.documents()];
        var having = scorer.noDocuments();
        for (var word : required) {
            var found = word.found();
            for (var each = next(found, 0); each != DocIdSetIterator.NO_MORE_DOCS; each = next(found, each + 1)) {
                if (++counts[each] == least) {
                    having.set(each);
                }
            }
        }
        return having;
    }

    private static int next(FixedBitSet set, int from) {
        return WordScorer.next(set, from);
    }

    /// The best of the documents, the best first.
    List<Scored> best(FixedBitSet among, int most) throws IOException {
        var totals = new float[scorer.documents()];
        required.forEach(word -> add(word, among, totals));
        phrases.forEach(phrase -> add(phrase, among, totals));
        for (var word : meant.optional()) {
            add(scorer.scores(word, meant.language()), among, totals);
        }
        var looked = among;
        if (among.cardinality() > LOOKED_AT) {
            looked = scorer.noDocuments();
            for (var each : ranked(among, totals, LOOKED_AT)) {
                looked.set(each);
            }
        }
        addNearness(looked, totals);
        var best = new ArrayList<Scored>();
        for (var each : ranked(looked, totals, most)) {
            best.add(new Scored(each, meant.language(), totals[each], words(each)));
        }
        return best;
    }

    private int words(int document) {
        var words = 0;
        for (var word : required) {
            words += word.found().get(document) ? 1 : 0;
        }
        return words;
    }

    private static void add(WordScores word, FixedBitSet among, float[] totals) {
        for (var each = next(among, 0); each != DocIdSetIterator.NO_MORE_DOCS; each = next(among, each + 1)) {
            totals[each] += word.scores()[each];
        }
    }

    private void addNearness(FixedBitSet among, float[] totals) throws IOException {
        var words = meant.required();
        for (var i = 0; i + 1 < words.size(); i++) {
            var both = among.clone();
            both.and(required.get(i).found());
            both.and(required.get(i + 1).found());
            if (!both.scanIsEmpty()) {
                scorer.each(
                        queries.near(words.get(i), words.get(i + 1), meant.language()),
                        both,
                        (document, found) -> totals[document] += found.score());
            }
        }
    }

    /// The best documents, the best first; of equal ones, that of the lower number.
    private static int[] ranked(FixedBitSet among, float[] totals, int most) {
        var heap = new LongHeap(most);
        for (var each = next(among, 0); each != DocIdSetIterator.NO_MORE_DOCS; each = next(among, each + 1)) {
            var key =
                    ((long) NumericUtils.floatToSortableInt(totals[each]) << Integer.SIZE) | (Integer.MAX_VALUE - each);
            heap.insertWithOverflow(key);
        }
        var ranked = new int[heap.size()];
        for (var i = ranked.length - 1; i >= 0; i--) {
            ranked[i] = Integer.MAX_VALUE - (int) heap.pop();
        }
        return ranked;
    }
}
