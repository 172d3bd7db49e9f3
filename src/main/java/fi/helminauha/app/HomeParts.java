package fi.helminauha.app;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.home.HomePage;
import fi.helminauha.ui.home.HomeViewModel;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.plan.TrainingViewModel;
import java.time.Clock;

/// Makes and joins what belongs to the home page: a part of [Wiring].
final class HomeParts {
    private final Workspace workspace;
    private final HomeViewModel home;

    HomeParts(Workspace workspace, BrowseViewModel browse, TrainingViewModel trainings) {
        this.workspace = workspace;
        this.home = new HomeViewModel(
                workspace.background(),
                Clock.systemDefaultZone(),
                new HomeViewModel.Collection(
                        () -> workspace.edition().head(),
                        () -> workspace.edition().cards(),
                        () -> workspace.edition().themeSizes(),
                        pearl -> workspace.edition().card(pearl),
                        () -> workspace.edition().search()),
                browse,
                workspace.library(),
                trainings);
    }

    /// Built when it is first shown, which is after the first frame.
    HomePage page(Messages messages, HomePage.Ways ways) {
        return new HomePage(home, ways, new PearlWords(() -> workspace.edition().head(), messages), messages);
    }
}
