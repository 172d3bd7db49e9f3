package fi.helminauha.ui.window;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.library.TeamRunsViewModel;
import fi.helminauha.ui.library.TeamRunsViewModel.Shown;
import fi.helminauha.ui.team.AfterView;
import fi.helminauha.ui.team.AfterViewModel;
import fi.helminauha.ui.team.TeamRunsPane;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The runs of teams over the window, and what came of one of them, for as long as they are to be shown. Used on the
/// JavaFX thread.
final class TeamRunsOverlay {
    private final Overlays overlays;
    private final TeamRunsViewModel runs;
    private final SettingsViewModel settings;
    private final Notices notices;
    private final Supplier<Messages> messages;
    private final Actions acts;

    /// What is asked of the window.
    /// @param theme     the main theme of a pearl
    /// @param print     puts a run on paper
    /// @param calendar  makes an entry of its follow-up for a calendar
    /// @param steps     goes on with a run that had ended
    record Actions(
            Function<PearlId, Optional<ThemeId>> theme,
            Consumer<TeamRun> print,
            BiConsumer<TeamRun, Messages> calendar,
            Consumer<TeamRun> steps) {}

    /// @param messages  in the language of the window
    TeamRunsOverlay(
            Overlays overlays,
            TeamRunsViewModel runs,
            SettingsViewModel settings,
            Notices notices,
            Supplier<Messages> messages,
            Actions acts) {
        this.overlays = overlays;
        this.runs = runs;
        this.settings = settings;
        this.notices = notices;
        this.messages = messages;
        this.acts = acts;
        runs.shownProperty().subscribe((_, _) -> show());
    }

    /// Shows what is to be shown, in the language of the window.
    void show() {
        overlays.uncover(AfterView.class);
        overlays.uncover(TeamRunsPane.class);
        switch (runs.shownProperty().get()) {
            case Shown.Nothing() -> {
                // The window.
            }
            case Shown.Runs(var pearl) ->
                overlays.cover(new TeamRunsPane(runs, pearl, settings, notices, messages.get()));
            case Shown.Outcome(var run, var _) -> overlays.cover(after(run));
        }
    }

    private AfterView after(TeamRun run) {
        return new AfterView(
                new AfterViewModel(runs.current(), ZoneId.systemDefault()),
                acts.theme().apply(run.pearl()),
                notices,
                messages.get(),
                new AfterView.Actions(
                        acts.print(),
                        changed -> acts.calendar().accept(changed, messages.get()),
                        this::goOn,
                        runs::hide));
    }

    /// The list of runs behind the page goes too: the window shows the steps.
    private void goOn(TeamRun ended) {
        while (close()) {
            // The next one behind it.
        }
        acts.steps().accept(ended);
    }

    /// @return whether anything was shown
    boolean close() {
        var isShown = !(runs.shownProperty().get() instanceof Shown.Nothing);
        runs.hide();
        return isShown;
    }
}
