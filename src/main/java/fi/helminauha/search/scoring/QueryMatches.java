package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.scoring.ScoredDocuments.Scored;
import fi.helminauha.search.scoring.TextSearcher.Priors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/// What the words of one analyzed query find: each is looked up once, however many may be missing. For one look-up, on
/// one thread.
final class QueryMatches {
    /// What a word scores where a pearl is about it, as a multiple of what finding it says. The word itself in a
    /// situation or a title scores more.
    private static final float WELL = 1.4f;

    /// What a telling word is worth of a word that stands in the pearl’s own texts.
    private static final float TOLD = .5f;

    private final AnalyzedQuery query;
    private final DocumentScorer scorer;
    private final List<WordMatches> required = new ArrayList<>();
    private final List<WordMatches> phrases = new ArrayList<>();
    private final FixedBitSet excluded;

    QueryMatches(AnalyzedQuery query, DocumentScorer scorer) throws IOException {
        this.query = query;
        this.scorer = scorer;
        for (var word : query.required()) {
            required.add(scorer.matches(word, query.language()));
        }
        for (var phrase : query.typed().phrases()) {
            phrases.add(scorer.matches(phrase, query.language()));
        }
        this.excluded = scorer.noDocuments();
        for (var phrase : query.typed().excluded()) {
            for (var language : Language.values()) {
                excluded.or(scorer.excluded(phrase, language));
            }
        }
    }

    AnalyzedQuery query() {
        return query;
    }

    /// The documents that have so many of the required words.
    FixedBitSet having(int least) {
        var having = scorer.noDocuments();
        for (var document = 0; document < scorer.documents(); document++) {
            if (words(document) >= least) {
                having.set(document);
            }
        }
        phrases.forEach(phrase -> having.and(phrase.found()));
        having.andNot(excluded);
        return having;
    }

    /// How many of the required words the document has.
    private int words(int document) {
        var words = 0;
        for (var word : required) {
            words += word.found().get(document) ? 1 : 0;
        }
        return words;
    }

    /// A word that is only a part of another, or one among many of a long text, is had in part. A telling word counts
    /// half: there are so many that hardly a worry has none.
    /// @param own  what each required word scores in the pearls’ own texts
    private double coverage(List<WordMatches> own, int document) {
        var had = 0.0;
        var wanted = 0.0;
        for (var i = 0; i < required.size(); i++) {
            var telling = scorer.telling(query.required().get(i));
            wanted += telling;
            had += Math.max(
                    Math.min(telling, own.get(i).scores()[document] / WELL),
                    TOLD * Math.min(telling, required.get(i).scores()[document] / WELL));
        }
        return wanted == 0 ? 1 : had / wanted;
    }

    /// The best of the documents, the best first; of equal ones, that of the lower number.
    List<Scored> best(FixedBitSet among, Priors priors, int most) throws IOException {
        var optional = new ArrayList<WordMatches>();
        for (var word : query.optional()) {
            optional.add(scorer.matches(word, query.language()));
        }
        var own = new ArrayList<WordMatches>();
        for (var word : query.required()) {
            own.add(scorer.ownMatches(word, query.language()));
        }
        var all = new ArrayList<>(required);
        all.addAll(phrases);
        all.addAll(optional);
        return IntStream.range(0, scorer.documents())
                .filter(among::get)
                .mapToObj(document -> new Scored(
                        document,
                        query.language(),
                        priors.of(document) * total(all, document),
                        words(document),
                        coverage(own, document)))
                .sorted(Comparator.comparing(Scored::score, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private static float total(List<WordMatches> all, int document) {
        var total = 0f;
        for (var matches : all) {
            total += matches.scores()[document];
        }
        return total;
    }
}
