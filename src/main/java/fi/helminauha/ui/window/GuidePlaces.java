package fi.helminauha.ui.window;

import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.TreePlace;
import fi.helminauha.ui.library.BackupsViewModel;

/// The places of the program to which the guide leads. Used on the JavaFX thread.
final class GuidePlaces {
    private final CurrentRoute route;
    private final BrowseViewModel browse;
    private final Shell.Parts parts;
    private final BackupsViewModel backups;
    private final Runnable search;

    /// @param search  puts the keyboard into the search field
    GuidePlaces(
            CurrentRoute route, BrowseViewModel browse, Shell.Parts parts, BackupsViewModel backups, Runnable search) {
        this.route = route;
        this.browse = browse;
        this.parts = parts;
        this.backups = backups;
        this.search = search;
    }

    /// Shows a place. The planner, which hides it, is closed.
    /// @param name  as the guide’s text has it
    void show(String name) {
        if (route.get() == Route.PLANNING) {
            parts.training().viewModel().close();
        }
        switch (name) {
            case "home" -> browse.goHome();
            case "search" -> search.run();
            case "days" -> parts.days().viewModel().get().show();
            case "notes" -> browse.go(new TreePlace.Notes());
            case "backups" -> backups.open();
            default -> throw new IllegalArgumentException("the guide leads nowhere: " + name);
        }
    }
}
