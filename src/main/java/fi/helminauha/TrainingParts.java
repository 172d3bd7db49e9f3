package fi.helminauha;

import fi.helminauha.edition.Edition;
import fi.helminauha.ui.Notices;
import fi.helminauha.ui.TrainingPane;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.plan.PlanReading;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.plan.PlanViewModel;
import fi.helminauha.ui.plan.PresentAction;
import fi.helminauha.ui.plan.SessionRows;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.task.Background;
import java.time.Clock;
import java.util.function.Supplier;

/// Makes and joins what belongs to training sessions: a part of [Wiring] that is long enough for a file of its own.
final class TrainingParts {
    private final Background background;
    private final Supplier<Edition> edition;
    private final BrowseViewModel browse;
    private final LibraryViewModel library;
    private final PresentAction present;
    private final TrainingViewModel trainings;

    /// @param libraryHolder  asked on the `io` thread
    /// @param edition        the one that is open now
    /// @param present        runs a day of a session
    TrainingParts(
            Background background,
            LibraryHolder libraryHolder,
            Supplier<Edition> edition,
            BrowseViewModel browse,
            LibraryViewModel library,
            Notices notices,
            PresentAction present) {
        this.background = background;
        this.edition = edition;
        this.browse = browse;
        this.library = library;
        this.present = present;
        this.trainings = new TrainingViewModel(
                background,
                () -> libraryHolder.get().trainings(),
                Clock.systemUTC(),
                notices,
                new PlanViewModel(pearl -> edition.get().card(pearl)));
    }

    /// Reads the sessions: after the first frame.
    void load() {
        trainings.load(() -> edition.get().readySessions());
    }

    /// What the main window shows of them.
    TrainingPane pane() {
        var reading = new PlanReading(
                background,
                pearl -> edition.get().card(pearl),
                pearl -> edition.get().pearl(pearl),
                pearl -> edition.get().related(pearl));
        return new TrainingPane(
                trainings,
                messages -> new PlanView(
                        trainings,
                        new PlanView.Around(
                                browse, library, edition.get().head(), present, _ -> {}, reading, background),
                        messages),
                messages -> new SessionRows(
                        trainings, library, pearl -> edition.get().card(pearl), _ -> {}, () -> {}, messages),
                pearl -> edition.get().card(pearl));
    }

    /// Writes what is not written yet.
    void stop() {
        trainings.stop();
    }
}
