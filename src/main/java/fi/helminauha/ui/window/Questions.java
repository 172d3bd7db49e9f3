package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.UnkeptPane;
import fi.helminauha.ui.library.FolderNamePane;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.NotesViewModel;
import fi.helminauha.ui.plan.ArrivedPane;
import fi.helminauha.ui.plan.Saving;
import fi.helminauha.ui.team.ResumePane;
import fi.helminauha.ui.team.TeamViewModel;
import java.util.Optional;
import java.util.function.Supplier;

/// What the window asks: each question lies over it until it is answered. Used on the JavaFX thread.
final class Questions {
    private final Overlays overlays;
    private final TrainingPane training;
    private final TeamViewModel team;
    private final FolderNamingViewModel naming;
    private final NotesViewModel notes;
    private final Supplier<Messages> messages;
    private final Supplier<BrowsingView> browsing;
    /// The part that has the keyboard again when a folder has its name.
    private Part namedFrom = Part.TREE;

    /// @param messages  in the language of the window
    /// @param browsing  likewise
    Questions(
            Overlays overlays,
            LibraryPane library,
            TrainingPane training,
            TeamViewModel team,
            Supplier<Messages> messages,
            Supplier<BrowsingView> browsing) {
        this.overlays = overlays;
        this.training = training;
        this.team = team;
        this.naming = library.naming();
        this.notes = library.viewModel().notes();
        this.messages = messages;
        this.browsing = browsing;
        training.sharing().arrivedProperty().subscribe((_, _) -> askOfArrived());
        naming.askedProperty().subscribe((_, asked) -> askName(asked));
    }

    /// Asks what to do with a session that came in a file, as long as there is one.
    void askOfArrived() {
        var arrived = training.sharing().arrivedProperty().get();
        overlays.uncover(ArrivedPane.class);
        arrived.ifPresent(opened -> overlays.cover(new ArrivedPane(training.sharing(), opened, messages.get())));
    }

    /// Asks for the name of a folder, or asks no more.
    private void askName(Optional<FolderNamingViewModel.Question> asked) {
        if (asked.isPresent()) {
            namedFrom = browsing.get().focused().orElse(Part.TREE);
            overlays.cover(new FolderNamePane(naming, asked.get(), messages.get()));
        } else {
            overlays.uncover(FolderNamePane.class);
            browsing.get().focus(namedFrom);
        }
    }

    /// Asks whether to go on with a team’s run that was cut off.
    void askToGoOn(TeamRun run) {
        overlays.cover(new ResumePane(
                run,
                messages.get(),
                () -> {
                    overlays.uncover(ResumePane.class);
                    team.goOn(run);
                },
                () -> {
                    overlays.uncover(ResumePane.class);
                    team.giveUp(run);
                },
                () -> overlays.uncover(ResumePane.class)));
    }

    /// Asks what to do, where something that the user made is not on the disk.
    /// @param close  closes the window when the user has answered so
    /// @return whether it is asked; if not, the window may close
    boolean askBeforeClosing(Keeping keeping, Runnable close) {
        if (overlays.isShown(UnkeptPane.class)) {
            return true;
        }
        var sessions = training.viewModel();
        if (sessions.savingProperty().get() == Saving.DUE
                || notes.savingProperty().get() == NotesViewModel.Saving.DUE) {
            sessions.save();
            notes.save();
            // What becomes of it is known when it is written.
            sessions.whenWritten(() -> {
                if (!askBeforeClosing(keeping, close)) {
                    close.run();
                }
            });
            return true;
        }
        var unkept = keeping.unkeptProperty().get().filter(now -> now.changes() > 0);
        unkept.ifPresent(now ->
                overlays.cover(new UnkeptPane(keeping, messages.get(), () -> overlays.uncover(UnkeptPane.class), () -> {
                    overlays.uncover(UnkeptPane.class);
                    close.run();
                })));
        return unkept.isPresent();
    }
}
