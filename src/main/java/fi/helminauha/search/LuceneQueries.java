package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.IndexFields.Part;
import fi.helminauha.search.TypedQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Turns an interpretation into Lucene’s queries. Terms that the index does not have are left out. Words are scored by
/// [WordScorer], to the same scores; the whole query is there to explain one.
final class LuceneQueries {
    /// How far apart words count as near.
    private static final int NEAR = 8;

    private static final List<Part> SHOWN = List.of(Part.TITLE, Part.SUMMARY, Part.BODY);

    private final TermTable terms;
    private final WordWays ways;
    private final Weights weights;
    private final Localized<WordAnalysis> analyses;

    LuceneQueries(TermTable terms, Localized<WordAnalysis> analyses, Weights weights) {
        this.terms = terms;
        this.ways = new WordWays(terms, weights);
        this.analyses = analyses;
        this.weights = weights;
    }

    /// Pearls that have so many of the words that count.
    Query relaxed(Interpretation meant, int least) throws IOException {
        var query = new BooleanQuery.Builder();
        var required = meant.required();
        if (!required.isEmpty()) {
            var some = new BooleanQuery.Builder();
            for (var word : required) {
                some.add(word(word, meant.language()), Occur.SHOULD);
            }
            query.add(some.setMinimumNumberShouldMatch(least).build(), Occur.MUST);
        }
        if (required.isEmpty() && meant.phrases().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        for (var word : meant.optional()) {
            query.add(word(word, meant.language()), Occur.SHOULD);
        }
        for (var i = 0; i + 1 < required.size(); i++) {
            query.add(near(required.get(i), required.get(i + 1), meant.language()), Occur.SHOULD);
        }
        for (var phrase : meant.phrases()) {
            query.add(exactly(phrase, meant.language()), Occur.MUST);
        }
        for (var phrase : meant.excluded()) {
            for (var language : Language.values()) {
                query.add(excluded(phrase, language), Occur.MUST_NOT);
            }
        }
        return query.build();
    }

    private Query word(WantedWord word, Language language) throws IOException {
        var queries = new ArrayList<Query>();
        for (var way : ways.of(word, language)) {
            queries.add(new BoostQuery(query(way), way.boost()));
        }
        return queries.isEmpty()
                ? new MatchNoDocsQuery("nobody has " + word.typed())
                : new BoostQuery(new DisjunctionMaxQuery(queries, weights.tie()), (float) word.rarity());
    }

    private static Query query(Way way) {
        return switch (way) {
            case Way.Phrase(var phrase, var _) -> phrase;
            case Way.Terms(var _, var terms, var _)
            when terms.size() == 1 ->
                new TermQuery(terms.getFirst().term(), terms.getFirst().states());
            case Way.Terms(var field, var terms, var _) -> {
                var query = new SynonymQuery.Builder(field);
                terms.forEach(term -> query.addTerm(term.term()));
                yield query.build();
            }
        };
    }

    /// Two words near each other.
    Query near(WantedWord first, WantedWord second, Language language) throws IOException {
        var ways = new ArrayList<Query>();
        for (var part : IndexFields.PARTS) {
            var field = part.field(language);
            var firsts = this.ways.present(part, language, first.bases());
            var seconds = this.ways.present(part, language, second.bases());
            if (firsts.length > 0 && seconds.length > 0 && !first.bases().equals(second.bases())) {
                var phrase = new MultiPhraseQuery.Builder()
                        .setSlop(NEAR)
                        .add(firsts)
                        .add(seconds)
                        .build();
                ways.add(new BoostQuery(phrase, weights.of(part)));
            }
        }
        var boost = weights.proximity() * (float) Math.min(first.rarity(), second.rarity());
        return new BoostQuery(new DisjunctionMaxQuery(ways, weights.tie()), boost);
    }

    /// The words side by side as they are typed.
    Query exactly(List<String> phrase, Language language) throws IOException {
        var ways = new ArrayList<Query>();
        for (var part : SHOWN) {
            var field = part.field(language);
            var query = new MultiPhraseQuery.Builder();
            var isPossible = true;
            for (var word : phrase) {
                isPossible = isPossible
                        && terms.entry(language, IndexFields.SURFACE, word)
                                .in(part)
                                .isPresent();
                query.add(new Term(field, IndexFields.SURFACE + word));
            }
            if (isPossible) {
                ways.add(new BoostQuery(query.build(), weights.of(part)));
            }
        }
        return ways.isEmpty()
                ? new MatchNoDocsQuery("nobody has the phrase")
                : new DisjunctionMaxQuery(ways, weights.tie());
    }

    Query excluded(List<Word> phrase, Language language) throws IOException {
        if (phrase.size() > 1) {
            return exactly(phrase.stream().map(Word::text).toList(), language);
        }
        var word = phrase.getFirst();
        var ways = new BooleanQuery.Builder();
        for (var part : SHOWN) {
            var term = new Term(part.field(language), IndexFields.SURFACE + word.text());
            ways.add(word.isBeginning() ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
            for (var base : analyses.in(language).forms(word.text()).bases()) {
                ways.add(new TermQuery(new Term(part.field(language), IndexFields.BASE + base)), Occur.SHOULD);
            }
        }
        return ways.build();
    }
}
