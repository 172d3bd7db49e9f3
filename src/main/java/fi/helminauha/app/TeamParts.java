package fi.helminauha.app;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.Clocks;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.library.TeamRunViewModel;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import fi.helminauha.ui.team.TeamPearl;
import fi.helminauha.ui.team.TeamView;
import fi.helminauha.ui.team.TeamViewModel;
import fi.helminauha.ui.window.TeamPane;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes and joins what belongs to a team that goes through a pearl: a part of [Wiring].
final class TeamParts {
    private final Workspace workspace;
    private final TeamViewModel viewModel;
    private final TeamRunViewModel runs;
    private final Supplier<FigurePainter> painter;
    private final Letters letters;
    private final CalendarEntries calendar;

    TeamParts(Workspace workspace, Surroundings around) {
        this.workspace = workspace;
        this.painter = around.painter();
        this.letters = around.letters();
        this.calendar = around.calendar();
        this.runs = workspace.library().teamRuns().current();
        this.viewModel = new TeamViewModel(new TeamViewModel.Parts(
                workspace.background(),
                workspace.settings(),
                workspace.notices(),
                this::pearl,
                around.clocks(),
                runs,
                workspace.library().teamRuns()::show));
    }

    /// What the way of a team is measured and drawn by.
    /// @param painter  makes one
    record Surroundings(
            Supplier<Clocks> clocks, Supplier<FigurePainter> painter, Letters letters, CalendarEntries calendar) {}

    private Optional<TeamPearl> pearl(PearlId id) {
        return PageAssembly.page(workspace.edition(), id)
                .map(page -> new TeamPearl(
                        page.pearl(),
                        page.head().mainTheme(page.pearl().card().theme()).map(Theme::id),
                        page.drawings()));
    }

    /// Offers to go on with a run that was cut off, if there is one.
    /// @param offer  asks
    void offerToGoOn(Consumer<TeamRun> offer) {
        runs.unfinished(offer);
    }

    /// Leaves what goes on, and writes what is not written yet; the run can be gone on with.
    void close() {
        viewModel.close();
    }

    /// What the main window shows of it.
    TeamPane pane() {
        return new TeamPane(
                viewModel,
                (messages, print) -> new TeamView(
                        viewModel,
                        messages,
                        new TeamView.Surroundings(
                                new PearlWords(() -> workspace.edition().head(), messages),
                                painter.get(),
                                print,
                                letters,
                                calendar)));
    }
}
