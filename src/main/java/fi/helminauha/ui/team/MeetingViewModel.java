package fi.helminauha.ui.team;

import fi.helminauha.collection.RichText;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamPage;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamStage;
import fi.helminauha.team.TeamWalk;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.Run;
import fi.helminauha.training.Stopwatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A pearl while a team goes through it: which page is shown, what the clock says, what was ticked and written. It is
/// moved by the leader and by [#tick]. Used on the JavaFX thread.
public final class MeetingViewModel {
    /// What is kept may be this much older than what was shown.
    private static final Duration KEPT_WITHIN = Duration.ofSeconds(1);

    private final TeamPearl pearl;
    private final TeamWalk walk;
    private final LeaderLines leader;
    private final Stopwatch stopwatch;
    private final Clock wall;
    private final PauseEnd pauseEnd;
    private final Consumer<TeamRun> keep;
    private final ReadOnlyObjectWrapper<TeamRun> run;
    private final ReadOnlyObjectWrapper<TeamPlace> place;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyBooleanWrapper isDividing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty isLeaderShown = new SimpleBooleanProperty(true);
    private Duration sinceKept = Duration.ZERO;

    /// @param keep  writes the run down, in the order of calls
    MeetingViewModel(TeamRun first, TeamPearl pearl, TeamWalk walk, Clocks clocks, Consumer<TeamRun> keep) {
        this.pearl = pearl;
        this.walk = walk;
        this.leader = new LeaderLines(walk);
        this.stopwatch = clocks.stopwatch();
        this.wall = clocks.wall();
        this.pauseEnd = new PauseEnd(wall);
        this.keep = keep;
        run = new ReadOnlyObjectWrapper<>(first);
        now = new ReadOnlyObjectWrapper<>(wall.instant());
        place = new ReadOnlyObjectWrapper<>(placeNow());
        pauseEnd.propose();
        keepNow();
    }

    public ReadOnlyObjectProperty<TeamRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// Another object only where another page is shown.
    ReadOnlyObjectProperty<TeamPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Whether the page says how to divide into groups.
    ReadOnlyBooleanProperty dividingProperty() {
        return isDividing.getReadOnlyProperty();
    }

    /// Whether the leader’s line is shown.
    public BooleanProperty leaderShownProperty() {
        return isLeaderShown;
    }

    TeamPearl pearl() {
        return pearl;
    }

    TeamWalk walk() {
        return walk;
    }

    /// What the leader may want to know at this page; empty where there is nothing to say.
    Optional<RichText> leaderLine() {
        return leader.at(place.get());
    }

    /// Whether the leader’s line is what to say first, aloud.
    boolean isSaidFirst() {
        return leader.isSaidFirst(place.get());
    }

    /// The step after this one that is not left out.
    Optional<String> comingTitle() {
        return run.get().run().coming().stream()
                .findFirst()
                .map(step -> step.step().title());
    }

    /// Of the current step; negative when it runs over.
    Duration remaining() {
        return run.get().run().currentStep().remaining();
    }

    /// How much of the step’s time is left, 0–1.
    double share() {
        var step = run.get().run().currentStep();
        return Math.clamp((double) step.remaining().toMillis() / step.wanted().toMillis(), 0, 1);
    }

    boolean isPaused() {
        return run.get().run().isPaused();
    }

    /// When the team goes on: after the pause, or after the break that is a step.
    Instant goesOnAt() {
        return isPaused() ? pauseEnd.get() : now.get().plus(remaining().isNegative() ? Duration.ZERO : remaining());
    }

    /// Lets the time pass that has passed.
    public void tick() {
        run.set(lapped());
        now.set(wall.instant());
        if (sinceKept.compareTo(KEPT_WITHIN) >= 0) {
            keepNow();
        }
    }

    /// To the next page, from the last one to the next step. From a pause or the groups it comes back and stays.
    public void next() {
        if (hasComeBack()) {
            return;
        }
        change(old -> place.get().hasNextPage() ? old.withPage(place.get().index() + 1) : old.next());
    }

