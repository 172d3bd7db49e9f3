package fi.helminauha.store;

import fi.helminauha.library.Backup;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.LibraryContents;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.LibraryMerge;
import fi.helminauha.library.PartChange;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The backups of the user’s library: made, looked into and restored. Used on the thread of the library.
public final class LibraryBackups {
    private static final Duration PAUSE = Duration.ofDays(1);

    private final KeptLibrary library;
    private final BackupFolder folder;
    private final Clock clock;
    /// Whether this run of the program makes no more backups by itself.
    private boolean isPaused;

    /// What is in a backup.
    /// @param changes  what restoring it would change, in the order of the parts
    public record Inspected(LibraryContents contents, List<PartChange> changes) {}

    /// @param file  the library’s
    public LibraryBackups(KeptLibrary library, Path file, Clock clock) {
        this.library = library;
        this.folder = BackupFolder.beside(file, clock);
        this.clock = clock;
    }

    /// The backups, made last first.
    public List<Backup> all() {
        return folder.all();
    }

    /// The newest backup that can be opened and holds something.
    public Optional<Backup> newestGood() {
        return folder.newestGood();
    }

    /// The backup to go back to, where the library was damaged or there is nothing in it.
    public Optional<Backup> wantedFor(OpenedLibrary opened) {
        return switch (opened) {
            case OpenedLibrary.NotKept _ -> Optional.empty();
            case OpenedLibrary.Renewed _ -> newestGood();
            case OpenedLibrary.Kept(var store) -> all().isEmpty() || !store.isEmpty() ? Optional.empty() : newestGood();
        };
    }

    /// Backs up the library if the last backup is more than a day old. Not one that was renewed or
    /// restored in this run, is empty, or is not all on the disk. Where rows of it cannot be read,
    /// the newest good backup is kept for good.
    /// @return absent if none was due
    /// @throws StoreException  if it could not be made
    public Optional<Backup> makeIfDue() {
        if (isPaused || !isDue() || library.isRenewed()) {
            return Optional.empty();
        }
        var store = library.store();
        if (!library.isAllOnDisk() || store.isEmpty()) {
            return Optional.empty();
        }
        if (store.unread().all() > 0) {
            folder.newestGood().ifPresent(folder::keepForGood);
        }
        return Optional.of(folder.make(store.connection(), Occasion.DAILY));
    }

    /// Backs up the library as it is now, because its user wants it.
    /// @throws StoreException  if that cannot be, as where something is not on the disk
    public Backup make() {
        var present = library.store();
        requireAllOnDisk("back up the library");
        return folder.make(present.connection(), Occasion.WISH);
    }

    private void requireAllOnDisk(String attempt) {
        if (!library.isAllOnDisk()) {
            throw new StoreException(attempt, "the library is not all on the disk");
        }
    }

    /// A clock that was set back since makes one due too.
    private boolean isDue() {
        return all().stream()
                .findFirst()
                .map(last -> Duration.between(last.made(), clock.instant()))
                .filter(age -> !age.isNegative() && age.compareTo(PAUSE) <= 0)
                .isEmpty();
    }

    /// Opens a backup and compares it with the library.
    /// @throws StoreException  if it cannot be used: damaged, of a newer program, gone
    public Inspected inspect(Backup backup) {
        try (var opened = folder.open(backup)) {
            return new Inspected(opened.contents(), library.store().changesTo(opened));
        }
    }

    /// Backs up the library as it is and puts the backup in its place. Restoring what this returns undoes it. Until
    /// the next start no backup is made by itself.
    /// @return the library as it was
    /// @throws StoreException  if that cannot be; the library is as it was
    public Backup restore(Backup backup) {
        library.tryAgain();
        library.store();
        requireAllOnDisk("restore a backup");
        // Opened first: where it is damaged nothing is written at all.
        try (var opened = folder.open(backup)) {
            return put(opened, Occasion.RESTORE);
        }
    }

    private Backup put(LibraryStore other, Occasion occasion) {
        isPaused = true;
        var aside = folder.make(library.store().connection(), occasion);
        library.replaceWith(other);
        return aside;
    }

    /// Everything that can be read of the library, to be taken along.
    public LibraryHoldings holdings() {
        return library.store().holdings();
    }

    /// What would become of the library.
    /// @param joined    if what came were joined with it
    /// @param replaced  if what came took its place
    public record Preview(List<PartChange> joined, List<PartChange> replaced) {}

    /// What bringing something in would change. Nothing is changed.
    public Preview preview(LibraryHoldings came) {
        return new Preview(changesTo(joined(came, true)), changesTo(joined(came, false)));
    }

    /// What came may hold twins, which are joined too.
    private LibraryHoldings joined(LibraryHoldings came, boolean isJoined) {
        return LibraryMerge.of(isJoined ? holdings() : LibraryHoldings.NONE, came);
    }

    private List<PartChange> changesTo(LibraryHoldings other) {
        try (var built = LibraryStore.inMemory(other, clock)) {
            return library.store().changesTo(built);
        }
    }

    /// Backs up the library and joins with it what came, or puts that in its place. Restoring what this
    /// returns undoes it.
    /// @throws StoreException  if that cannot be; the library is as it was
    public Backup bringIn(LibraryHoldings came, boolean isJoined) {
        library.tryAgain();
        library.store();
        requireAllOnDisk("bring a file in");
        try (var built = LibraryStore.inMemory(joined(came, isJoined), clock)) {
            return put(built, Occasion.IMPORT);
        }
    }
}
