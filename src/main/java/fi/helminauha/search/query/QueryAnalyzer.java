package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import fi.helminauha.search.analysis.StopWords;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.analysis.WordForms;
import fi.helminauha.search.index.IndexFields;
import fi.helminauha.search.index.Speller;
import fi.helminauha.search.index.TermDictionary;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.QueryToken.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Works out what typed words may mean in one language: which of them count, and which are typing errors. Safe for use
/// by many threads.
public final class QueryAnalyzer {
    /// More words than this make a query no clearer.
    private static final int MAX_WORDS = 20;
    /// Who mistypes more words writes another language.
    private static final int MAX_CORRECTIONS = 4;
    /// Small words are looked for only where nothing else is typed, and only so as they are.
    private static final WordForms AS_TYPED = new WordForms(List.of(), List.of(), List.of(), List.of(), true);

    private final Language language;
    private final WordAnalysis analysis;
    private final TermDictionary terms;
    private final SynonymIndex synonyms;
    private final StopWords stopWords;
    private final Speller speller;
    private final QueryExpander expander;

    /// @param index  in which the words are looked up
    public QueryAnalyzer(Language language, TextIndex index) {
        this.language = language;
        this.analysis = index.analyses().in(language);
        this.terms = index.terms();
        this.synonyms = new SynonymIndex(index.synonyms(), language, analysis);
        this.stopWords = StopWords.of(language);
        this.speller = new Speller(terms, language);
        this.expander = new QueryExpander(language, index, synonyms);
    }

    /// @param isForeign  whether another language knows a word, which is then no typing error
    public AnalyzedQuery analyze(TypedQuery typed, SearchSettings settings, Predicate<String> isForeign) {
        var corrections = new ArrayList<Correction>();
        var tokens = new ArrayList<QueryToken>();
        var tried = 0;
        var typedWords = tokens(typed, settings);
        var standing =
                synonyms.standing(typedWords.stream().map(QueryToken::forms).toList());
        for (var i = 0; i < typedWords.size(); i++) {
            var token = typedWords.get(i);
            if (token.isBeginning()) {
                tokens.add(token);
                continue;
            }
            var corrected =
                    settings.typos() && tried < MAX_CORRECTIONS && !isForeign.test(token.typed()) && isUnheardOf(token)
                            ? corrected(token)
                            : token;
            tried += token.forms().isKnown() || expander.documentFrequency(token) > 0 ? 0 : 1;
            if (!corrected.equals(token)) {
                corrections.add(
                        new Correction(token.typed(), corrected.surfaces().getFirst()));
            }
            tokens.addAll(!standing.get(i) && isUnfound(corrected) ? parts(corrected) : List.of(corrected));
        }
        return analyzed(typed, tokens, settings, typedWords.size() == 1, corrections);
    }

    private AnalyzedQuery analyzed(
            TypedQuery typed,
            List<QueryToken> tokens,
            SearchSettings settings,
            boolean isOneWord,
            List<Correction> corrections) {
        var words = expander.words(tokens, settings.synonyms());
        var required = new ArrayList<QueryWord>();
        var optional = new ArrayList<QueryWord>();
        for (var i = 0; i < words.size(); i++) {
            var token = tokens.get(i);
            var isLight = !token.isBeginning() && stopWords.isLight(token.typed(), token.forms());
            (isLight ? optional : required).add(words.get(i));
        }
        return required.isEmpty()
                ? new AnalyzedQuery(language, words, List.of(), isOneWord, typed, corrections)
                : new AnalyzedQuery(language, required, optional, isOneWord, typed, corrections);
    }

    /// The typed words without those that say nothing, unless all do.
    private List<QueryToken> tokens(TypedQuery typed, SearchSettings settings) {
        var all = new ArrayList<QueryToken>();
        for (var i = 0; i < typed.words().size(); i++) {
            var word = typed.words().get(i);
            var isLast = i == typed.words().size() - 1;
            var mayGoOn = isLast && typed.isOpen() && settings.prefix();
            var ending = word.isBeginning() ? Ending.WILDCARD : mayGoOn ? Ending.OPEN : Ending.WHOLE;
            all.add(new QueryToken(word.text(), analysis.forms(word.text()), ending));
        }
        var telling = all.stream()
                .filter(token -> token.isBeginning() || !stopWords.isStop(token.typed(), token.forms()))
                .toList();
        var chosen = telling.isEmpty()
                ? all.stream()
                        .map(token -> new QueryToken(token.typed(), AS_TYPED, token.ending()))
                        .toList()
                : telling;
        return chosen.subList(0, Math.min(MAX_WORDS, chosen.size()));
    }

    private boolean isUnheardOf(QueryToken token) {
        return !token.forms().isKnown()
                && token.forms().sequence().isEmpty()
                && expander.documentFrequency(token) == 0
                && !hasCompletion(token);
    }

    private boolean hasCompletion(QueryToken token) {
        return token.isOpen()
                && !terms.completions(language, IndexFields.SURFACE, token.typed(), 1)
                        .isEmpty();
    }

    private QueryToken corrected(QueryToken token) {
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
        return new QueryToken(token.typed(), words, forms, token.ending());
    }

    /// A compound that the collection does not have, mistyped in its last part.
    private List<String> correctedCompound(String word) {
        for (var cut = word.length() - 4; cut >= 4; cut--) {
            var first = word.substring(0, cut);
            if (terms.has(language, first) || terms.documentFrequency(language, IndexFields.PART, first) > 0) {
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
    private boolean isUnfound(QueryToken token) {
        return token.forms().sequence().size() > 1
                && expander.documentFrequency(token) == 0
                && terms.documentFrequency(
                                language,
                                IndexFields.PART,
                                token.forms().bases().getFirst())
                        == 0
                && !hasCompletion(token)
                && !expander.hasSynonyms(token);
    }

    /// The compound’s parts; what the collection has of adjacent parts together is one: `sähköposti`, `tulva`.
    private List<QueryToken> parts(QueryToken token) {
        var sequence = token.forms().sequence();
        var parts = new ArrayList<QueryToken>();
        var from = 0;
        while (from < sequence.size()) {
            var to = sequence.size();
            var part = sequence.get(from);
            while (to > from + 1) {
                var joined = joined(token.forms(), sequence.subList(from, to));
                if (joined.isPresent()) {
                    part = joined.get();
                    break;
                }
                to--;
            }
            parts.add(new QueryToken(part, analysis.forms(part), Ending.WHOLE));
            from = to;
        }
        return parts;
    }

    private Optional<String> joined(WordForms compound, List<String> some) {
        return compound.parts().stream()
                .filter(part -> part.startsWith(some.getFirst())
                        && part.endsWith(some.getLast())
                        && part.length()
                                >= some.stream().mapToInt(String::length).sum()
                        && !some.contains(part)
                        && terms.has(language, part))
                .min(Comparator.comparingInt(String::length));
    }
}
