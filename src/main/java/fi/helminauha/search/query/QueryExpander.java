package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import fi.helminauha.search.analysis.StopWords;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.analysis.WordForms;
import fi.helminauha.search.index.IndexFields;
import fi.helminauha.search.index.TermDictionary;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.QueryWord.Alternative;
import fi.helminauha.search.query.QueryWord.Completions;
import fi.helminauha.search.query.QueryWord.Forms;
import fi.helminauha.search.query.QueryWord.Kinship;
import fi.helminauha.search.query.SynonymIndex.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Adds to the words of a query what may stand for them: compounds and their parts, synonyms, completions; and works
/// out how rare each is. Safe for use by many threads.
final class QueryExpander {
    private static final int MAX_COMPLETIONS = 30;
    /// Who types a wildcard means every word that begins so.
    private static final int MAX_WITH_WILDCARD = 1_000;
    private static final int SHORTEST_BEGINNING = 3;
    /// How many adjacent words may make one compound.
    private static final int MOST_JOINED = 3;

    private final Language language;
    private final WordAnalysis analysis;
    private final TermDictionary terms;
    private final SynonymIndex synonyms;
    private final StopWords stopWords;
    private final int documents;

    QueryExpander(Language language, TextIndex index, SynonymIndex synonyms) {
        this.language = language;
        this.analysis = index.analyses().in(language);
        this.terms = index.terms();
        this.synonyms = synonyms;
        this.stopWords = StopWords.of(language);
        this.documents = index.size();
    }

