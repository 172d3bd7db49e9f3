package fi.helminauha.training;

import fi.helminauha.collection.PearlId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a day went: what was planned, what it took.
/// @param rows  a row a step, in their order
public record RunSummary(List<Row> rows, Duration planned, Duration real) {
    public RunSummary {
        rows = List.copyOf(rows);
    }

    /// What became of a step.
    public enum Outcome {
        DONE,
        SKIPPED,
        /// Never come to.
        UNDONE,
        /// Put in on the way and done.
        INSERTED
    }

    /// @param planned  zero of a step that was put in on the way
    public record Row(Step step, Duration planned, Duration real, Outcome outcome) {}

    public static RunSummary of(Run run) {
        var rows = run.steps().stream().map(RunSummary::row).toList();
        return new RunSummary(
                rows,
                rows.stream().map(Row::planned).reduce(Duration.ZERO, Duration::plus),
                rows.stream().map(Row::real).reduce(Duration.ZERO, Duration::plus));
    }

    private static Row row(RunStep step) {
        // What was put in the place of another step is measured by what the plan gave that place.
        var planned = Duration.ofMinutes(step.plannedMinutes());
        return new Row(step.step(), planned, step.spent(), outcome(step));
    }

    private static Outcome outcome(RunStep step) {
        if (step.isSkipped()) {
            return Outcome.SKIPPED;
        }
        if (step.spent().isZero()) {
            return Outcome.UNDONE;
        }
        return step.isInserted() ? Outcome.INSERTED : Outcome.DONE;
    }

    /// What the run teaches about how long pearls take: nothing if it was a rehearsal. Only whole pearls count
    /// that were done to their end and not in a way of the trainer’s own; a pearl that stood in two steps counts
    /// by their sum.
    public static Map<PearlId, Duration> needed(Run run) {
        var needed = new TreeMap<PearlId, Duration>();
        if (run.isRehearsal()) {
            return needed;
        }
        for (var i = 0; i < run.steps().size(); i++) {
            var step = run.steps().get(i);
            // A step at which the day was ended was cut off, unless it was the last.
            var isWhole = !step.isSkipped() && !step.step().isAdapted() && (i != run.current() || !run.hasNext());
            if (isWhole
                    && step.spent().compareTo(Duration.ofMinutes(1)) >= 0
                    && step.step().content() instanceof StepContent.OfPearl(var pearl, var sections)
                    && sections.isEmpty()) {
                needed.merge(pearl, step.spent(), Duration::plus);
            }
        }
        return needed;
    }
}
