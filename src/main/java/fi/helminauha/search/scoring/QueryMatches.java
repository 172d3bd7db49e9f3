package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.query.QueryWord;
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
    /// What a word scores where a pearl is about it. The word itself in a situation or a title scores more.
    private static final float WELL = 1.4f;

    /// What a telling word is worth of a word that stands in the pearl’s own texts.
    private static final float TOLD = .5f;

    private final AnalyzedQuery query;
    private final DocumentScorer scorer;
    private final List<Found> required = new ArrayList<>();
    private final List<WordMatches> phrases = new ArrayList<>();
    private final FixedBitSet excluded;

    /// @param telling  how much finding it says
    private record Found(QueryWord word, WordMatches matches, float telling) {
        float score(int document) {
            return telling * matches.scores()[document];
        }
    }

    QueryMatches(AnalyzedQuery query, DocumentScorer scorer) throws IOException {
        this.query = query;
        this.scorer = scorer;
        for (var word : query.required()) {
            required.add(found(word));
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

    private Found found(QueryWord word) throws IOException {
        var matches = scorer.matches(word, query.language());
        return new Found(word, matches, scorer.telling(word, matches));
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
            words += word.matches().found().get(document) ? 1 : 0;
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
            var word = required.get(i);
            wanted += word.telling();
            had += word.telling()
                    * Math.max(
                            Math.min(1, own.get(i).scores()[document] / WELL),
                            TOLD * Math.min(1, word.matches().scores()[document] / WELL));
        }
        return wanted == 0 ? 1 : had / wanted;
    }

    /// The best of the documents, the best first; of equal ones, that of the lower number.
    List<Scored> best(FixedBitSet among, Priors priors, int most) throws IOException {
        var words = new ArrayList<>(required);
        for (var word : query.optional()) {
            words.add(found(word));
        }
        var own = new ArrayList<WordMatches>();
        for (var word : query.required()) {
            own.add(scorer.ownMatches(word, query.language()));
        }
        return IntStream.range(0, scorer.documents())
                .filter(among::get)
                .mapToObj(document -> new Scored(
                        document,
                        query.language(),
                        priors.of(document) * total(words, document),
                        words(document),
                        coverage(own, document)))
                .sorted(Comparator.comparing(Scored::score, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private float total(List<Found> words, int document) {
        var total = 0f;
        for (var word : words) {
            total += word.score(document);
        }
        for (var phrase : phrases) {
            total += phrase.scores()[document];
        }
        return total;
    }
}
