package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.IndexFields.Part;
import fi.helminauha.search.WantedWord.Alternative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;

/// Lists in which ways a looked-for word may stand in the texts, and what each is worth. Terms that the index does not
/// have are left out.
final class WordWays {
    /// How far apart the words of a phrase from the synonyms may be: its small words were taken out.
    private static final int LOOSE = 2;

    private final TermTable terms;
    private final Weights weights;

    WordWays(TermTable terms, Weights weights) {
        this.terms = terms;
        this.weights = weights;
    }

    List<Way> of(WantedWord word, Language language) throws IOException {
        var ways = new ArrayList<Way>();
        for (var part : IndexFields.PARTS) {
            addWays(word, part, language, ways);
        }
        return ways;
    }

    private void addWays(WantedWord word, Part part, Language language, List<Way> ways) throws IOException {
        var boost = weights.of(part);
        var field = new Field(part, language, ways);
        field.add(IndexFields.SURFACE, word.surfaces(), boost * weights.surface());
        field.add(IndexFields.BASE, word.bases(), boost * weights.base());
        field.add(IndexFields.PART, word.bases(), boost * weights.part());
        field.add(IndexFields.BASE, word.roots(), boost * weights.root());
        field.add(IndexFields.PART, word.roots(), boost * weights.root() / 2);
        var completions = word.completions();
        field.add(IndexFields.SURFACE, completions.surfaces(), boost * weights.surface() * weights.completion());
        field.add(IndexFields.BASE, completions.bases(), boost * weights.base() * weights.completion());
        field.add(IndexFields.PART, completions.parts(), boost * weights.part() * weights.completion());
        for (var weight : word.alternativeWeights()) {
            var bases = word.alternativeBases(weight);
            field.add(IndexFields.BASE, bases, boost * weights.base() * weight);
            field.add(IndexFields.PART, bases, boost * weights.part() * weight);
        }
        for (var alternative : word.alternatives()) {
            if (!alternative.isWord()) {
                field.addPhrase(alternative, boost);
            }
        }
    }

    /// Those of the words that stand as base forms in the part.
    Term[] present(Part part, Language language, List<String> words) throws IOException {
        var found = new ArrayList<Term>();
        for (var word : words) {
            terms.entry(language, IndexFields.BASE, word).in(part).ifPresent(place -> found.add(place.term()));
        }
        return found.toArray(Term[]::new);
    }

    private final class Field {
        private final Part part;
        private final Language language;
        private final List<Way> ways;

        Field(Part part, Language language, List<Way> ways) {
            this.part = part;
            this.language = language;
            this.ways = ways;
        }

        /// Words of one kind count as one word.
        void add(char kind, Collection<String> words, float boost) throws IOException {
            if (boost == 0 || words.isEmpty()) {
                return;
            }
            var found = new ArrayList<TermPlace>(words.size());
            for (var word : words) {
                terms.entry(language, kind, word).in(part).ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                ways.add(new Way.Terms(part.field(language), found, boost));
            }
        }

        void addPhrase(Alternative alternative, float boost) throws IOException {
            var phrase = new MultiPhraseQuery.Builder().setSlop(LOOSE);
            for (var bases : alternative.words()) {
                var found = present(part, language, bases);
                if (found.length == 0) {
                    return;
                }
                phrase.add(found);
            }
            ways.add(new Way.Phrase(phrase.build(), boost * alternative.weight()));
        }
    }
}
