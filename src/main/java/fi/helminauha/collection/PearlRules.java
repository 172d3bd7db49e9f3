package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a pearl keeps beyond the form of its file (data/README.md §1–3).
final class PearlRules {
    private static final int SHORTEST_ALTERNATIVE = 20;

    private final Draft<Pearl> draft;
    private final Pearl pearl;
    private final List<Problem> problems = new ArrayList<>();

    private PearlRules(Draft<Pearl> draft, Pearl pearl) {
        this.draft = draft;
        this.pearl = pearl;
    }

    static Stream<Problem> problems(CollectionDraft draft) {
        return draft.pearls().stream()
                .flatMap(file -> file.value().stream().flatMap(pearl -> new PearlRules(file, pearl).check()));
    }

    private Stream<Problem> check() {
        origin();
        BreakRules.of(pearl).stream()
                .map(finding -> draft.problem(finding.pointer(), finding.sentence()))
                .forEach(problems::add);
        for (var language : Language.values()) {
            length(language);
            beginning(language);
            steps(language);
            alternatives(language);
            Stream.of(BodyComparison.differences(pearl, language), BodyComparison.guidance(pearl, language))
                    .flatMap(List::stream)
                    .map(difference -> draft.problem(difference.pointer(), difference.sentence()))
                    .forEach(problems::add);
        }
        return problems.stream();
    }

    private void origin() {
        var isPractice = pearl.card().kind() == PearlKind.PRACTICE_CASE;
        var isFictitious = pearl.card().origin().relation() == Relation.FICTITIOUS;
        if (isPractice && !isFictitious) {
            problems.add(draft.problem("/origin/relation", "A practice-case is always \"fictitious\"; write that."));
        } else if (isFictitious && !isPractice) {
            problems.add(draft.problem(
                    "/origin/relation", "Only a practice-case is \"fictitious\"; change the kind or the relation."));
        }
    }

    private void length(Language language) {
        var words = Prose.counted(pearl.in(language)).mapToInt(Prose::words).sum();
        var kind = pearl.card().kind();
        var limits = WordLimits.of(kind);
        if (words < limits.least() || words > limits.most()) {
            var advice = words < limits.least() ? "write more." : "shorten it.";
            problems.add(draft.problem(
                    pointer(language),
                    "The text has " + words + " words; a " + kind.code() + " has " + limits.least() + "–"
                            + limits.most() + ": " + advice));
        }
    }

    private void beginning(Language language) {
        var body = pearl.in(language).body();
        if (!body.isEmpty() && !(body.getFirst() instanceof Block.Paragraph)) {
            problems.add(draft.problem(
                    pointer(language) + "/body/0",
                    "The first block is no paragraph; begin with what the pearl is about."));
        }
    }

    private void steps(Language language) {
        var sums = new TreeMap<Integer, Integer>();
        var body = pearl.in(language).body();
        for (var i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Step step) {
                sitting(step.sitting(), sums, pointer(language) + "/body/" + i + "/sitting");
                sums.merge(step.sitting(), step.minutes(), Integer::sum);
            }
        }
        var longest = sums.values().stream().max(Integer::compare);
        var minutes = pearl.card().minutes();
        if (longest.isPresent() && !minutes.contains(longest.get())) {
            problems.add(draft.problem(
                    pointer(language) + "/body",
                    "The minutes of the steps are together " + longest.get()
                            + (sums.size() > 1 ? " in the longest sitting" : "") + " but the pearl takes "
                            + minutes.from() + "–" + minutes.to() + "; make them agree."));
        }
    }

    /// @param sums  the minutes of the sittings so far
    private void sitting(int sitting, SortedMap<Integer, Integer> sums, String pointer) {
        var sittings = pearl.span().map(Span::sittings).orElse(1);
        if (sitting > sittings) {
            problems.add(draft.problem(
                    pointer, "This is sitting " + sitting + " of " + sittings + "; change it or the field \"span\"."));
        } else if (!sums.isEmpty() && sitting < sums.lastKey()) {
            problems.add(draft.problem(
                    pointer,
                    "This is sitting " + sitting + " after sitting " + sums.lastKey()
                            + "; put the steps in the order of the sittings."));
        }
    }

    private void alternatives(Language language) {
        var body = pearl.in(language).body();
        for (var i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Figure figure
                    && figure.alternative().length() < SHORTEST_ALTERNATIVE) {
                problems.add(draft.problem(
                        pointer(language) + "/body/" + i + "/alt",
                        "The alternative text has under " + SHORTEST_ALTERNATIVE
                                + " characters; tell what the figure shows to who does not see it."));
            }
        }
    }

    private static String pointer(Language language) {
        return "/texts/" + language.code();
    }
}