    /// A word for each token, in their order.
    List<QueryWord> words(List<QueryToken> tokens, boolean withSynonyms) {
        var alternatives = new ArrayList<Set<Alternative>>();
        tokens.forEach(_ -> alternatives.add(new LinkedHashSet<>()));
        addCompounds(tokens, alternatives);
        if (withSynonyms) {
            addSynonyms(tokens, alternatives);
        }
        var words = new ArrayList<QueryWord>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var completions = token.isOpen() ? completions(token) : Completions.NONE;
            words.add(new QueryWord(
                    token.typed(),
                    new Forms(
                            token.surfaces(),
                            token.forms().bases(),
                            token.forms().roots()),
                    completions,
                    List.copyOf(alternatives.get(i)),
                    documentFrequency(token) > 0 || !completions.isEmpty(),
                    rarity(token, completions, alternatives.get(i)),
                    !token.isBeginning() && stopWords.isContext(token.typed(), token.forms())));
        }
        return words;
    }

    /// A compound is also its parts side by side, and adjacent words are also the compound they make.
    private void addCompounds(List<QueryToken> tokens, List<Set<Alternative>> alternatives) {
        for (var i = 0; i < tokens.size(); i++) {
            var sequence = tokens.get(i).forms().sequence();
            if (sequence.size() > 1) {
                alternatives
                        .get(i)
                        .add(new Alternative(sequence.stream().map(List::of).toList(), Kinship.COMPOUND, 1));
            }
            for (var length = 2; length <= MOST_JOINED && i + length <= tokens.size(); length++) {
                var compounds = existing(joined(tokens.subList(i, i + length)));
                if (!compounds.isEmpty()) {
                    for (var j = i; j < i + length; j++) {
                        alternatives.get(j).add(new Alternative(List.of(compounds), Kinship.COMPOUND, length));
                    }
                }
            }
        }
    }

    private static Set<String> joined(List<QueryToken> tokens) {
        Set<String> beginnings = Set.of("");
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            var longer = new LinkedHashSet<String>();
            for (var beginning : beginnings) {
                longer.add(beginning + token.typed());
                token.forms().bases().stream().limit(1).forEach(base -> longer.add(beginning + base));
            }
            beginnings = longer;
        }
        var joined = new LinkedHashSet<String>();
        for (var beginning : beginnings) {
            tokens.getLast().forms().bases().forEach(base -> joined.add(beginning + base));
        }
        return joined;
    }

    private List<String> existing(Set<String> words) {
        return words.stream()
                .filter(word -> terms.documentFrequency(language, IndexFields.BASE, word) > 0
                        || terms.documentFrequency(language, IndexFields.PART, word) > 0)
                .toList();
    }

    private void addSynonyms(List<QueryToken> tokens, List<Set<Alternative>> alternatives) {
        var forms = tokens.stream().map(QueryToken::forms).toList();
        for (var i = 0; i < tokens.size(); i++) {
            for (var match : synonyms.at(i, forms)) {
                for (var j = i; j < i + match.length(); j++) {
                    for (var expression : match.alternatives()) {
                        alternatives.get(j).add(alternative(expression, match.length()));
                    }
                }
            }
            var compounds = compoundSynonyms(forms.get(i));
            if (!compounds.isEmpty()) {
                alternatives.get(i).add(new Alternative(List.of(compounds), Kinship.SYNONYM, 1));
            }
        }
    }

    private static Alternative alternative(Expression expression, int length) {
        return new Alternative(expression.words().stream().map(WordForms::bases).toList(), Kinship.SYNONYM, length);
    }

    /// Whether the word, or the compound by one of its parts, has a synonym.
    boolean hasSynonyms(QueryToken token) {
        return !synonyms.at(0, List.of(token.forms())).isEmpty()
                || !compoundSynonyms(token.forms()).isEmpty();
    }

    /// `esihenkilötyö` for `esimiestyö`: those that the collection has.
    private List<String> compoundSynonyms(WordForms forms) {
        var sequence = forms.sequence();
        if (sequence.size() < 2) {
            return List.of();
        }
        var compounds = new LinkedHashSet<String>();
        for (var i = 0; i < sequence.size(); i++) {
            for (var synonym : synonyms.ofPart(sequence.get(i))) {
                var parts = new ArrayList<>(sequence);
                parts.set(i, synonym);
                compounds.add(String.join("", parts));
            }
        }
        return existing(compounds);
    }

    private Completions completions(QueryToken token) {
        var word = token.surfaces().getFirst();
        if (!token.isBeginning() && word.codePointCount(0, word.length()) < SHORTEST_BEGINNING
                || !token.surfaces().contains(token.typed())) {
            return Completions.NONE;
        }
        var most = token.isBeginning() ? MAX_WITH_WILDCARD : MAX_COMPLETIONS;
        var surfaces = terms.completions(language, IndexFields.SURFACE, word, most).stream()
                .filter(surface -> !stopWords.isStop(surface, analysis.forms(surface)))
                .toList();
        var bases = new LinkedHashSet<String>();
        surfaces.forEach(surface -> bases.addAll(analysis.forms(surface).bases()));
        bases.addAll(terms.completions(language, IndexFields.BASE, word, most));
        var parts = new LinkedHashSet<>(bases);
        parts.addAll(terms.completions(language, IndexFields.PART, word, most));
        return new Completions(surfaces, List.copyOf(bases), List.copyOf(parts));
    }

    /// How many documents have the word as it is typed or as a base form.
    int documentFrequency(QueryToken token) {
        return Math.max(
                token.surfaces().stream()
                        .mapToInt(surface -> terms.documentFrequency(language, IndexFields.SURFACE, surface))
                        .max()
                        .orElse(0),
                documentFrequency(token.forms().bases()));
    }

    /// How many documents have one of these at least.
    private int documentFrequency(Iterable<String> bases) {
        var most = 0;
        for (var base : bases) {
            most = Math.max(most, terms.documentFrequency(language, IndexFields.BASE, base));
        }
        return most;
    }

    /// As in BM25, by how many documents have the word; a word that only goes on or only has synonyms counts by these.
    /// A phrase is at most where its rarest word is.
    private double rarity(QueryToken token, Completions completions, Set<Alternative> alternatives) {
        var frequency = Math.max(documentFrequency(token), documentFrequency(completions.bases()));
        if (frequency == 0) {
            for (var alternative : alternatives) {
                var rarest = alternative.words().stream()
                        .mapToInt(this::documentFrequency)
                        .min()
                        .orElse(0);
                frequency = Math.max(frequency, rarest);
            }
        }
        return Math.log1p((documents - frequency + .5) / (frequency + .5));
    }
}
