package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// No sentence stands twice in the collection within a language (data/README.md §3).
final class RepetitionRules {
    private static final int SHORTEST_WORDS = 4;
    private static final int SHOWN = 70;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    private RepetitionRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        var rules = new RepetitionRules();
        draft.drafts().forEach(rules::check);
        return rules.problems.stream();
    }

    private void check(Draft<?> draft) {
        for (var passage : draft.passages()) {
            if (passage.role().mustBeUnique()) {
                Prose.sentences(passage.text()).stream()
                        .filter(sentence -> Prose.words(sentence) >= SHORTEST_WORDS)
                        .forEach(sentence -> check(draft, passage, sentence));
            }
        }
    }

    private void check(Draft<?> draft, Passage passage, String sentence) {
        var language = passage.language().map(Language::code).orElse("");
        var letters = sentence.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var place = draft.file() + ":" + passage.pointer();
        var first = places.putIfAbsent(language + " " + letters, place);
        if (first != null) {
            problems.add(draft.problem(
                    passage.pointer(),
                    "“" + shorten(sentence) + "” stands already in " + first + "; say it in another way."));
        }
    }

    private static String shorten(String sentence) {
        return sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN) + "…";
    }
}
