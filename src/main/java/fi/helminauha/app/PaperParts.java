package fi.helminauha.app;

import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.Edition;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.ui.paper.PaperFiles;
import fi.helminauha.ui.paper.PaperViewModel;
import fi.helminauha.ui.paper.PaperWork;
import fi.helminauha.ui.window.PaperPane;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes and joins what belongs to papers: a part of [Wiring] that is long enough for a file of its own.
final class PaperParts {
    private final Supplier<PaperViewModel> made;
    private final PaperFiles files;
    private Optional<PaperViewModel> viewModel = Optional.empty();

    /// @param notes  what the user has written on pearls
    /// @param work   makes papers; made with the first of them
    PaperParts(
            Workspace workspace,
            Function<List<PearlId>, Map<PearlId, String>> notes,
            Supplier<PaperWork> work,
            PaperFiles files) {
        this.files = files;
        made = () -> new PaperViewModel(
                workspace.background(),
                workspace.settings(),
                subject -> holdings(subject, workspace.edition()),
                notes,
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
