package fi.helminauha.ui.window;

import fi.helminauha.ui.paper.PaperFiles;
import fi.helminauha.ui.paper.PaperViewModel;
import java.util.function.Supplier;

/// What the shell needs of papers.
/// @param viewModel  made when it is first asked for
public record PaperPane(Supplier<PaperViewModel> viewModel, PaperFiles files) {}
