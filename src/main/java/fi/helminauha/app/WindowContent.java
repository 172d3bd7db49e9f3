package fi.helminauha.app;

import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.window.Shell;

/// What the main window is made of, before it is shown.
record WindowContent(Shell shell, BrowseViewModel browse, TrainingParts training, TeamParts team) {
    /// Whether there is something to list, or a reason why not.
    boolean isListed() {
        return browse.answerProperty().get().isPresent()
                || browse.failureProperty().get().isPresent();
    }
}
