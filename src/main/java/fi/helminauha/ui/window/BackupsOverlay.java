package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.library.BackupsPane;
import fi.helminauha.ui.library.BackupsViewModel;
import java.util.function.Supplier;

/// The backups over the window, for as long as they are to be shown. Used on the JavaFX thread.
final class BackupsOverlay {
    private final Overlays overlays;
    private final BackupsViewModel backups;
    private final Supplier<Messages> messages;

    /// @param messages  in the language of the window
    BackupsOverlay(Overlays overlays, BackupsViewModel backups, Supplier<Messages> messages) {
        this.overlays = overlays;
        this.backups = backups;
        this.messages = messages;
        backups.openProperty().subscribe((_, _) -> show());
    }

    /// Shows them, or takes them away, in the language of the window.
    void show() {
        overlays.uncover(BackupsPane.class);
        if (backups.openProperty().get()) {
            overlays.cover(new BackupsPane(backups, messages.get()));
        }
    }

    /// @return whether they were shown
    boolean close() {
        var isShown = overlays.isShown(BackupsPane.class);
        backups.close();
        return isShown;
    }
}
