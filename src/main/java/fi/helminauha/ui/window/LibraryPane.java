package fi.helminauha.ui.window;

import fi.helminauha.ui.library.BackupsViewModel;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.TakeAlongViewModel;

/// What the shell needs of the user’s library.
public record LibraryPane(
        LibraryViewModel viewModel,
        FolderNamingViewModel naming,
        BackupsViewModel backups,
        TakeAlongViewModel takeAlong) {}
