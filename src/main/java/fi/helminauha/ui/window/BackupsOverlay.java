package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.library.ArrivedLibraryPane;
import fi.helminauha.ui.library.BackupsPane;
import fi.helminauha.ui.library.BackupsViewModel;
import fi.helminauha.ui.library.TakeAlongViewModel;
import java.util.function.Supplier;

/// The backups over the window, for as long as they are to be shown, and the question about a library that came in a
/// file. Used on the JavaFX thread.
final class BackupsOverlay {
    private final Overlays overlays;
    private final BackupsViewModel backups;
    private final TakeAlongViewModel takeAlong;
    private final Supplier<Messages> messages;

    /// @param messages  in the language of the window
    BackupsOverlay(Overlays overlays, LibraryPane library, Supplier<Messages> messages) {
        this.overlays = overlays;
        this.backups = library.backups();
        this.takeAlong = library.takeAlong();
        this.messages = messages;
        backups.openProperty().subscribe((_, _) -> show());
        takeAlong.arrivedProperty().subscribe((_, _) -> ask());
    }

    /// Shows them, or takes them away, in the language of the window.
    void show() {
        overlays.uncover(BackupsPane.class);
        if (backups.openProperty().get()) {
            overlays.cover(new BackupsPane(backups, takeAlong, messages.get()));
        }
        ask();
    }

    private void ask() {
        overlays.uncover(ArrivedLibraryPane.class);
        takeAlong
                .arrivedProperty()
                .get()
                .ifPresent(arrived -> overlays.cover(new ArrivedLibraryPane(takeAlong, arrived, messages.get())));
    }

    /// @return whether they were shown
    boolean close() {
        var isShown = overlays.isShown(BackupsPane.class);
        backups.close();
        return isShown;
    }
}
