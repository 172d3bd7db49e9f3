package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.SynonymIndex.Expression;
import fi.helminauha.search.WantedWord.Alternative;
import fi.helminauha.search.WantedWord.Completions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Works out what typed words may mean in one language. Safe for use by many threads.
final class Interpreter {
    /// More words than this make a query no clearer.
    private static final int MAX_WORDS = 20;
    /// Who mistypes more words writes another language.
    private static final int MAX_CORRECTIONS = 4;
    private static final int MAX_COMPLETIONS = 30;
    /// Who types a wildcard means every word that begins so.
    private static final int MAX_WITH_WILDCARD = 1_000;
    private static final int SHORTEST_BEGINNING = 3;
    /// Small words are looked for only where nothing else is typed, and only so as they are.
    private static final WordForms AS_TYPED = new WordForms(List.of(), List.of(), List.of(), List.of(), true);

    private final Language language;
    private final WordAnalysis analysis;
    private final TermTable terms;
    private final SynonymIndex synonyms;
    private final StopWords stopWords;
    private final Speller speller;
    private final Weights weights;
    private final int pearls;

    Interpreter(
            Language language,
            WordAnalysis analysis,
            TermTable terms,
            SynonymIndex synonyms,
            Weights weights,
            int pearls) {
        this.language = language;
        this.analysis = analysis;
        this.terms = terms;
        this.synonyms = synonyms;
        this.stopWords = StopWords.of(language);
        this.speller = new Speller(terms, language);
        this.weights = weights;
        this.pearls = pearls;
    }

    /// A word of the query on its way to be a [WantedWord].
    private record Token(String typed, List<String> surfaces, WordForms forms, Ending ending) {
        Token(String word, WordForms forms, Ending ending) {
            this(word, List.of(word), forms, ending);
        }

        boolean isOpen() {
            return ending != Ending.WHOLE;
        }

        boolean isBeginning() {
            return ending == Ending.WILDCARD;
        }
    }

    /// How a typed word ends.
    private enum Ending {
        WHOLE,
        /// It may be half typed.
        OPEN,
        WILDCARD
    }

    /// @param isForeign  whether another language knows a word, which is then no typing error
    Interpretation interpret(TypedQuery typed, SearchSettings settings, Predicate<String> isForeign)
            throws IOException {
        var corrections = new ArrayList<Correction>();
        var tokens = new ArrayList<Token>();
        var tried = 0;
        var typedWords = tokens(typed, settings);
        for (var token : typedWords) {
            if (token.isBeginning()) {
                tokens.add(token);
                continue;
            }
            var corrected =
                    settings.typos() && tried < MAX_CORRECTIONS && !isForeign.test(token.typed()) && isUnheardOf(token)
                            ? corrected(token)
                            : token;
            tried += token.forms().isKnown() || found(token) > 0 ? 0 : 1;
            if (!corrected.equals(token)) {
                corrections.add(
                        new Correction(token.typed(), corrected.surfaces().getFirst()));
            }
            tokens.addAll(isUnfound(corrected) ? parts(corrected) : List.of(corrected));
        }
        return new Interpretation(
                language,
                wanted(tokens, settings.synonyms()),
                typedWords.size() == 1,
                typed.phrases(),
                typed.excluded(),
                corrections);
    }

    /// The typed words without those that say nothing, unless all do.
    private List<Token> tokens(TypedQuery typed, SearchSettings settings) {
        var all = new ArrayList<Token>();
        for (var i = 0; i < typed.words().size(); i++) {
            var word = typed.words().get(i);
            var isLast = i == typed.words().size() - 1;
            var mayGoOn = isLast && typed.isOpen() && settings.prefix();
            var ending = word.isBeginning() ? Ending.WILDCARD : mayGoOn ? Ending.OPEN : Ending.WHOLE;
            all.add(new Token(word.text(), analysis.forms(word.text()), ending));
        }
        var telling = all.stream()
                .filter(token -> token.isBeginning() || !stopWords.isStop(token.typed(), token.forms()))
                .toList();
        var chosen = telling.isEmpty()
                ? all.stream()
                        .map(token -> new Token(token.typed(), AS_TYPED, token.ending()))
                        .toList()
                : telling;
        return chosen.subList(0, Math.min(MAX_WORDS, chosen.size()));
    }

