package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.search.analysis.Lazy;
import fi.helminauha.search.analysis.StopWords;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.analysis.WordCursor;
import fi.helminauha.search.analysis.WordForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The synonyms of one language by base forms. Of the many expressions in the list only those are analysed whose words
/// begin as a looked-for word does. Safe for use by many threads.
final class SynonymIndex {
    /// A word and its base forms share so many letters at their beginning; of the few that do not, as `yhden`, no
    /// expression of the list is made.
    private static final int BEGINNING = 2;

    private final WordAnalysis analysis;
    private final StopWords stopWords;
    private final Map<String, List<Listed>> listed = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> analysed = new ConcurrentHashMap<>();
    private final Map<String, Expression> expressions = new ConcurrentHashMap<>();
    private final Supplier<List<Set<String>>> notEqual;
    private final Set<String> words = new LinkedHashSet<>();

    /// As it stands in the list.
    /// @param to  what may stand for it
    private record Listed(String from, List<String> to) {}

    /// @param words         the forms of each word of the looked-for expression
    /// @param alternatives  what may stand for it
    private record Entry(List<WordForms> words, Supplier<List<Expression>> alternatives) {}

    /// A word or phrase of the list.
    record Expression(List<WordForms> words) {
        boolean isWord() {
            return words.size() == 1;
        }

        String key() {
            var key = new StringBuilder();
            words.forEach(forms -> key.append(forms.bases().getFirst()).append(' '));
            return key.toString();
        }
    }

    SynonymIndex(Synonyms synonyms, Language language, WordAnalysis analysis) {
        this.analysis = analysis;
        this.stopWords = StopWords.of(language);
        this.notEqual = Lazy.of(() -> synonyms.notEqual().stream()
                .filter(pair -> pair.language() == language)
                .map(pair -> pair.words().stream()
                        .map(word -> expression(word).key())
                        .collect(Collectors.toSet()))
                .toList());
        for (var group : synonyms.groups()) {
            var all = group.words().in(language);
            all.forEach(from -> add(new Listed(from, all)));
        }
        for (var oneWay : synonyms.oneWay()) {
            if (oneWay.language() == language) {
                add(new Listed(oneWay.from(), List.of(oneWay.to())));
            }
        }
    }

    private void add(Listed entry) {
        var count = 0;
        var beginnings = new LinkedHashSet<String>();
        for (var cursor = new WordCursor(entry.from()); cursor.next(); count++) {
            beginnings.add(beginning(cursor.word()));
        }
        if (count == 1) {
            words.add(WordCursor.normal(entry.from()));
        }
        // Small words are left out of an expression, so that any of its words may be its first.
        beginnings.forEach(beginning ->
                listed.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(entry));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private List<Entry> entries(String base) {
        return analysed.computeIfAbsent(beginning(base), this::analysed).getOrDefault(base, List.of());
    }

    private Map<String, List<Entry>> analysed(String beginning) {
        var byFirst = new HashMap<String, List<Entry>>();
        for (var entry : listed.getOrDefault(beginning, List.of())) {
            var from = expression(entry.from());
            if (!from.words().isEmpty()) {
                var made = new Entry(from.words(), Lazy.of(() -> alternatives(from, entry.to())));
                from.words()
                        .getFirst()
                        .bases()
                        .forEach(first -> byFirst.computeIfAbsent(first, _ -> new ArrayList<>())
                                .add(made));
            }
        }
        return byFirst;
    }

    private List<Expression> alternatives(Expression from, List<String> to) {
        return to.stream()
                .map(this::expression)
                .filter(each -> !each.key().equals(from.key()) && !isForbidden(from.key(), each.key()))
                .toList();
    }

    private Expression expression(String typed) {
        return expressions.computeIfAbsent(typed, this::analysedExpression);
    }

    private Expression analysedExpression(String typed) {
        var all = new ArrayList<WordForms>();
        var telling = new ArrayList<WordForms>();
        var cursor = new WordCursor(typed);
        while (cursor.next()) {
            var word = cursor.word();
            var forms = analysis.forms(word);
            all.add(forms);
            if (!stopWords.isStop(word, forms)) {
                telling.add(forms);
            }
        }
        return new Expression(telling.isEmpty() ? all : telling);
    }

    /// The single words that stand for others.
    Set<String> words() {
        return words;
    }

    private boolean isForbidden(String first, String second) {
        return notEqual.get().stream().anyMatch(words -> words.contains(first) && words.contains(second));
    }

    /// What may stand for an expression that begins at a place of the query.
    /// @param length  how many words of the query the expression has
    record Match(int length, List<Expression> alternatives) {}

    List<Match> at(int start, List<WordForms> words) {
        var matches = new ArrayList<Match>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Entry, Boolean>());
        for (var base : words.get(start).bases()) {
            for (var entry : entries(base)) {
                if (seen.add(entry)
                        && stands(entry.words(), start, words)
                        && !entry.alternatives().get().isEmpty()) {
                    matches.add(
                            new Match(entry.words().size(), entry.alternatives().get()));
                }
            }
        }
        return matches;
    }

    /// Which words of the query are a part of an expression that has alternatives.
    BitSet standing(List<WordForms> words) {
        var standing = new BitSet(words.size());
        for (var i = 0; i < words.size(); i++) {
            for (var match : at(i, words)) {
                standing.set(i, i + match.length());
            }
        }
        return standing;
    }

    private static boolean stands(List<WordForms> expression, int start, List<WordForms> words) {
        if (start + expression.size() > words.size()) {
            return false;
        }
        for (var i = 1; i < expression.size(); i++) {
            var bases = words.get(start + i).bases();
            if (expression.get(i).bases().stream().noneMatch(bases::contains)) {
                return false;
            }
        }
        return true;
    }

    /// Single words that may stand for a part of a compound, by their base forms.
    Set<String> ofPart(String part) {
        var words = new LinkedHashSet<String>();
        for (var entry : entries(part)) {
            if (entry.words().size() == 1) {
                entry.alternatives().get().stream()
                        .filter(Expression::isWord)
                        .forEach(alternative ->
                                words.add(alternative.words().getFirst().bases().getFirst()));
            }
        }
        return words;
    }
}
