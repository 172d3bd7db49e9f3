package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Nobody sits for more than ninety minutes without a break: in a pearl of two hours or more, and in a ready-made
/// session (data/README.md §1, §4).
final class BreakRules {
    private static final int LONGEST = 90;
    private static final int LONG_PEARL = 120;

    private final List<Finding> findings = new ArrayList<>();
    private int sinceBreak;

    private BreakRules() {}

    /// The steps are the same in all languages, so the Finnish ones are enough.
    static List<Finding> of(Pearl pearl) {
        var rules = new BreakRules();
        if (pearl.card().minutes().from() >= LONG_PEARL) {
            var sitting = 1;
            var body = pearl.in(Language.FI).body();
            for (var i = 0; i < body.size(); i++) {
                if (body.get(i) instanceof Block.Step step) {
                    if (step.sitting() != sitting) {
                        rules.sinceBreak = 0;
                        sitting = step.sitting();
                    }
                    rules.add(step, "/texts/fi/body/" + i);
                }
            }
        }
        return rules.findings;
    }

    /// @param pearls  those of the collection
    static List<Finding> of(ReadySession session, Function<PearlId, Optional<Pearl>> pearls) {
        var rules = new BreakRules();
        for (var i = 0; i < session.steps().size(); i++) {
            var pointer = "/steps/" + i;
            switch (session.steps().get(i)) {
                case ReadySession.Step.BreakStep _ -> rules.sinceBreak = 0;
                case ReadySession.Step.OwnStep own -> rules.add(own.minutes(), pointer);
                case ReadySession.Step.PearlStep step -> rules.add(step, pearls, pointer);
            }
        }
        return rules.findings;
    }

    /// A pearl in its own time has its own breaks; in another time nobody knows which are left.
    private void add(ReadySession.Step.PearlStep step, Function<PearlId, Optional<Pearl>> pearls, String pointer) {
        var steps = pearls.apply(step.pearl())
                .filter(pearl -> pearl.card().minutes().contains(step.minutes()))
                .map(BreakRules::steps)
                .orElse(List.of());
        if (steps.stream().anyMatch(Block.Step::isBreak)) {
            steps.forEach(part -> add(part, pointer));
        } else {
            add(step.minutes(), pointer);
        }
    }

    private static List<Block.Step> steps(Pearl pearl) {
        return pearl.in(Language.FI).body().stream()
                .filter(Block.Step.class::isInstance)
                .map(Block.Step.class::cast)
                .filter(step -> step.sitting() == 1)
                .toList();
    }

    private void add(Block.Step step, String pointer) {
        if (step.isBreak()) {
            sinceBreak = 0;
        } else {
            add(step.minutes(), pointer);
        }
    }

    private void add(int minutes, String pointer) {
        var isLongAlready = sinceBreak > LONGEST;
        sinceBreak += minutes;
        if (sinceBreak > LONGEST && !isLongAlready) {
            findings.add(new Finding(
                    pointer,
                    "Here are " + sinceBreak + " minutes without a break; put one before, at most " + LONGEST
                            + " minutes from the last."));
        }
    }
}
