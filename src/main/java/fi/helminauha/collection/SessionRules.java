package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a ready-made session keeps beyond the form of its file (data/README.md §4).
final class SessionRules {
    private SessionRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        var pearls = draft.pearls().stream()
                .flatMap(file -> file.value().stream())
                .collect(Collectors.toMap(Pearl::id, pearl -> pearl, (first, _) -> first));
        return draft.sessions().stream()
                .flatMap(file -> file.value().stream()
                        .flatMap(session ->
                                problems(file, session, id -> Optional.ofNullable(pearls.get(id))).stream()));
    }

    private static List<Problem> problems(
            Draft<ReadySession> draft, ReadySession session, Function<PearlId, Optional<Pearl>> pearls) {
        var problems = new ArrayList<Problem>();
        Stream.of(BreakRules.of(session, pearls), GroupRules.of(session, pearls))
                .flatMap(List::stream)
                .map(finding -> draft.problem(finding.pointer(), finding.sentence()))
                .forEach(problems::add);
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
            problems.addAll(arrangements(draft, session, language));
        }
        return problems;
    }

    private static List<Problem> arrangements(Draft<ReadySession> draft, ReadySession session, Language language) {
        var finnish = session.texts().in(Language.FI).arrangements();
        var arrangements = session.texts().in(language).arrangements();
        var text = "/texts/" + language.code();
        var problems = new ArrayList<Problem>();
        if (arrangements.printouts().size() != session.printouts().size()) {
            problems.add(draft.problem(
                    text + "/printouts",
                    "Here are " + arrangements.printouts().size() + " names for "
                            + session.printouts().size() + " printouts; write one each."));
        }
        if (arrangements.spare().isPresent() != session.spare().isPresent()) {
            problems.add(draft.problem(
                    text + "/spare",
                    session.spare().isPresent()
                            ? "There is a spare pearl; write when to use it."
                            : "There is no spare pearl; add the field \"spare\" or remove the text."));
        }
        sameAsFinnish(finnish.audience(), arrangements.audience(), "audience")
                .map(problem -> draft.problem(text, problem))
                .ifPresent(problems::add);
        sameAsFinnish(finnish.room(), arrangements.room(), "room")
                .map(problem -> draft.problem(text, problem))
                .ifPresent(problems::add);
        return problems;
    }

    private static Optional<String> sameAsFinnish(Optional<String> finnish, Optional<String> own, String field) {
        return finnish.isPresent() == own.isPresent()
                ? Optional.empty()
                : Optional.of("The field \"" + field + "\" is in one language but not in all; write it in all three.");
    }
}
