package fi.helminauha.ui.team;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamWalk;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.RunId;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.library.TeamRunViewModel;
import fi.helminauha.ui.task.Background;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A team on its way through a pearl: before, during, after. There is one at a time. Used on the JavaFX thread.
public final class TeamViewModel {
    private final Parts parts;
    private final ReadOnlyObjectWrapper<TeamState> state = new ReadOnlyObjectWrapper<>(new TeamState.None());
    private Optional<Clocks> clocks = Optional.empty();

    /// What a team’s run is made of.
    /// @param pearl   reads a pearl on the `io` thread; absent if the collection has none of that id
    /// @param clocks  makes those by which it goes; slow
    /// @param runs    keeps the run that goes on
    /// @param outcome  shows what came of a run
    public record Parts(
            Background background,
            SettingsViewModel settings,
            Notices notices,
            Function<PearlId, Optional<TeamPearl>> pearl,
            Supplier<Clocks> clocks,
            TeamRunViewModel runs,
            Consumer<RunId> outcome) {}

    public TeamViewModel(Parts parts) {
        this.parts = parts;
    }

    public ReadOnlyObjectProperty<TeamState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether anything is shown of it.
    public boolean isOpen() {
        return !(state.get() instanceof TeamState.None);
    }

    /// The pearl that is gone through.
    public Optional<PearlId> pearl() {
        return switch (state.get()) {
            case TeamState.None() -> Optional.empty();
            case TeamState.Before(var before) ->
                Optional.of(before.pearl().pearl().id());
            case TeamState.During(var meeting) ->
                Optional.of(meeting.pearl().pearl().id());
        };
    }

    /// Shows what a team needs before it goes through a pearl.
    public void prepare(PearlId pearl) {
        read(
                pearl,
                found -> state.set(
                        new TeamState.Before(new BeforeViewModel(found, language(), LocalDate.now(clocks().wall())))));
    }

    /// Begins what is prepared.
    public void begin() {
        if (state.get() instanceof TeamState.Before(var before)) {
            open(before.begin(clocks().wall().instant()), before.pearl());
        }
    }

    /// Goes on with a run that was cut off.
    public void goOn(TeamRun cutOff) {
        read(
                cutOff.pearl(),
                found -> open(
                        cutOff.withRun(cutOff.run().takenUpAt(clocks().wall().instant())), found));
    }

    /// Goes on with a run that had ended: by mistake, or too early.
    public void reopen(TeamRun ended) {
        read(ended.pearl(), found -> open(ended.withRun(ended.run().reopened()), found));
    }

    private void read(PearlId pearl, Consumer<TeamPearl> then) {
        parts.background()
                .io(
                        () -> parts.pearl().apply(pearl),
                        found -> found.ifPresentOrElse(
                                then, () -> parts.notices().tell("team.pearl-gone")));
    }

    private void open(TeamRun run, TeamPearl pearl) {
        parts.runs().begin(run);
        var viewModel = new MeetingViewModel(
                run, pearl, TeamWalk.of(pearl.pearl(), run.language(), run.run()), clocks(), parts.runs()::change);
        var settings = parts.settings();
        viewModel.leaderShownProperty().set(settings.get().team().isLeaderShown());
        viewModel
                .leaderShownProperty()
                .subscribe((_, shown) ->
                        settings.change(old -> old.withTeam(old.team().withLeaderShown(shown))));
        state.set(new TeamState.During(viewModel));
    }

    /// Ends a run that was cut off, without going on.
    public void giveUp(TeamRun cutOff) {
        parts.runs().begin(cutOff.withRun(cutOff.run().over(clocks().wall().instant())));
        parts.runs().close();
    }

    /// Ends the run that goes on, and shows what came of it.
    public void end() {
        if (state.get() instanceof TeamState.During(var meeting)) {
            meeting.end();
            var ended = meeting.runProperty().get();
            close();
            parts.outcome().accept(ended.id());
        }
    }

    /// Leaves what is shown; a run that goes on can be gone on with.
    public void close() {
        if (state.get() instanceof TeamState.During(var meeting)) {
            meeting.tick();
            meeting.keepNow();
        }
        parts.runs().close();
        state.set(new TeamState.None());
    }

    /// What is prepared follows the language of the window; a run that goes on keeps its own.
    public void setLanguage(Language language) {
        if (state.get() instanceof TeamState.Before(var before)) {
            state.set(new TeamState.Before(before.in(language)));
        }
    }

    /// Whether letters, digits and signs are keys only while another key is held.
    boolean areKeysHeld() {
        return parts.settings().get().ease().heldKeys();
    }

    private Language language() {
        return parts.settings().language();
    }

    Clocks clocks() {
        if (clocks.isEmpty()) {
            clocks = Optional.of(parts.clocks().get());
        }
        return clocks.get();
    }
}
