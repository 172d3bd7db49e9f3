package fi.helminauha.collection;

import fi.helminauha.collection.Reference.Relates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A pearl relates to others, in whichever file that stands, so that a reader always finds on (data/README.md §1).
final class RelationRules {
    private static final int LEAST = 3;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    private RelationRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        var rules = new RelationRules();
        draft.pearls().forEach(rules::read);
        // A file that cannot be read may relate to any pearl: counting without it would only mislead.
        if (draft.pearls().stream().allMatch(pearl -> pearl.id().isPresent())) {
            draft.pearls().forEach(rules::count);
        }
        return rules.problems.stream();
    }

    private void read(Draft<Pearl> pearl) {
        var named = new HashSet<String>();
        for (var reference : pearl.references()) {
            if (reference instanceof Relates(var pointer, var other)) {
                if (other.value().equals(pearl.name())) {
                    problems.add(pearl.problem(pointer, "The pearl relates to itself; remove the id."));
                } else if (named.add(other.value())) {
                    relate(pearl.name(), other.value());
                } else {
                    problems.add(pearl.problem(pointer, "\"" + other + "\" stands here twice; remove one."));
                }
            }
        }
    }

    private void relate(String one, String other) {
        neighbours.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
        neighbours.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
    }

    private void count(Draft<Pearl> pearl) {
        var related = neighbours.getOrDefault(pearl.name(), Set.of());
        if (related.isEmpty()) {
            problems.add(pearl.problem(
                    "/related", "The pearl is an orphan, related to nothing; name " + LEAST + " pearls."));
        } else if (related.size() < LEAST) {
            problems.add(pearl.problem(
                    "/related",
                    "The pearl is related only to " + related + ", both directions counted; it needs " + LEAST + "."));
        }
    }
}