    private boolean isUnheardOf(Token token) throws IOException {
        return !token.forms().isKnown()
                && token.forms().sequence().isEmpty()
                && found(token) == 0
                && (!token.isOpen()
                        || terms.completions(language, IndexFields.SURFACE, token.typed(), 1)
                                .isEmpty());
    }

    private int found(Token token) throws IOException {
        var most = 0;
        for (var surface : token.surfaces()) {
            most = Math.max(most, terms.pearls(language, IndexFields.SURFACE, surface));
        }
        for (var base : token.forms().bases()) {
            most = Math.max(most, terms.pearls(language, IndexFields.BASE, base));
        }
        return most;
    }

    private Token corrected(Token token) throws IOException {
        if (!synonyms.at(0, List.of(token.forms())).isEmpty()) {
            return token;
        }
        var words = speller.wordsLike(token.typed(), synonyms.words());
        if (words.isEmpty()) {
            words = correctedCompound(token.typed());
        }
        if (words.isEmpty()) {
            return token;
        }
        var bases = new LinkedHashSet<String>();
        var roots = new LinkedHashSet<String>();
        words.forEach(word -> {
            bases.addAll(analysis.forms(word).bases());
            roots.addAll(analysis.forms(word).roots());
        });
        var first = analysis.forms(words.getFirst());
        var forms =
                new WordForms(List.copyOf(bases), List.copyOf(roots), first.parts(), first.sequence(), first.isKnown());
        return new Token(token.typed(), words, forms, token.ending());
    }

    /// A compound that the collection does not have, mistyped in its last part.
    private List<String> correctedCompound(String word) throws IOException {
        for (var cut = word.length() - 4; cut >= 4; cut--) {
            var first = word.substring(0, cut);
            if (terms.has(language, first) || terms.pearls(language, IndexFields.PART, first) > 0) {
                var last = word.substring(cut);
                var like = terms.has(language, last) ? List.<String>of() : speller.wordsLike(last, List.of());
                if (!like.isEmpty()
                        && analysis.forms(first + like.getFirst()).sequence().size() > 1) {
                    return List.of(first + like.getFirst());
                }
            }
        }
        return List.of();
    }

    /// Whether the collection has nothing for a compound but perhaps its parts.
    private boolean isUnfound(Token token) throws IOException {
        return token.forms().sequence().size() > 1
                && found(token) == 0
                && terms.pearls(
                                language,
                                IndexFields.PART,
                                token.forms().bases().getFirst())
                        == 0
                && (!token.isOpen()
                        || terms.completions(language, IndexFields.SURFACE, token.typed(), 1)
                                .isEmpty())
                && compoundSynonyms(token.forms()).isEmpty()
                && synonyms.at(0, List.of(token.forms())).isEmpty();
    }

    private List<Token> parts(Token token) {
        return token.forms().sequence().stream()
                .map(part -> new Token(part, analysis.forms(part), Ending.WHOLE))
                .toList();
    }

