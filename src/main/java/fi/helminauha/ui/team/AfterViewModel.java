package fi.helminauha.ui.team;

import fi.helminauha.team.Decision;
import fi.helminauha.team.FollowUp;
import fi.helminauha.team.Mood;
import fi.helminauha.team.Outcome;
import fi.helminauha.team.TeamLimits;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.library.TeamRunViewModel;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What came of a team’s run, as it is being written down. Used on the JavaFX thread.
public final class AfterViewModel {
    private final TeamRunViewModel kept;
    private final LocalDate begun;
    private final ReadOnlyObjectWrapper<TeamRun> run;

    /// When a team looks again at what it decided.
    public enum Proposal {
        TWO_WEEKS(Period.ofWeeks(2)),
        MONTH(Period.ofMonths(1)),
        TWO_MONTHS(Period.ofMonths(2));

        private final Period after;

        Proposal(Period after) {
            this.after = after;
        }
    }

    /// @param kept  has the run open
    /// @param zone  by whose calendar the run was on a day
    /// @throws java.util.NoSuchElementException if no run is open
    public AfterViewModel(TeamRunViewModel kept, ZoneId zone) {
        this.kept = kept;
        run = new ReadOnlyObjectWrapper<>(kept.runProperty().get().orElseThrow());
        begun = run.get().begun().atZone(zone).toLocalDate();
    }

    public ReadOnlyObjectProperty<TeamRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TeamRunViewModel.Saving> savingProperty() {
        return kept.savingProperty();
    }

    /// The day of the run.
    LocalDate begun() {
        return begun;
    }

    /// The run as it is kept: a notice may have changed it.
    private TeamRun now() {
        return kept.runProperty()
                .get()
                .filter(open -> open.id().equals(run.get().id()))
                .orElse(run.get());
    }

    private Outcome outcome() {
        return now().outcome();
    }

    private void change(UnaryOperator<Outcome> change) {
        run.set(now().withOutcome(change.apply(outcome())));
        kept.change(run.get());
    }

    /// The decisions with an empty one where there is none.
    List<Decision> decisions() {
        return outcome().decisions().isEmpty()
                ? List.of(Decision.EMPTY)
                : outcome().decisions();
    }

    /// @param place  from 0
    void setDecision(int place, Decision changed) {
        var all = new ArrayList<>(decisions());
        all.set(place, changed);
        change(old -> old.withDecisions(all));
    }

    boolean hasRoom() {
        return decisions().size() < TeamLimits.DECISIONS;
    }

    /// Adds an empty decision behind another one, where there is room.
    /// @param place  of the one before it, from 0
    void addDecision(int place) {
        if (hasRoom()) {
            var all = new ArrayList<>(decisions());
            all.add(place + 1, Decision.EMPTY);
            change(old -> old.withDecisions(all));
        }
    }

    /// Takes a decision away.
    /// @return what it was
    Decision removeDecision(int place) {
        var all = new ArrayList<>(decisions());
        var removed = all.remove(place);
        change(old -> old.withDecisions(all));
        return removed;
    }

    /// Puts a decision back, as far as its place is still there; also when the run was left meanwhile.
    void restoreDecision(int place, Decision removed) {
        kept.changeKept(run.get().id(), of -> {
            var all = new ArrayList<>(of.outcome().decisions());
            all.add(Math.min(place, all.size()), removed);
            return of.withOutcome(of.outcome().withDecisions(all));
        });
        run.set(now());
    }

    Optional<LocalDate> followUp() {
        return outcome().followUp().map(FollowUp::day);
    }

    /// A follow-up on another day is one that is to come.
    void setFollowUp(Optional<LocalDate> day) {
        if (!day.equals(followUp())) {
            change(old -> old.withFollowUp(day.map(FollowUp::on)));
        }
    }

    /// The day that is proposed; from the day of the run.
    LocalDate day(Proposal proposal) {
        return begun.plus(proposal.after);
    }

    Optional<Mood> mood() {
        return outcome().mood();
    }

    void setMood(Optional<Mood> mood) {
        change(old -> old.withMood(mood));
    }

    String line() {
        return outcome().line();
    }

    void setLine(String line) {
        change(old -> old.withLine(line));
    }

    /// Leaves out what was begun and not written, and keeps the rest.
    void finish() {
        if (outcome().decisions().stream().anyMatch(Decision::isBlank)) {
            change(old -> old.withDecisions(old.decisions().stream()
                    .filter(decision -> !decision.isBlank())
                    .toList()));
        }
        kept.save();
    }
}
