package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Synonyms do not contradict themselves.
final class SynonymRules {
    private final Draft<Synonyms> draft;
    private final Synonyms synonyms;
    private final List<Problem> problems = new ArrayList<>();

    private SynonymRules(Draft<Synonyms> draft, Synonyms synonyms) {
        this.draft = draft;
        this.synonyms = synonyms;
    }

    static Stream<Problem> problems(CollectionDraft draft) {
        return draft.synonyms().value().stream()
                .flatMap(synonyms -> new SynonymRules(draft.synonyms(), synonyms).check());
    }

    private Stream<Problem> check() {
        for (var i = 0; i < synonyms.groups().size(); i++) {
            for (var language : Language.values()) {
                group(
                        "/groups/" + i + "/" + language.code(),
                        synonyms.groups().get(i).words().in(language));
            }
        }
        for (var i = 0; i < synonyms.oneWay().size(); i++) {
            if (synonyms.oneWay().get(i).from().equals(synonyms.oneWay().get(i).to())) {
                problems.add(draft.problem("/oneWay/" + i, "The word finds itself already; remove the entry."));
            }
        }
        for (var i = 0; i < synonyms.notEqual().size(); i++) {
            notEqual("/notEqual/" + i, synonyms.notEqual().get(i));
        }
        return problems.stream();
    }

    private void group(String pointer, List<String> words) {
        var seen = new HashSet<String>();
        for (var i = 0; i < words.size(); i++) {
            if (!seen.add(words.get(i))) {
                problems.add(draft.problem(
                        pointer + "/" + i, "\"" + words.get(i) + "\" stands in the group twice; remove one."));
            }
        }
    }

    private void notEqual(String pointer, Synonyms.NotEqual words) {
        for (var group : synonyms.groups()) {
            var together = group.words().in(words.language()).stream()
                    .filter(words.words()::contains)
                    .distinct()
                    .toList();
            if (together.size() > 1) {
                problems.add(draft.problem(
                        pointer,
                        "The group \"" + group.id() + "\" makes " + together
                                + " equal; take them apart there or remove this."));
            }
        }
    }
}