    /// Whether there is a page or a step to go to.
    boolean hasNext() {
        return place.get().hasNextPage() || run.get().run().hasNext();
    }

    /// To the page before, from the first one to the last page of the step before.
    public void previous() {
        if (hasComeBack()) {
            return;
        }
        change(old -> {
            if (place.get().index() > 0) {
                return old.withPage(place.get().index() - 1);
            }
            var gone = old.previous();
            return gone == old ? old : gone.withPage(stage(gone).pages().size() - 1);
        });
    }

    boolean hasPrevious() {
        return place.get().index() > 0 || run.get().run().current() > 0;
    }

    /// @return whether something was before the page
    private boolean hasComeBack() {
        var wasAway = isPaused() || isDividing.get();
        isDividing.set(false);
        if (isPaused()) {
            togglePause();
        }
        return wasAway;
    }

    void first() {
        change(old -> old.withPage(0));
    }

    void last() {
        change(old -> old.withPage(place.get().stage().pages().size() - 1));
    }

    /// Leaves the step for the next one, not done to its end.
    public void skip() {
        change(Run::skip);
    }

    /// Gives the pause or the step more minutes, or fewer.
    public void add(int minutes) {
        if (isPaused()) {
            pauseEnd.add(minutes);
            now.set(wall.instant());
            run.set(lapped());
        } else {
            change(old -> old.add(minutes));
        }
    }

    public void togglePause() {
        isDividing.set(false);
        now.set(wall.instant());
        pauseEnd.propose();
        change(old -> old.paused(!old.isPaused()));
    }

    void toggleDividing() {
        isDividing.set(!isDividing.get());
    }

    /// @param people  how many are here; absent while that is not said
    void setPeople(OptionalInt people) {
        if (!run.get().people().equals(people)) {
            keep(run.get().withPeople(people));
        }
    }

    public void toggle(Mark mark) {
        keep(run.get().withTicked(mark, !run.get().isTicked(mark)));
    }

    /// Ticks what stands in a place on the page, or takes the tick away.
    /// @param number  from 1; nothing happens where there is no such place
    void toggle(int number) {
        if (place.get().page().content() instanceof TeamPage.Content.Ticks(var ticks)
                && number >= 1
                && number <= ticks.size()) {
            toggle(ticks.get(number - 1).mark());
        }
    }

    /// @param words  take the place of what was there
    public void answer(Mark mark, String words) {
        if (!run.get().answer(mark).equals(words)) {
            keep(run.get().withAnswer(mark, words));
        }
    }

    /// Ends the run at this moment; nothing moves after that.
    public void end() {
        change(old -> old.over(wall.instant()));
    }

    private void keep(TeamRun changed) {
        run.set(changed);
        keepNow();
    }

    private void change(UnaryOperator<Run> change) {
        var passed = lapped();
        run.set(passed);
        if (passed.run().isOver()) {
            return;
        }
        keep(passed.withRun(change.apply(passed.run())));
        var fresh = placeNow();
        if (!fresh.equals(place.get())) {
            place.set(fresh);
        }
        now.set(wall.instant());
    }

    /// The run, after the time that has passed.
    private TeamRun lapped() {
        var lap = stopwatch.lap();
        sinceKept = sinceKept.plus(lap.passed());
        var old = run.get();
        return old.withRun(old.run().after(lap.passed()).withWallSet(lap.wallSet()));
    }

    /// Writes the run down as it is.
    void keepNow() {
        sinceKept = Duration.ZERO;
        keep.accept(run.get());
    }

    private TeamStage stage(Run of) {
        return walk.stage(of.current());
    }

    private TeamPlace placeNow() {
        var at = run.get().run();
        var stage = stage(at);
        // The pearl may have had more pages when the run was kept.
        return new TeamPlace(
                at.current(),
                at.steps().size(),
                stage,
                Math.min(at.page(), stage.pages().size() - 1));
    }
}
