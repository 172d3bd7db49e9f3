package fi.helminauha.app;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.plan.PlanReading;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.plan.PlanViewModel;
import fi.helminauha.ui.plan.PresentAction;
import fi.helminauha.ui.plan.SessionFiles;
import fi.helminauha.ui.plan.SessionRows;
import fi.helminauha.ui.plan.SharedWays;
import fi.helminauha.ui.plan.SharingViewModel;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import fi.helminauha.ui.window.TrainingPane;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Makes and joins what belongs to training sessions: a part of [Wiring] that is long enough for a file of its own.
final class TrainingParts {
    private final Workspace workspace;
    private final BrowseViewModel browse;
    private final PresentAction present;
    private final TrainingViewModel trainings;
    private final SharingViewModel sharing;
    private final SessionSending sending;
    private final Outside outside;

    /// How sessions go to other programs and come from them.
    /// @param window  over which files are asked for
    record Outside(Supplier<Window> window, Letters letters, CalendarEntries calendar) {}

    /// @param present  runs a day of a session
    TrainingParts(Workspace workspace, BrowseViewModel browse, PresentAction present, Outside outside) {
        this.workspace = workspace;
        this.browse = browse;
        this.present = present;
        this.outside = outside;
        this.sending =
                new SessionSending(outside.letters(), outside.calendar(), workspace.notices(), workspace.opened());
        this.trainings = new TrainingViewModel(
                workspace.background(),
                workspace.kept(),
                Clock.systemUTC(),
                workspace.notices(),
                new PlanViewModel(pearl -> workspace.edition().card(pearl)),
                session -> workspace.settings().get().preparations().of(session).ticks());
        this.sharing = new SharingViewModel(
                workspace.background(),
                trainings,
                workspace.notices(),
                () -> workspace.edition().head(),
                () -> workspace.edition().cards());
    }

    /// Reads the sessions: after the first frame.
    void load() {
        trainings.load(() -> workspace.edition().readySessions());
    }

    /// What the main window shows of them.
    TrainingPane pane() {
        var reading = new PlanReading(
                workspace.background(),
                pearl -> workspace.edition().card(pearl),
                pearl -> workspace.edition().pearl(pearl),
                pearl -> workspace.edition().related(pearl));
        return new TrainingPane(
                trainings,
                sharing,
                (messages, window) -> new PlanView(
                        trainings,
                        new PlanView.Surroundings(
                                browse,
                                workspace.library(),
                                workspace.edition().head(),
                                present,
                                new SharedWays(
                                        files(messages)::save,
                                        session -> sending.copy(session, messages),
                                        session -> sending.mail(session, messages),
                                        session -> sending.calendar(session, messages)),
                                reading,
                                workspace.background(),
                                window),
                        messages),
                messages -> new SessionRows(
                        trainings,
                        workspace.library(),
                        pearl -> workspace.edition().card(pearl),
                        files(messages)::save,
                        files(messages)::open,
                        messages),
                pearl -> workspace.edition().card(pearl));
    }

    private SessionFiles files(Messages messages) {
        return new SessionFiles(trainings, sharing, outside.window(), messages);
    }

    /// What could not be written has been written meanwhile.
    void showAllKept() {
        trainings.showAllKept();
    }

    /// The session of that id, if it is the one that is planned now.
    Optional<TrainingSession> planned(TrainingId id) {
        return Optional.of(trainings.plan().session())
                .filter(session -> session.id().equals(id));
    }

    /// Keeps what was noted after a day was presented.
    void keepClosingNotes(TrainingId session, String notes) {
        trainings.keepClosingNotes(session, notes);
    }

    /// Leaves the planner and writes what is not written yet.
    void close() {
        trainings.close();
    }

    /// Opens a session that somebody sent.
    void open(Path file) {
        sharing.read(file);
    }

    /// Writes what is not written yet.
    void stop() {
        trainings.stop();
    }
}
