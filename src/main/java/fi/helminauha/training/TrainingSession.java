package fi.helminauha.training;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ReadySession;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A string of pearls that a trainer plans and runs: a helminauha.
/// Texts are cut at their [Limits].
/// @param goal          what the people can do afterwards; may be empty
/// @param group         how many people come; absent if that is open
/// @param materials     what is needed besides what the steps name
/// @param ready         lines of what is needed, of the session, its steps or their pearls, that are at hand
/// @param before        what is prepared or sent to the people before; may be empty
/// @param after         what follows; may be empty
/// @param closingNotes  what the trainer writes down afterwards; may be empty
/// @param days          1–60; no two of their steps have one id
/// @param isTemplate    whether it is a form for new sessions, not one to be run
public record TrainingSession(
        TrainingId id,
        String title,
        String goal,
        Place place,
        Optional<GroupSize> group,
        List<String> materials,
        List<String> ready,
        String before,
        String after,
        String closingNotes,
        List<Day> days,
        boolean isTemplate) {
    /// The working day of who has not said otherwise.
    private static final LocalTime USUAL_START = LocalTime.of(9, 0);

    /// @throws IllegalArgumentException if there is no day or there are too many, or a step is there twice
    public TrainingSession {
        title = Limits.text(title, Limits.TITLE);
        goal = Limits.text(goal, Limits.TEXT);
        materials = Limits.lines(materials);
        ready = Limits.lines(ready);
        before = Limits.text(before, Limits.TEXT);
        after = Limits.text(after, Limits.TEXT);
        closingNotes = Limits.text(closingNotes, Limits.TEXT);
        days = List.copyOf(days);
        if (days.isEmpty() || days.size() > Limits.DAYS) {
            throw new IllegalArgumentException("a session of " + days.size() + " days");
        }
        requireEachOnce(days);
    }

    private static void requireEachOnce(List<Day> days) {
        var ids = new HashSet<StepId>();
        for (var day : days) {
            for (var step : day.steps()) {
                if (!ids.add(step.id())) {
                    throw new IllegalArgumentException("the step " + step.id() + " is there twice");
                }
            }
        }
    }

    /// The session that stands where none is open yet; it is never kept.
    public static TrainingSession none() {
        return of(TrainingId.NONE, "", List.of());
    }

    /// A session with one empty day.
    public static TrainingSession empty(String title) {
        return of(title, List.of());
    }

    /// A session with a step a pearl, as from a bookmark folder.
    public static TrainingSession ofPearls(String title, List<PearlCard> pearls) {
        return of(title, pearls.stream().map(Step::ofPearl).toList());
    }

    private static TrainingSession of(String title, List<Step> steps) {
        return of(TrainingId.random(), title, steps);
    }

    private static TrainingSession of(TrainingId id, String title, List<Step> steps) {
        return new TrainingSession(
                id,
                title,
                "",
                Place.ON_SITE,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(Day.empty(USUAL_START).withSteps(steps)),
                false);
    }

    /// A session to be changed, made of a ready-made one in a language. Its printouts are materials, and its room is
    /// set up before.
    public static TrainingSession of(ReadySession ready, Language language) {
        var text = ready.texts().in(language);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < ready.steps().size(); i++) {
            steps.add(step(ready.steps().get(i), text.steps().get(i)));
        }
        var day = new Day(Optional.empty(), USUAL_START, OptionalInt.of(ready.minutes()), steps);
        return new TrainingSession(
                TrainingId.random(),
                text.title(),
                text.goal(),
                ready.places().iterator().next(),
                Optional.of(ready.group()),
                Stream.concat(text.materials().stream(), text.arrangements().printouts().stream())
                        .toList(),
                List.of(),
                Stream.concat(Stream.of(text.before()), text.arrangements().room().stream())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")),
                text.after(),
                "",
                List.of(day),
                false);
    }

    private static Step step(ReadySession.Step ready, ReadySession.StepText text) {
        var step = switch (ready) {
            case ReadySession.Step.PearlStep(var pearl, var minutes, var work, var _) ->
                Step.own(text.title(), minutes)
                        .withContent(StepContent.OfPearl.whole(pearl))
                        .withWork(work)
                        .withWay(text.way());
            case ReadySession.Step.BreakStep(var minutes) ->
                Step.ofBreak(minutes).withTitle(text.title());
            case ReadySession.Step.OwnStep(var minutes, var work) ->
                Step.own(text.title(), minutes)
                        .withContent(new StepContent.Own(text.way()))
                        .withWork(work);
        };
        return step.withNotes(text.notes());
    }

    /// The same plan as a session of its own: its steps are other steps, what was noted afterwards stays behind.
    public TrainingSession copied(String newTitle, boolean asTemplate) {
        var copies = days.stream()
                .map(day -> day.withDate(Optional.empty())
                        .withSteps(day.steps().stream().map(Step::copied).toList()))
                .toList();
        return new TrainingSession(
                TrainingId.random(),
                newTitle,
                goal,
                place,
                group,
                materials,
                List.of(),
                before,
                after,
                "",
                copies,
                asTemplate);
    }

    /// The same session under another id, as when somebody’s version of it is kept beside one’s own.
    public TrainingSession underNewId() {
        return new TrainingSession(
                TrainingId.random(),
                title,
                goal,
                place,
                group,
                materials,
                ready,
                before,
                after,
                closingNotes,
                days,
                isTemplate);
    }

    /// The sum of all days’ minutes.
    public int minutes() {
        return days.stream().mapToInt(Day::minutes).sum();
    }

    public TrainingSession withTitle(String changed) {
        return new TrainingSession(
                id, changed, goal, place, group, materials, ready, before, after, closingNotes, days, isTemplate);
    }

    public TrainingSession withGoal(String changed) {
        return new TrainingSession(
                id, title, changed, place, group, materials, ready, before, after, closingNotes, days, isTemplate);
    }

    public TrainingSession withPlace(Place changed) {
        return new TrainingSession(
                id, title, goal, changed, group, materials, ready, before, after, closingNotes, days, isTemplate);
    }

    public TrainingSession withGroup(Optional<GroupSize> changed) {
        return new TrainingSession(
                id, title, goal, place, changed, materials, ready, before, after, closingNotes, days, isTemplate);
    }

    public TrainingSession withMaterials(List<String> changed) {
        return new TrainingSession(
                id, title, goal, place, group, changed, ready, before, after, closingNotes, days, isTemplate);
    }

    /// Whether one of the things that are needed is at hand.
    public boolean isReady(String thing) {
        return ready.contains(ticked(thing));
    }

    /// With one of the things ticked or no longer. What was ticked and is not needed any more is forgotten.
    /// @param needed  all things, as [Preparation] gathers them
    public TrainingSession withReady(String thing, boolean isReady, List<String> needed) {
        var things = needed.stream().map(TrainingSession::ticked).toList();
        var changed = new LinkedHashSet<>(ready);
        changed.retainAll(things);
        if (isReady) {
            changed.add(ticked(thing));
        } else {
            changed.remove(ticked(thing));
        }
        return withReady(changed.stream()
                .skip(Math.max(0, changed.size() - Limits.MATERIALS))
                .toList());
    }

    /// The same for somebody else, who has other things at hand.
    public TrainingSession withNothingReady() {
        return withReady(List.of());
    }

    private TrainingSession withReady(List<String> changed) {
        return new TrainingSession(
                id, title, goal, place, group, materials, changed, before, after, closingNotes, days, isTemplate);
    }

    /// A thing as it is told from others.
    private static String ticked(String thing) {
        return Limits.text(Materials.normal(thing), Limits.TITLE);
    }

    public TrainingSession withBefore(String changed) {
        return new TrainingSession(
                id, title, goal, place, group, materials, ready, changed, after, closingNotes, days, isTemplate);
    }

    public TrainingSession withAfter(String changed) {
        return new TrainingSession(
                id, title, goal, place, group, materials, ready, before, changed, closingNotes, days, isTemplate);
    }

    public TrainingSession withClosingNotes(String changed) {
        return new TrainingSession(
                id, title, goal, place, group, materials, ready, before, after, changed, days, isTemplate);
    }

    public TrainingSession withDays(List<Day> changed) {
        return new TrainingSession(
                id, title, goal, place, group, materials, ready, before, after, closingNotes, changed, isTemplate);
    }

    /// The session with another day after the last one, which begins as that does, a day later.
    public TrainingSession withAnotherDay() {
        var last = days.getLast();
        var all = new ArrayList<>(days);
        all.add(Day.empty(last.start())
                .withMinutesAvailable(last.minutesAvailable())
                .withDate(last.date().map(date -> date.plusDays(1))));
        return withDays(all);
    }

    /// @param index  of the day that is taken out, from 0
    public TrainingSession withoutDay(int index) {
        var left = new ArrayList<>(days);
        left.remove(index);
        return withDays(left);
    }

    /// @param index  from 0
    public TrainingSession withDay(int index, Day changed) {
        var all = new ArrayList<>(days);
        all.set(index, changed);
        return withDays(all);
    }
}
