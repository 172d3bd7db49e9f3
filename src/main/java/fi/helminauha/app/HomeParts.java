package fi.helminauha.app;

import fi.helminauha.edition.Edition;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.home.HomePage;
import fi.helminauha.ui.home.HomeViewModel;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.task.Background;
import java.time.Clock;
import java.util.function.Supplier;

/// Makes and joins what belongs to the home page: a part of [Wiring].
final class HomeParts {
    private final Supplier<Edition> edition;
    private final HomeViewModel home;

    /// @param edition  the one that is open now
    HomeParts(
            Background background,
            Supplier<Edition> edition,
            BrowseViewModel browse,
            LibraryViewModel library,
            TrainingViewModel trainings) {
        this.edition = edition;
        this.home = new HomeViewModel(
                background,
                Clock.systemDefaultZone(),
                new HomeViewModel.Collection(
                        () -> edition.get().head(),
                        () -> edition.get().cards(),
                        () -> edition.get().themeSizes(),
                        pearl -> edition.get().card(pearl),
                        () -> edition.get().search()),
                browse,
                library,
                trainings);
    }

    /// Built when it is first shown, which is after the first frame.
    HomePage page(Messages messages, HomePage.Ways ways) {
        return new HomePage(home, ways, new PearlWords(() -> edition.get().head(), messages), messages);
    }
}
