package fi.helminauha.ui.library;

import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.store.UnreadRows;
import fi.helminauha.ui.kit.Notices;
import java.util.List;
import java.util.Optional;

/// Tells the user how the library was found when it was opened. Used on the JavaFX thread.
public final class LibraryReport {
    private final Notices notices;

    public LibraryReport(Notices notices) {
        this.notices = notices;
    }

    /// @param unread  what of it could not be read; absent if even that is not known
    public void tell(OpenedLibrary opened, Optional<UnreadRows> unread) {
        switch (opened) {
            case OpenedLibrary.Kept _ -> {
                // As it should be.
            }
            case OpenedLibrary.Renewed(var _, var aside, var recovered) ->
                notices.tellLasting(
                        recovered == 0 ? "notice.library.renewed" : "notice.library.recovered",
                        String.valueOf(aside.getFileName()));
            case OpenedLibrary.NotKept _ -> {
                // A line says so for as long as it is so.
            }
        }
        unread.filter(rows -> rows.all() > 0)
                .ifPresent(rows -> notices.tellLastingDetails(
                        rows.all() == 1 ? "notice.library.unread.one" : "notice.library.unread.other",
                        List.of(rows.all()),
                        rows.toString()));
    }
}
