package fi.helminauha.ui.window;

import fi.helminauha.collection.PearlId;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.kit.Notices;
import java.util.List;
import java.util.function.Supplier;

/// Puts on paper what the window shows: what is planned, chosen or read. Used on the JavaFX thread.
final class PrintCommand {
    private final CurrentRoute route;
    private final BrowseViewModel browse;
    private final Shell.Parts parts;
    private final Supplier<List<PearlId>> chosen;
    private final Papers papers;
    private final Notices notices;

    /// @param chosen   the pearls that are chosen in the list, in its order
    /// @param notices  says so where there is nothing to print
    PrintCommand(
            CurrentRoute route,
            BrowseViewModel browse,
            Shell.Parts parts,
            Supplier<List<PearlId>> chosen,
            Papers papers,
            Notices notices) {
        this.route = route;
        this.browse = browse;
        this.parts = parts;
        this.chosen = chosen;
        this.papers = papers;
        this.notices = notices;
    }

    void run() {
        switch (route.get()) {
            case TEAM -> parts.team().viewModel().pearl().ifPresent(papers::pearl);
            case PLANNING -> papers.session(parts.training().viewModel().plan().session());
            case DAYS -> parts.days().viewModel().get().chosen().ifPresentOrElse(papers::session, this::tellOfNothing);
            case BROWSING -> printPearls();
            case HOME -> tellOfNothing();
        }
    }

    /// What is open but no longer in the collection cannot be printed.
    private void printPearls() {
        var pearls = chosen.get();
        if (pearls.size() > 1) {
            papers.pearls(pearls);
        } else {
            browse.openedProperty()
                    .get()
                    .filter(pearl -> parts.training().cards().apply(pearl).isPresent())
                    .ifPresentOrElse(papers::pearl, this::tellOfNothing);
        }
    }

    private void tellOfNothing() {
        notices.tell("notice.print");
    }
}
