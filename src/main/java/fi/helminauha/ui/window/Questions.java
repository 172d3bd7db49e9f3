package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.UnkeptPane;
import fi.helminauha.ui.library.FolderNamePane;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.NotesViewModel;
import fi.helminauha.ui.plan.ArrivedPane;
import fi.helminauha.ui.plan.Saving;
import java.util.Optional;
import java.util.function.Supplier;

/// What the window asks: each question lies over it until it is answered. Used on the JavaFX thread.
final class Questions {
    private final Overlays overlays;
    private final TrainingPane training;
    private final FolderNamingViewModel naming;
    private final NotesViewModel notes;
    private final Supplier<Messages> messages;

    /// @param messages  in the language of the window
    Questions(
            Overlays overlays,
            TrainingPane training,
            FolderNamingViewModel naming,
            NotesViewModel notes,
            Supplier<Messages> messages) {
        this.notes = notes;
        this.overlays = overlays;
        this.training = training;
        this.naming = naming;
        this.messages = messages;
    }

    /// Asks what to do with a session that came in a file, as long as there is one.
    void askOfArrived() {
        var arrived = training.sharing().arrivedProperty().get();
        overlays.uncover(ArrivedPane.class);
        arrived.ifPresent(opened -> overlays.cover(new ArrivedPane(training.sharing(), opened, messages.get())));
    }

    /// Asks for the name of a folder, or asks no more.
    /// @param answered  gives the keyboard back when the folder has its name
    void askName(Optional<FolderNamingViewModel.Question> asked, Runnable answered) {
        if (asked.isPresent()) {
            overlays.cover(new FolderNamePane(naming, asked.get(), messages.get()));
        } else {
            overlays.uncover(FolderNamePane.class);
            answered.run();
        }
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
