package fi.helminauha.app;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.days.DayWords;
import fi.helminauha.ui.days.DaysPage;
import fi.helminauha.ui.days.DaysViewModel;
import fi.helminauha.ui.days.FoundDays;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.window.DaysPane;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes and joins what belongs to the ready-made sessions: a part of [Wiring].
final class DaysParts {
    private final Workspace workspace;
    private final Supplier<DaysViewModel> made;
    private Optional<DaysViewModel> viewModel = Optional.empty();

    DaysParts(Workspace workspace, BrowseViewModel browse, TrainingViewModel trainings) {
        this.workspace = workspace;
        this.made = () -> new DaysViewModel(
                workspace.background(),
                trainings,
                browse,
                workspace.settings(),
                pearl -> workspace.edition().card(pearl));
    }

    /// @param present  runs a session before people
    DaysPane pane(Consumer<TrainingSession> present) {
        return new DaysPane(
                this::viewModel,
                (messages, ways) -> new DaysPage(viewModel(), words(messages), ways),
                messages -> new FoundDays(viewModel(), words(messages)),
                present);
    }

    /// Made after the first frame.
    private DaysViewModel viewModel() {
        if (viewModel.isEmpty()) {
            viewModel = Optional.of(made.get());
        }
        return viewModel.get();
    }

    private DayWords words(Messages messages) {
        return new DayWords(new PearlWords(() -> workspace.edition().head(), messages), messages);
    }
}
