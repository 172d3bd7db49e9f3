package fi.helminauha.training;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Proposes how a day can be made to fit its time and its locked starts.
///
/// Each run of steps up to the next locked start, or to the end of the time available, is made to fit on its own:
/// first its steps are shortened in proportion to what each can spare; where that is not enough, pearls give way to
/// shorter ones. Minutes are proposed in steps of five where that leaves a pearl its least. Breaks are left alone. What
/// still does not fit can be read off the changed day’s [Schedule].
public final class Fitting {
    /// The part of its minutes that a step can spare whose least minutes no pearl tells.
    private static final int SPARED_PART = 3;
    /// Plans are made in steps of so many minutes.
    private static final int ROUND = 5;

    private final Function<PearlId, Optional<PearlCard>> cards;
    private final Function<PearlId, List<PearlCard>> related;
    private final Set<PearlId> used = new HashSet<>();
    private final Map<StepId, Change> changes = new LinkedHashMap<>();

    private Fitting(Function<PearlId, Optional<PearlCard>> cards, Function<PearlId, List<PearlCard>> related) {
        this.cards = cards;
        // Asked again and again for the same pearl, it may be slow.
        var known = new HashMap<PearlId, List<PearlCard>>();
        this.related = pearl -> known.computeIfAbsent(pearl, related);
    }

    /// @param related  pearls that may serve the same purpose as one: its related ones, or those of its theme
    /// @return in the order of the day; at most one change a step
    public static List<Change> propose(
            Day day, Function<PearlId, Optional<PearlCard>> cards, Function<PearlId, List<PearlCard>> related) {
        var fitting = new Fitting(cards, related);
        day.steps().forEach(step -> step.pearl().ifPresent(fitting.used::add));
        stretches(Schedule.of(day)).forEach(fitting::fit);
        return day.steps().stream()
                .flatMap(step -> Optional.ofNullable(fitting.changes.get(step.id())).stream())
                .toList();
    }

    /// The day as the changes make it. What the trainer wrote for themselves stays at a step whose pearl is replaced;
    /// its title and the way in which the old pearl was used do not.
    public static Day apply(Day day, Collection<Change> changes) {
        var byStep = new HashMap<StepId, Change>();
        changes.forEach(change -> byStep.put(change.step(), change));
        return day.withSteps(day.steps().stream()
                .map(step -> Optional.ofNullable(byStep.get(step.id()))
                        .map(change -> apply(step, change))
                        .orElse(step))
                .toList());
    }

    private static Step apply(Step step, Change change) {
        return switch (change) {
            case Change.Shorten(var _, var _, var to) -> step.withMinutes(to);
            case Change.Replace(var _, var _, var card, var _, var to) ->
                step.withContent(StepContent.OfPearl.whole(card.id()))
                        .withMinutes(to)
                        .withWork(WorkForms.usual(card.kind()))
                        .withTitle("")
                        .withWay("");
        };
    }

    /// By how many minutes a step can be shortened: to the least that its pearl asks for, or by a third where no pearl
    /// tells; a break not at all.
    public static int slack(Step step, Optional<PearlCard> card) {
        if (step.isBreak()) {
            return 0;
        }
        return card.isPresent() && !step.isAdapted() && !step.isPartOfPearl()
                ? Math.max(0, step.minutes() - card.get().minutes().from())
                : step.minutes() / SPARED_PART;
    }

    /// Those of some pearls that can stand for another in fewer minutes, the longest first.
    /// @param minutes  what there is for the pearl now
    public static List<PearlCard> shorter(PearlCard pearl, int minutes, Collection<PearlCard> others) {
        return others.stream()
                .filter(other -> !other.id().equals(pearl.id()))
                .filter(other -> Purpose.of(other.kind()) == Purpose.of(pearl.kind()))
                .filter(other -> other.minutes().from() < minutes)
                .sorted(Comparator.<PearlCard>comparingInt(
                                other -> -other.minutes().from())
                        .thenComparing(PearlCard::id))
                .toList();
    }

    /// Steps that begin at a fixed time and shall end by another.
    /// @param room  minutes between the two
    private record Stretch(List<Step> steps, int room) {
        int over() {
            return steps.stream().mapToInt(Step::minutes).sum() - room;
        }
    }

