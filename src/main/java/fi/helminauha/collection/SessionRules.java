package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a ready-made session keeps beyond the form of its file (data/README.md §4).
final class SessionRules {
    private SessionRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        return draft.sessions().stream()
                .flatMap(file -> file.value().stream().flatMap(session -> problems(file, session).stream()));
    }

    private static List<Problem> problems(Draft<ReadySession> draft, ReadySession session) {
        var problems = new ArrayList<Problem>();
        var minutes =
                session.steps().stream().mapToInt(ReadySession.Step::minutes).sum();
        if (minutes != session.minutes()) {
            problems.add(draft.problem(
                    "/minutes",
                    "The minutes of the steps are together " + minutes + ", not " + session.minutes()
                            + "; make them agree."));
        }
        for (var language : Language.values()) {
            var texts = session.texts().in(language).steps().size();
            if (texts != session.steps().size()) {
                problems.add(draft.problem(
                        "/texts/" + language.code() + "/steps",
                        "Here are " + texts + " texts for " + session.steps().size() + " steps; write one a step."));
            }
        }
        return problems;
    }
}
