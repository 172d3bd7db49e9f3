package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.search.index.FieldTerm;
import fi.helminauha.search.index.IndexFields;
import fi.helminauha.search.index.IndexFields.Part;
import fi.helminauha.search.index.TermDictionary;
import fi.helminauha.search.query.QueryWord;
import fi.helminauha.search.query.QueryWord.Alternative;
import fi.helminauha.search.query.QueryWord.Kinship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Turns a word of a query into Lucene’s query for it: the ways in which it may stand in each field, the best of which
/// counts most, however rare the word is. Terms that the index does not have are left out.
final class WordQueries {
    /// How far apart the words of a phrase from the synonyms may be: its small words were taken out.
    private static final int LOOSE = 2;

    private final TermDictionary terms;
    private final Weights weights;

    WordQueries(TermDictionary terms, Weights weights) {
        this.terms = terms;
        this.weights = weights;
    }

    Query of(QueryWord word, Language language) {
        var matches = new ArrayList<Query>();
        for (var part : IndexFields.PARTS) {
            if (weights.parts().of(part) > 0) {
                new Field(part, language, matches).add(word);
            }
        }
        return matches.isEmpty()
                ? new MatchNoDocsQuery("nobody has " + word.typed())
                : new DisjunctionMaxQuery(matches, weights.tie());
    }

    private final class Field {
        private final Part part;
        private final Language language;
        private final List<Query> matches;
        private final float weight;

        Field(Part part, Language language, List<Query> matches) {
            this.part = part;
            this.language = language;
            this.matches = matches;
            this.weight = weights.parts().of(part);
        }

        void add(QueryWord word) {
            var own = weights.forms();
            var forms = word.forms();
            add(IndexFields.SURFACE, forms.surfaces(), own.surface());
            add(IndexFields.BASE, forms.bases(), own.base());
            add(IndexFields.PART, forms.bases(), own.part());
            var root = weights.relatives().root();
            add(IndexFields.BASE, forms.roots(), root);
            add(IndexFields.PART, forms.roots(), root / 2);
            var completion = weights.relatives().completion();
            add(IndexFields.SURFACE, word.completions().surfaces(), completion * own.surface());
            add(IndexFields.BASE, word.completions().bases(), completion * own.base());
            add(IndexFields.PART, word.completions().parts(), completion * own.part());
            for (var kinship : Kinship.values()) {
                var bases = word.alternativeBases(kinship);
                add(IndexFields.BASE, bases, weights.relatives().of(kinship) * own.base());
                add(IndexFields.PART, bases, weights.relatives().of(kinship) * own.part());
            }
            for (var alternative : word.alternatives()) {
                if (!alternative.isWord() && !part.isList()) {
                    addPhrase(alternative);
                }
            }
        }

        /// Words of one kind count as one word.
        private void add(char kind, Collection<String> words, float factor) {
            var found = words.stream()
                    .flatMap(word -> terms.entry(language, kind, word).in(part).stream())
                    .toList();
            if (factor > 0 && !found.isEmpty()) {
                matches.add(new BoostQuery(anyOf(found), weight * factor));
            }
        }

        private Query anyOf(List<FieldTerm> found) {
            if (found.size() == 1) {
                return new TermQuery(found.getFirst().term(), found.getFirst().states());
            }
            var query = new SynonymQuery.Builder(part.field(language));
            found.forEach(term -> query.addTerm(term.term()));
            return query.build();
        }

        private void addPhrase(Alternative alternative) {
            var phrase = new MultiPhraseQuery.Builder().setSlop(LOOSE);
            for (var bases : alternative.words()) {
                var found = bases.stream()
                        .flatMap(base -> terms.entry(language, IndexFields.BASE, base).in(part).stream())
                        .map(FieldTerm::term)
                        .toArray(Term[]::new);
                if (found.length == 0) {
                    return;
                }
                phrase.add(found);
            }
            matches.add(
                    new BoostQuery(phrase.build(), weight * weights.relatives().of(alternative.kinship())));
        }
    }
}
