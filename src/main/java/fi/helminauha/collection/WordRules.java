package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A word for the dictionary ends with its last part, and its stems begin as it does (data/README.md §5).
final class WordRules {
    /// What gradation and inflection leave of a word at least.
    private static final int SAME_LETTERS = 2;

    private WordRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        return draft.words().value().stream().flatMap(words -> problems(draft.words(), words).stream());
    }

    private static List<Problem> problems(Draft<?> draft, List<KnownWord> words) {
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var base = lower(word.base());
            var pointer = "/words/" + i;
            if (!word.parts().isEmpty() && !base.endsWith(lower(word.parts().getLast()))) {
                problems.add(draft.problem(
                        pointer + "/parts",
                        "The word \"" + word.base()
                                + "\" does not end with its last part; write the parts in their order."));
            }
            for (var j = 0; j < word.stems().size(); j++) {
                var stem = lower(word.stems().get(j));
                if (!stem.startsWith(base.substring(0, Math.min(SAME_LETTERS, base.length())))) {
                    problems.add(draft.problem(
                            pointer + "/stems/" + j,
                            "The stem \"" + stem + "\" does not begin as \"" + word.base() + "\" does; correct it."));
                }
            }
        }
        return problems;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
