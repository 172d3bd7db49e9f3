package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A term is explained in one sentence and stands once in a language (data/README.md §5).
final class GlossaryRules {
    private static final Pattern ONE_SENTENCE = Pattern.compile("(?!.*[.!?][”’)]?\\s+\\p{Lu}).*[.!?][”’)]?");

    private GlossaryRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        return draft.glossary().value().stream().flatMap(terms -> problems(draft.glossary(), terms).stream());
    }

    private static List<Problem> problems(Draft<?> draft, List<GlossaryTerm> terms) {
        var problems = new ArrayList<Problem>();
        for (var language : Language.values()) {
            var seen = new HashSet<String>();
            for (var i = 0; i < terms.size(); i++) {
                var pointer = "/terms/" + i + "/" + language.code();
                var term = terms.get(i).term().in(language);
                if (!seen.add(term.toLowerCase(language.locale()))) {
                    problems.add(draft.problem(
                            pointer + "/term", "The term \"" + term + "\" is explained twice; remove one."));
                }
                if (!ONE_SENTENCE
                        .matcher(terms.get(i).explanation().in(language))
                        .matches()) {
                    problems.add(draft.problem(
                            pointer + "/explanation",
                            "The explanation is not one sentence with a full stop; rewrite it."));
                }
            }
        }
        return problems;
    }
}
