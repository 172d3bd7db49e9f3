package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.search.analysis.StopWords;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.analysis.WordCursor;
import fi.helminauha.search.analysis.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The synonyms of one language by base forms.
final class SynonymIndex {
    private final WordAnalysis analysis;
    private final StopWords stopWords;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final List<Set<String>> notEqual = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    /// @param words         the forms of each word of the looked-for expression
    /// @param alternatives  what may stand for it
    private record Entry(String typed, List<WordForms> words, List<Expression> alternatives) {}

    /// A word or phrase as it stands in the list.
    record Expression(String typed, List<WordForms> words) {
        boolean isWord() {
            return words.size() == 1;
        }
    }

    SynonymIndex(Synonyms synonyms, Language language, WordAnalysis analysis) {
        this.analysis = analysis;
        this.stopWords = StopWords.of(language);
        for (var pair : synonyms.notEqual()) {
            if (pair.language() == language) {
                var words = new LinkedHashSet<String>();
                pair.words().forEach(word -> words.add(key(expression(word))));
                notEqual.add(words);
            }
        }
        for (var group : synonyms.groups()) {
            var expressions =
                    group.words().in(language).stream().map(this::expression).toList();
            expressions.forEach(from -> add(
                    from,
                    expressions.stream()
                            .filter(to -> !key(to).equals(key(from)))
                            .toList()));
        }
        for (var oneWay : synonyms.oneWay()) {
            if (oneWay.language() == language) {
                add(expression(oneWay.from()), List.of(expression(oneWay.to())));
            }
        }
    }

    private Expression expression(String typed) {
        var all = new ArrayList<WordForms>();
        var words = new ArrayList<WordForms>();
        var cursor = new WordCursor(typed);
        while (cursor.next()) {
            var word = cursor.word();
            var forms = analysis.forms(word);
            all.add(forms);
            if (!stopWords.isStop(word, forms)) {
                words.add(forms);
            }
        }
        return new Expression(typed, words.isEmpty() ? all : words);
    }

    private static String key(Expression expression) {
        var key = new StringBuilder();
        expression.words().forEach(forms -> key.append(forms.bases().getFirst()).append(' '));
        return key.toString();
    }

    private void add(Expression from, List<Expression> to) {
        var allowed =
                to.stream().filter(each -> !isForbidden(key(from), key(each))).toList();
        if (from.words().isEmpty() || allowed.isEmpty()) {
            return;
        }
        if (from.words().size() == 1) {
            words.add(WordCursor.normal(from.typed()));
        }
        var entry = new Entry(from.typed(), from.words(), allowed);
        for (var first : from.words().getFirst().bases()) {
            byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(entry);
        }
    }

    /// The single words that stand for others.
    Set<String> words() {
        return words;
    }

    private boolean isForbidden(String first, String second) {
        return notEqual.stream().anyMatch(words -> words.contains(first) && words.contains(second));
    }

    /// What may stand for an expression that begins at a place of the query.
    /// @param length  how many words of the query the expression has
    record Match(int length, List<Expression> alternatives) {}

    List<Match> at(int start, List<WordForms> words) {
        var matches = new ArrayList<Match>();
        var seen = new LinkedHashSet<Entry>();
        for (var base : words.get(start).bases()) {
            for (var entry : byFirst.getOrDefault(base, List.of())) {
                if (seen.add(entry) && stands(entry.words(), start, words)) {
                    matches.add(new Match(entry.words().size(), entry.alternatives()));
                }
            }
        }
        return matches;
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

    /// Single words that may stand for a part of a compound, as they are written in the list.
    Set<String> ofPart(String part) {
        var words = new LinkedHashSet<String>();
        for (var entry : byFirst.getOrDefault(part, List.of())) {
            if (entry.words().size() == 1) {
                entry.alternatives().stream()
                        .filter(Expression::isWord)
                        .forEach(alternative ->
                                words.add(alternative.words().getFirst().bases().getFirst()));
            }
        }
        return words;
    }
}