    private List<WantedWord> wanted(List<Token> tokens, boolean hasSynonyms) throws IOException {
        var alternatives = new ArrayList<Set<Alternative>>();
        tokens.forEach(_ -> alternatives.add(new LinkedHashSet<>()));
        addCompounds(tokens, alternatives);
        if (hasSynonyms) {
            addSynonyms(tokens, alternatives);
        }
        var wanted = new ArrayList<WantedWord>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var completions = token.isOpen() ? completions(token) : Completions.NONE;
            wanted.add(new WantedWord(
                    token.typed(),
                    token.surfaces(),
                    token.forms().bases(),
                    token.forms().roots(),
                    completions,
                    List.copyOf(alternatives.get(i)),
                    !token.isBeginning() && stopWords.isLight(token.typed(), token.forms()),
                    found(token) > 0 || !completions.isEmpty(),
                    rarity(token, completions, alternatives.get(i))));
        }
        return wanted;
    }

    /// A compound is also its parts side by side, and adjacent words are also the compound they make.
    private void addCompounds(List<Token> tokens, List<Set<Alternative>> alternatives) throws IOException {
        for (var i = 0; i < tokens.size(); i++) {
            var sequence = tokens.get(i).forms().sequence();
            if (sequence.size() > 1) {
                alternatives
                        .get(i)
                        .add(new Alternative(sequence.stream().map(List::of).toList(), weights.compound(), 1));
            }
            for (var length = 2; length <= 3 && i + length <= tokens.size(); length++) {
                var compounds = existing(joined(tokens.subList(i, i + length)));
                if (!compounds.isEmpty()) {
                    for (var j = i; j < i + length; j++) {
                        alternatives.get(j).add(new Alternative(List.of(compounds), weights.compound(), length));
                    }
                }
            }
        }
    }

    private static Set<String> joined(List<Token> tokens) {
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

    private List<String> existing(Set<String> words) throws IOException {
        var existing = new ArrayList<String>();
        for (var word : words) {
            if (terms.pearls(language, IndexFields.BASE, word) > 0
                    || terms.pearls(language, IndexFields.PART, word) > 0) {
                existing.add(word);
            }
        }
        return existing;
    }

    private void addSynonyms(List<Token> tokens, List<Set<Alternative>> alternatives) throws IOException {
        var forms = tokens.stream().map(Token::forms).toList();
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
                alternatives.get(i).add(new Alternative(List.of(compounds), weights.synonym(), 1));
            }
        }
    }

    private Alternative alternative(Expression expression, int length) {
        return new Alternative(expression.words().stream().map(WordForms::bases).toList(), weights.synonym(), length);
    }

    /// `esihenkilötyö` for `esimiestyö`: those that the collection has.
    private List<String> compoundSynonyms(WordForms forms) throws IOException {
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

    private Completions completions(Token token) throws IOException {
        var word = token.surfaces().getFirst();
        if (!token.isBeginning() && word.codePointCount(0, word.length()) < SHORTEST_BEGINNING
                || !token.surfaces().contains(token.typed())) {
            return Completions.NONE;
        }
        var most = token.isBeginning() ? MAX_WITH_WILDCARD : MAX_COMPLETIONS;
        var surfaces = words(terms.completions(language, IndexFields.SURFACE, word, most)).stream()
                .filter(surface -> !stopWords.isStop(surface, analysis.forms(surface)))
                .toList();
        var bases = new LinkedHashSet<String>();
        surfaces.forEach(surface -> bases.addAll(analysis.forms(surface).bases()));
        bases.addAll(words(terms.completions(language, IndexFields.BASE, word, most)));
        var parts = new LinkedHashSet<>(bases);
        parts.addAll(words(terms.completions(language, IndexFields.PART, word, most)));
        return new Completions(surfaces, List.copyOf(bases), List.copyOf(parts));
    }

    /// How many pearls have one of these at least.
    private int pearls(List<String> bases) throws IOException {
        var most = 0;
        for (var base : bases) {
            most = Math.max(most, terms.pearls(language, IndexFields.BASE, base));
        }
        return most;
    }

    private static List<String> words(List<TermTable.Counted> counted) {
        return counted.stream().map(TermTable.Counted::word).toList();
    }

    /// As in BM25, by how many pearls have the word; a word that only goes on or only has synonyms counts by these. A
    /// phrase is at most where its rarest word is.
    private double rarity(Token token, Completions completions, Set<Alternative> alternatives) throws IOException {
        var found = found(token);
        for (var base : completions.bases()) {
            found = Math.max(found, terms.pearls(language, IndexFields.BASE, base));
        }
        if (found == 0) {
            for (var alternative : alternatives) {
                var having = Integer.MAX_VALUE;
                for (var bases : alternative.words()) {
                    having = Math.min(having, pearls(bases));
                }
                found = Math.max(found, having);
            }
        }
        return Math.pow(Math.log1p((pearls - found + .5) / (found + .5)), weights.rarity());
    }
}
