package fi.helminauha.app;

import fi.helminauha.library.Backup;
import fi.helminauha.start.UiQueue;
import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.LibraryBackups;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.store.StoreException;
import fi.helminauha.store.Unkept;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.BackupsViewModel;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.LibraryReport;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.TakeAlongViewModel;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.window.LibraryPane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes and joins what belongs to the user’s library, its backups and the file that is taken along: a part of
/// [Wiring]. Used on the JavaFX thread where nothing else is said.
final class LibraryParts {
    private final Background background;
    private final Surroundings around;
    private final KeptLibrary kept;
    private final Keeping keeping;
    private final LibraryViewModel viewModel;
    private final FolderNamingViewModel naming;
    private final LibraryBackups backups;
    private final BackupsViewModel backupList;
    private final TakeAlongViewModel takeAlong;
    private boolean isShown;

    /// What the library reports to, and what it asks.
    /// @param fail          tells of a failure that nobody expected
    /// @param sessions      absent until the window is shown
    /// @param isPresenting  whether a day is on the screens
    record Surroundings(
            Notices notices,
            UiQueue tasks,
            Consumer<Throwable> fail,
            Supplier<Optional<TrainingParts>> sessions,
            BooleanSupplier isPresenting) {}

    /// @param file  the library’s
    LibraryParts(Path file, Background background, Surroundings around) {
        this.background = background;
        this.around = around;
        kept = new KeptLibrary(
                file, Clock.systemUTC(), this::tellOf, unkept -> around.tasks().execute(() -> show(unkept)));
        keeping = new Keeping(background, around.notices(), kept);
        viewModel = new LibraryViewModel(background, kept, around.notices(), InstantSource.system());
        naming = new FolderNamingViewModel(viewModel);
        backups = new LibraryBackups(kept, file, Clock.systemUTC());
        backupList = new BackupsViewModel(background, backups, around.notices(), this::settle, around.isPresenting());
        takeAlong = new TakeAlongViewModel(background, backups, backupList, Clock.systemUTC());
    }

    /// Used on the `io` thread.
    KeptLibrary kept() {
        return kept;
    }

    Keeping keeping() {
        return keeping;
    }

    LibraryViewModel viewModel() {
        return viewModel;
    }

    FolderNamingViewModel naming() {
        return naming;
    }

    TakeAlongViewModel takeAlong() {
        return takeAlong;
    }

    /// What the main window shows of it.
    LibraryPane pane() {
        return new LibraryPane(viewModel, naming, backupList, takeAlong);
    }

    /// Makes a backup where one is due. Old runs of teams go only when they are in one.
    /// @param teamRunMonths  after which runs of teams go; 0 if they stay
    void lookAfter(int teamRunMonths) {
        backupList.makeIfDue();
        if (teamRunMonths > 0) {
            viewModel.teamRuns().clearOld(teamRunMonths, ZoneId.systemDefault());
        }
    }

    /// Writes what is not written yet, but for what is planned.
    void save() {
        viewModel.save();
        viewModel.teamRuns().current().save();
    }

    /// Before another library takes the place of this one: what is not written yet goes into this one.
    private void settle() {
        save();
        around.sessions().get().ifPresent(TrainingParts::close);
    }

    /// On the `io` thread.
    private void tellOf(OpenedLibrary opened) {
        var backup = orFailure(() -> backups.wantedFor(opened));
        around.tasks().execute(() -> report(opened, backup));
    }

    private void report(OpenedLibrary opened, Optional<Backup> backup) {
        // One that is found empty later was restored so.
        var offered = isShown && opened instanceof OpenedLibrary.Kept ? Optional.<Backup>empty() : backup;
        var report = new LibraryReport(around.notices(), backupList::open);
        report.tell(opened, offered);
        // Each row is read for that: behind what the window waits for.
        background.io(() -> kept.store().unread(), report::tell);
        if (isShown) {
            // It could be opened after all.
            viewModel.load();
            around.sessions().get().ifPresent(TrainingParts::load);
        }
        isShown = true;
    }

    private <T> Optional<T> orFailure(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (StoreException e) {
            around.tasks().execute(() -> around.fail().accept(e));
            return Optional.empty();
        }
    }

    private void show(Optional<Unkept> unkept) {
        keeping.show(unkept);
        if (unkept.isEmpty()) {
            viewModel.notes().showAllKept();
            viewModel.teamRuns().showAllKept();
            around.sessions().get().ifPresent(TrainingParts::showAllKept);
        }
    }

    /// Closes it when everything is written. On the `io` thread.
    void close() {
        kept.close();
    }
}
