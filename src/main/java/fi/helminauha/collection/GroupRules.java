package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The people of a ready-made session fit into its pearls, in as many groups as the step says (data/README.md §4).
final class GroupRules {
    private GroupRules() {}

    /// @param pearls  those of the collection
    static List<Finding> of(ReadySession session, Function<PearlId, Optional<Pearl>> pearls) {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < session.steps().size(); i++) {
            if (session.steps().get(i) instanceof ReadySession.Step.PearlStep step) {
                var pointer = "/steps/" + i;
                pearls.apply(step.pearl())
                        .map(pearl -> pearl.card().group())
                        .filter(group -> !fits(session.group(), group, step))
                        .map(group -> new Finding(pointer, sentence(session.group(), group, step)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean fits(GroupSize people, GroupSize group, ReadySession.Step.PearlStep step) {
        return switch (step.work()) {
            // One person at a time, or nobody but the one who tells: any number.
            case ALONE, LISTENING, BREAK -> true;
            case PAIRS -> group.from() <= 2 || fits(people, group, step.groups());
            case GROUPS, PLENARY -> fits(people, group, step.groups());
        };
    }

    private static boolean fits(GroupSize people, GroupSize group, int groups) {
        var isLargeEnough = people.from() / groups >= group.from();
        var isSmallEnough = group.to().isEmpty()
                || (people.to().isPresent()
                        && (people.to().getAsInt() + groups - 1) / groups
                                <= group.to().getAsInt());
        return isLargeEnough && isSmallEnough;
    }

    private static String sentence(GroupSize people, GroupSize group, ReadySession.Step.PearlStep step) {
        return "The session is for " + shown(people) + " people, in " + groups(step.groups()) + ", and the pearl "
                + step.pearl() + " for " + shown(group) + "; change one of them, or say \"groups\".";
    }

    private static String groups(int groups) {
        return groups == 1 ? "one group" : groups + " groups";
    }

    private static String shown(GroupSize group) {
        return group.from() + "–" + (group.to().isPresent() ? group.to().getAsInt() : "");
    }
}
