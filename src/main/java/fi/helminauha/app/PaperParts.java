package fi.helminauha.app;

import fi.helminauha.edition.Edition;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.ui.paper.PaperFiles;
import fi.helminauha.ui.paper.PaperViewModel;
import fi.helminauha.ui.paper.PaperWork;
import fi.helminauha.ui.window.PaperPane;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes and joins what belongs to papers: a part of [Wiring] that is long enough for a file of its own.
final class PaperParts {
    private final Supplier<PaperViewModel> made;
    private final PaperFiles files;
    private Optional<PaperViewModel> viewModel = Optional.empty();

    /// @param work  makes papers; made with the first of them
    PaperParts(Workspace workspace, Supplier<PaperWork> work, PaperFiles files) {
        this.files = files;
        made = () -> new PaperViewModel(
                workspace.background(),
                workspace.settings(),
                subject -> holdings(subject, workspace.edition()),
                pearls -> workspace.library().notes().words(pearls),
                work.get(),
                Clock.systemUTC());
    }

    private static PaperHoldings holdings(PaperSubject subject, Edition edition) {
        return PaperHoldings.of(subject, edition.head(), edition::pearl, edition::figure);
    }

    /// What the main window shows of it.
    PaperPane pane() {
        return new PaperPane(this::viewModel, files);
    }

    /// Made when the first paper is asked for.
    private PaperViewModel viewModel() {
        if (viewModel.isEmpty()) {
            viewModel = Optional.of(made.get());
        }
        return viewModel.get();
    }
}
