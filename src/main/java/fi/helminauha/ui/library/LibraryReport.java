package fi.helminauha.ui.library;

import fi.helminauha.library.Backup;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.store.UnreadRows;
import fi.helminauha.ui.kit.Notices;
import java.util.List;
import java.util.Optional;

/// Tells the user how the library was found when it was opened. Used on the JavaFX thread.
public final class LibraryReport {
    /// The key of the line that offers a backup beside a library in which there is nothing.
    static final String EMPTY = "notice.library.empty";

    private final Notices notices;
    private final Runnable showBackups;

    /// @param showBackups  shows the backups of the library
    public LibraryReport(Notices notices, Runnable showBackups) {
        this.notices = notices;
        this.showBackups = showBackups;
    }

    /// @param backup  one to go back to, where there is less in the library than there was
    public void tell(OpenedLibrary opened, Optional<Backup> backup) {
        switch (opened) {
            case OpenedLibrary.Kept _ -> backup.ifPresent(_ -> offer(EMPTY));
            case OpenedLibrary.Renewed(var _, var aside, var recovered) -> {
                var key = recovered == 0 ? "notice.library.renewed" : "notice.library.recovered";
                var name = String.valueOf(aside.getFileName());
                backup.ifPresentOrElse(_ -> offer(key, name), () -> notices.tellLasting(key, name));
            }
            case OpenedLibrary.NotKept _ -> {
                // A line says so for as long as it is so.
            }
        }
    }

    /// @param unread  what of it could not be read
    public void tell(UnreadRows unread) {
        if (unread.all() > 0) {
            notices.tellLastingDetails(
                    unread.all() == 1 ? "notice.library.unread.one" : "notice.library.unread.other",
                    List.of(unread.all()),
                    unread.toString());
        }
    }

    private void offer(String key, Object... arguments) {
        notices.offerLasting(key, List.of(arguments), "notice.library.backups", showBackups);
    }
}
