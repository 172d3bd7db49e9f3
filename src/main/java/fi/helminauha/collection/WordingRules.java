package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing has one name: no text that the editors chose has a term that `wording.json` avoids.
final class WordingRules {
    /// @param avoided  finds an avoided term
    /// @param right    finds where it is right
    private record Term(WordingRule rule, Pattern avoided, Pattern right) {
        static Term of(WordingRule rule) {
            return new Term(rule, pattern(rule.avoid()), pattern(rule.except()));
        }
    }

    private final List<Term> terms;

    private WordingRules(List<WordingRule> rules) {
        terms = rules.stream().map(Term::of).toList();
    }

    static Stream<Problem> problems(CollectionDraft draft) {
        var rules = new WordingRules(draft.wording().value().orElse(List.of()));
        // The file that names the terms is not written in them.
        return draft.drafts()
                .filter(file -> !file.equals(draft.wording()))
                .flatMap(file -> file.passages().stream().flatMap(passage -> rules.problems(file, passage).stream()));
    }

    private List<Problem> problems(Draft<?> file, Passage passage) {
        var problems = new ArrayList<Problem>();
        if (passage.role().isOwnLanguage()) {
            for (var term : terms) {
                if (passage.language().stream().anyMatch(term.rule().language()::equals)) {
                    first(term, passage.text())
                            .map(word -> file.problem(
                                    passage.pointer(),
                                    "The word “" + word + "” is to be avoided; write “"
                                            + term.rule().use() + "”."))
                            .forEach(problems::add);
                }
            }
        }
        return problems;
    }

    /// The first place that is not in a term in which it is right.
    private static Stream<String> first(Term term, String text) {
        var found = term.avoided().matcher(text);
        while (found.find()) {
            if (!isRight(term, text, found.start(), found.end())) {
                return Stream.of(found.group());
            }
        }
        return Stream.of();
    }

    private static boolean isRight(Term term, String text, int start, int end) {
        var right = term.right().matcher(text);
        while (right.find()) {
            if (right.start() <= start && end <= right.end()) {
                return true;
            }
        }
        return false;
    }

    /// Finds any of the terms as whole words; nothing if there is none.
    private static Pattern pattern(List<String> terms) {
        var words = terms.stream().map(WordingRules::expression).collect(Collectors.joining("|"));
        return Pattern.compile(
                terms.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String term) {
        return Stream.of(term.split(" ", -1))
                .map(word -> Stream.of(word.split("\\*", -1))
                        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                        .collect(Collectors.joining("[\\p{L}\\p{N}]*")))
                .collect(Collectors.joining("\\s+"));
    }
}
