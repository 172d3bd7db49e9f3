package fi.helminauha.app;

import fi.helminauha.edition.Edition;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.paper.PaperFiles;
import fi.helminauha.ui.paper.PaperViewModel;
import fi.helminauha.ui.paper.PaperWork;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.window.PaperPane;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Makes and joins what belongs to papers: a part of [Wiring] that is long enough for a file of its own.
final class PaperParts {
    private final Supplier<PaperViewModel> made;
    private final PaperFiles files;
    private Optional<PaperViewModel> viewModel = Optional.empty();

    /// @param edition  the one that is open now
    /// @param thread   on which papers are made
    /// @param javaFx   the JavaFX thread
    PaperParts(
            Background background,
            SettingsViewModel settings,
            Supplier<Edition> edition,
            Executor thread,
            Executor javaFx,
            PaperFiles files) {
        this.files = files;
        made = () -> new PaperViewModel(
                background,
                settings,
                subject -> PaperHoldings.of(subject, edition.get().head(), edition.get()::pearl, edition.get()::figure),
                new PaperWork(thread, javaFx),
                Clock.systemUTC());
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
