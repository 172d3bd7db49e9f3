package fi.helminauha.team;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.RunStep;
import fi.helminauha.training.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A pearl that a team goes through, or went through. It is changed by making the next value. The pearl may have left
/// the collection since.
/// @param language  in which it is gone through
/// @param people    how many are here, 1–1000; absent until somebody says
/// @param run       its steps and their clock; a run of no session
/// @param ticked    what was ticked
/// @param answers   what was written, by question and field; none is blank
public record TeamRun(
        PearlId pearl,
        Language language,
        OptionalInt people,
        Run run,
        SortedSet<Mark> ticked,
        SortedMap<Mark, String> answers,
        Outcome outcome) {
    /// @throws IllegalArgumentException if the run is that of a session, or something is beyond the [TeamLimits]
    public TeamRun {
        if (run.training().isPresent()) {
            throw new IllegalArgumentException("a run of a session: " + run.id());
        }
        people.ifPresent(count -> {
            if (count < 1 || count > TeamLimits.PEOPLE) {
                throw new IllegalArgumentException("so many people: " + count);
            }
        });
        ticked = Collections.unmodifiableSortedSet(new TreeSet<>(ticked));
        var written = new TreeMap<Mark, String>();
        answers.forEach((mark, answer) -> {
            var kept = TeamLimits.text(answer);
            if (!kept.isBlank()) {
                written.put(mark, kept);
            }
        });
        answers = Collections.unmodifiableSortedMap(written);
        if (ticked.size() > TeamLimits.MARKS || answers.size() > TeamLimits.MARKS) {
            throw new IllegalArgumentException("too many marks");
        }
    }

    /// Begins at the first step, with nothing ticked and nothing written.
    /// @param title  the pearl’s, in that language
    /// @param steps  at least one
    public static TeamRun begin(PearlId pearl, Language language, String title, List<Step> steps, Instant now) {
        return new TeamRun(
                pearl,
                language,
                OptionalInt.empty(),
                Run.begin(title, steps, now),
                new TreeSet<>(),
                new TreeMap<>(),
                Outcome.NONE);
    }

    public RunId id() {
        return run.id();
    }

    /// The pearl’s title when the run began.
    public String title() {
        return run.title();
    }

    public Instant begun() {
        return run.begun();
    }

    /// How long the steps took together.
    public Duration taken() {
        return run.steps().stream().map(RunStep::spent).reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether the minutes tell how long the pearl takes: it was gone through to its end, and nothing was left out.
    public boolean isWhole() {
        return run.isOver()
                && !run.hasNext()
                && run.steps().stream()
                        .noneMatch(step -> step.isSkipped() || step.spent().isZero());
    }

    public boolean isTicked(Mark mark) {
        return ticked.contains(mark);
    }

    /// Empty if nothing was written there.
    public String answer(Mark mark) {
        return answers.getOrDefault(mark, "");
    }

    public TeamRun withRun(Run changed) {
        return new TeamRun(pearl, language, people, changed, ticked, answers, outcome);
    }

    public TeamRun withPeople(OptionalInt changed) {
        return new TeamRun(pearl, language, changed, run, ticked, answers, outcome);
    }

    public TeamRun withTicked(Mark mark, boolean isTicked) {
        var changed = new TreeSet<>(ticked);
        if (isTicked) {
            changed.add(mark);
        } else {
            changed.remove(mark);
        }
        return new TeamRun(pearl, language, people, run, changed, answers, outcome);
    }

    /// @param answer  in lines; takes the place of what was there
    public TeamRun withAnswer(Mark mark, String answer) {
        var changed = new TreeMap<>(answers);
        changed.put(mark, answer);
        return new TeamRun(pearl, language, people, run, ticked, changed, outcome);
    }

    public TeamRun withOutcome(Outcome changed) {
        return new TeamRun(pearl, language, people, run, ticked, answers, changed);
    }
}
