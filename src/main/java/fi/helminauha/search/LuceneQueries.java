package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.IndexFields.Part;
import fi.helminauha.search.WantedWord.Alternative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Turns an interpretation into Lucene’s queries. Terms that the index does not have are left out.
final class LuceneQueries {
    /// How far apart the words of a phrase from the synonyms may be: its small words were taken out.
    private static final int LOOSE = 2;
    /// How far apart words count as near.
    private static final int NEAR = 8;

    private static final List<Part> SHOWN = List.of(Part.TITLE, Part.SUMMARY, Part.BODY);

    private final TermTable terms;
    private final Weights weights;
    private final Localized<WordAnalysis> analyses;

    LuceneQueries(TermTable terms, Localized<WordAnalysis> analyses, Weights weights) {
        this.terms = terms;
        this.analyses = analyses;
        this.weights = weights;
    }

    /// Pearls that have every word.
    Query strict(Interpretation meant) throws IOException {
        return relaxed(meant, meant.required().size());
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
            query.add(exactly(phrase, meant.language(), SHOWN), Occur.MUST);
        }
        for (var phrase : meant.excluded()) {
            for (var language : Language.values()) {
                query.add(excluded(phrase, language), Occur.MUST_NOT);
            }
        }
        return query.build();
    }

    private Query word(WantedWord word, Language language) throws IOException {
        var ways = new ArrayList<Query>();
        for (var part : IndexFields.PARTS) {
            addWays(word, part.field(language), weights.of(part), ways);
        }
        return ways.isEmpty()
                ? new MatchNoDocsQuery("nobody has " + word.typed())
                : new BoostQuery(new DisjunctionMaxQuery(ways, weights.tie()), (float) word.rarity());
    }

    private void addWays(WantedWord word, String field, float boost, List<Query> ways) throws IOException {
        add(ways, field, IndexFields.SURFACE, word.surfaces(), boost * weights.surface());
        add(ways, field, IndexFields.BASE, word.bases(), boost * weights.base());
        add(ways, field, IndexFields.PART, word.bases(), boost * weights.part());
        add(ways, field, IndexFields.BASE, word.roots(), boost * weights.root());
        add(ways, field, IndexFields.PART, word.roots(), boost * weights.root() / 2);
        var completions = word.completions();
        add(ways, field, IndexFields.SURFACE, completions.surfaces(), boost * weights.surface() * weights.completion());
        add(ways, field, IndexFields.BASE, completions.bases(), boost * weights.base() * weights.completion());
        add(ways, field, IndexFields.PART, completions.parts(), boost * weights.part() * weights.completion());
        for (var weight : word.alternativeWeights().toList()) {
            var bases = word.alternativeBases(weight);
            add(ways, field, IndexFields.BASE, bases, boost * weights.base() * weight);
            add(ways, field, IndexFields.PART, bases, boost * weights.part() * weight);
        }
        for (var alternative : word.alternatives()) {
            if (!alternative.isWord()) {
                addPhrase(ways, field, alternative, boost);
            }
        }
    }

    /// Words of one kind count as one word.
    private void add(List<Query> ways, String field, char kind, Collection<String> words, float boost)
            throws IOException {
        if (boost == 0) {
            return;
        }
        var found = new ArrayList<String>();
        for (var word : words) {
            if (terms.states(field, kind + word).isPresent()) {
                found.add(kind + word);
            }
        }
        if (found.size() == 1) {
            var term = found.getFirst();
            ways.add(new BoostQuery(
                    new TermQuery(
                            new Term(field, term), terms.states(field, term).orElseThrow()),
                    boost));
        } else if (!found.isEmpty()) {
            var query = new SynonymQuery.Builder(field);
            found.forEach(term -> query.addTerm(new Term(field, term)));
            ways.add(new BoostQuery(query.build(), boost));
        }
    }

    private void addPhrase(List<Query> ways, String field, Alternative alternative, float boost) throws IOException {
        var phrase = new MultiPhraseQuery.Builder().setSlop(LOOSE);
        for (var bases : alternative.words()) {
            var found = present(field, IndexFields.BASE, bases);
            if (found.length == 0) {
                return;
            }
            phrase.add(found);
        }
        ways.add(new BoostQuery(phrase.build(), boost * alternative.weight()));
    }

    private Term[] present(String field, char kind, List<String> words) throws IOException {
        var found = new ArrayList<Term>();
        for (var word : words) {
            if (terms.states(field, kind + word).isPresent()) {
                found.add(new Term(field, kind + word));
            }
        }
        return found.toArray(Term[]::new);
    }

    private Query near(WantedWord first, WantedWord second, Language language) throws IOException {
        var ways = new ArrayList<Query>();
        for (var part : IndexFields.PARTS) {
            var field = part.field(language);
            var firsts = present(field, IndexFields.BASE, first.bases());
            var seconds = present(field, IndexFields.BASE, second.bases());
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

    private Query exactly(List<String> phrase, Language language, List<Part> parts) throws IOException {
        var ways = new ArrayList<Query>();
        for (var part : parts) {
            var field = part.field(language);
            var query = new MultiPhraseQuery.Builder();
            var isPossible = true;
            for (var word : phrase) {
                isPossible = isPossible
                        && terms.states(field, IndexFields.SURFACE + word).isPresent();
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

    private Query excluded(List<String> phrase, Language language) throws IOException {
        if (phrase.size() > 1) {
            return exactly(phrase, language, SHOWN);
        }
        var ways = new BooleanQuery.Builder();
        for (var part : SHOWN) {
            ways.add(
                    new TermQuery(new Term(part.field(language), IndexFields.SURFACE + phrase.getFirst())),
                    Occur.SHOULD);
            for (var base : analyses.in(language).forms(phrase.getFirst()).bases()) {
                ways.add(new TermQuery(new Term(part.field(language), IndexFields.BASE + base)), Occur.SHOULD);
            }
        }
        return ways.build();
    }
}