    private static List<Stretch> stretches(Schedule schedule) {
        var stretches = new ArrayList<Stretch>();
        var steps = new ArrayList<Step>();
        var start = schedule.start();
        for (var entry : schedule.entries()) {
            if (entry.step().lockedStart().isPresent() && !entry.isBroken()) {
                stretches.add(new Stretch(List.copyOf(steps), entry.start() - start));
                steps.clear();
                start = entry.start();
            }
            steps.add(entry.step());
        }
        if (schedule.available().isPresent()) {
            stretches.add(new Stretch(List.copyOf(steps), schedule.available().getAsInt() - start));
        }
        return stretches;
    }

    private void fit(Stretch stretch) {
        // Where each step had less than a minute, nothing that is done to them helps.
        if (stretch.over() <= 0 || stretch.room() < stretch.steps().size()) {
            return;
        }
        var replaced = replace(stretch);
        var saved = replaced.values().stream()
                .mapToInt(change -> change.from() - change.to())
                .sum();
        changes.putAll(replaced);
        shorten(
                stretch.steps().stream()
                        .filter(step -> !replaced.containsKey(step.id()))
                        .toList(),
                stretch.over() - saved);
    }

    /// Replaces pearls until the rest can be reached by shortening, one at a time: by the change that is just enough,
    /// or else by the one that saves most.
    private Map<StepId, Change> replace(Stretch stretch) {
        var replaced = new LinkedHashMap<StepId, Change>();
        while (true) {
            var left = stretch.steps().stream()
                    .filter(step -> !replaced.containsKey(step.id()))
                    .toList();
            var saved = replaced.values().stream()
                    .mapToInt(change -> change.from() - change.to())
                    .sum();
            var missing =
                    stretch.over() - saved - left.stream().mapToInt(this::slack).sum();
            if (missing <= 0) {
                return replaced;
            }
            var best = left.stream()
                    .flatMap(step -> replacements(step, missing))
                    .min(Comparator.<Change.Replace>comparingInt(change -> Math.abs(gain(change, left) - missing))
                            .thenComparing(Change.Replace::step));
            if (best.isEmpty()) {
                return replaced;
            }
            replaced.put(best.get().step(), best.get());
            used.add(best.get().card().id());
        }
    }

    /// What a replacement saves beyond the slack that its step had.
    private int gain(Change.Replace change, List<Step> steps) {
        var step = steps.stream()
                .filter(each -> each.id().equals(change.step()))
                .findFirst()
                .orElseThrow();
        return change.from() - change.to() - slack(step);
    }

    private Stream<Change.Replace> replacements(Step step, int missing) {
        var card = step.pearl().flatMap(cards);
        if (card.isEmpty()) {
            return Stream.empty();
        }
        var least = step.minutes() - slack(step);
        return shorter(card.get(), least, related.apply(card.get().id())).stream()
                .filter(other -> !used.contains(other.id()))
                .map(other -> {
                    var range = other.minutes();
                    var minutes = Math.clamp((long) least - missing, range.from(), range.to());
                    return new Change.Replace(
                            step.id(), card.get().id(), other, step.minutes(), round(minutes, range.from()));
                });
    }

    private int slack(Step step) {
        return slack(step, step.pearl().flatMap(cards));
    }

    /// Takes minutes from steps in proportion to what they can spare, as far as that goes.
    private void shorten(List<Step> steps, int over) {
        var sparable = steps.stream().mapToInt(this::slack).sum();
        var left = Math.min(over, sparable);
        for (var step : steps) {
            var slack = slack(step);
            if (left <= 0 || slack == 0) {
                continue;
            }
            // What is left is shared among what is left to spare, so that the shares add up to the whole.
            var share = Math.min(slack, Math.ceilDiv(left * slack, sparable));
            var to = round(step.minutes() - share, step.minutes() - slack);
            changes.put(step.id(), new Change.Shorten(step.id(), step.minutes(), to));
            left -= step.minutes() - to;
            sparable -= slack;
        }
    }

    /// The minutes that a trainer would give: a multiple of five at or below, if that is not less than the least.
    private static int round(int minutes, int least) {
        var rounded = minutes - minutes % ROUND;
        return rounded >= Math.max(1, least) ? rounded : minutes;
    }

    /// What people get from a pearl.
    private enum Purpose {
        TO_KNOW,
        TO_DO_TOGETHER,
        TO_USE;

        static Purpose of(PearlKind kind) {
            return switch (kind) {
                case THEORY, TIP, CASE -> TO_KNOW;
                case METHOD, QUESTION_SET, PRACTICE_CASE -> TO_DO_TOGETHER;
                case TOOL, CHECKLIST -> TO_USE;
            };
        }
    }
}
