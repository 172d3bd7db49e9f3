package fi.helminauha.app;

import fi.helminauha.edition.Edition;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import java.util.function.Supplier;

/// What is open while the program runs: the parts of each capability are made of it.
/// @param opened  gives the edition that is open now: a mended one takes its place
/// @param kept    the library on the disk, used on the `io` thread
record Workspace(
        Background background,
        Supplier<Edition> opened,
        LibraryViewModel library,
        LibraryAccess kept,
        SettingsViewModel settings,
        Notices notices) {
    /// The edition that is open now.
    Edition edition() {
        return opened.get();
    }
}
