package fi.helminauha.training;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a trainer gets ready before a session, gathered from all its days.
/// @param materials  the session’s, its steps’ and its pearls’, each once
/// @param tasks      what is to be done before, a line each
/// @param group      the group sizes that all pearls allow; absent if there is none that all do
/// @param work       minutes of each kind of work that there is, in their order
public record Preparation(
        List<String> materials, List<String> tasks, Optional<GroupSize> group, Map<WorkForm, Integer> work) {
    public Preparation {
        materials = List.copyOf(materials);
        tasks = List.copyOf(tasks);
        work = Collections.unmodifiableMap(work);
    }

    /// @param needs  the things that a pearl needs, in the words of the session’s language
    public static Preparation of(
            TrainingSession session,
            Function<PearlId, Optional<PearlCard>> cards,
            Function<PearlId, List<String>> needs) {
        var steps = session.days().stream().flatMap(day -> day.steps().stream()).toList();
        var pearls =
                steps.stream().flatMap(step -> step.pearl().stream()).distinct().toList();
        return new Preparation(
                materials(session, steps, pearls, needs),
                session.before()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                group(pearls.stream()
                        .flatMap(pearl -> cards.apply(pearl).stream())
                        .toList()),
                work(steps));
    }

    private static List<String> materials(
            TrainingSession session, List<Step> steps, List<PearlId> pearls, Function<PearlId, List<String>> needs) {
        SequencedMap<String, String> once = new LinkedHashMap<>();
        Stream.of(
                        session.materials().stream(),
                        steps.stream().flatMap(step -> step.materials().stream()),
                        pearls.stream().flatMap(pearl -> needs.apply(pearl).stream()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> once.putIfAbsent(Materials.normal(line), line.strip()));
        return List.copyOf(once.values());
    }

    private static Optional<GroupSize> group(List<PearlCard> cards) {
        var from = 1;
        var to = Integer.MAX_VALUE;
        for (var card : cards) {
            from = Math.max(from, card.group().from());
            to = Math.min(to, card.group().to().orElse(Integer.MAX_VALUE));
        }
        if (from > to) {
            return Optional.empty();
        }
        return Optional.of(new GroupSize(from, to == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(to)));
    }

    /// How many minutes each kind of work takes, of those that there are, in their order.
    public static Map<WorkForm, Integer> work(Collection<Step> steps) {
        var minutes = new EnumMap<WorkForm, Integer>(WorkForm.class);
        steps.forEach(step -> minutes.merge(step.work(), step.minutes(), Integer::sum));
        return minutes;
    }
}
