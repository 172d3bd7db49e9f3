package fi.helminauha.store;

import fi.helminauha.files.PrivateFiles;
import fi.helminauha.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The library as it could be opened: whatever the disk is like, the reader gets one.
public sealed interface OpenedLibrary {
    /// Bytes; SQLite has no smaller page, and a library has many.
    int LEAST_SIZE = 512;

    LibraryStore store();

    /// The library is kept in its file.
    record Kept(LibraryStore store) implements OpenedLibrary {}

    /// The file was damaged: it lies aside under another name, and a new library was begun with what could be read.
    /// @param recovered  how many rows that was
    record Renewed(LibraryStore store, Path keptAside, int recovered) implements OpenedLibrary {}

    /// The library cannot be used. In its place is one in memory: what the user marks lasts until the program stops.
    record NotKept(LibraryStore store, NotKeptReason reason, StoreException failure) implements OpenedLibrary {}

    /// Opens the library at `file`; the caller closes its store. Never throws for what the disk holds.
    static OpenedLibrary at(Path file, Clock clock) {
        try {
            PrivateFiles.makeFolder(folder(file));
            return new Kept(open(file, clock));
        } catch (DamagedStoreException e) {
            return renew(file, clock, e);
        } catch (StoreException e) {
            return notKept(file, clock, e);
        } catch (IOException e) {
            return notKept(file, clock, new StoreException("make the library’s file", e));
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static OpenedLibrary notKept(Path file, Clock clock, StoreException failure) {
        return new NotKept(LibraryStore.inMemory(clock), NotKeptReason.of(failure, file), failure);
    }

    private static LibraryStore open(Path file, Clock clock) throws IOException {
        var journal = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(journal) && Files.size(journal) > 0) {
                throw new DamagedStoreException("open the library", "only its journal is there");
            }
            // What is in the backups is not in the new one.
            keepBackup(file, clock);
            create(file, clock);
        } else if (Files.exists(file)) {
            if (!Files.isRegularFile(file)) {
                throw new DamagedStoreException("open the library", "it is no file");
            }
            if (Files.size(file) < LEAST_SIZE) {
                throw new DamagedStoreException("open the library", "it has " + Files.size(file) + " bytes");
            }
        }
        PrivateFiles.closeAll(folder(file));
        return LibraryStore.open(file, clock);
    }

    /// Keeps the newest good backup for good, before a library is begun in the place of the one that it was made of.
    private static void keepBackup(Path file, Clock clock) {
        var backups = BackupFolder.beside(file, clock);
        backups.newestGood().ifPresent(backups::keepForGood);
    }

    /// Makes a library beside its place and moves it there when it has its tables: an empty file is never a new one.
    private static void create(Path file, Clock clock) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            clear(unfinished);
            PrivateFiles.makeFile(unfinished);
            LibraryStore.openElsewhere(unfinished, clock).close();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            WholeFile.syncFolder(file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Puts a copy of a library in the place of the one that is open, and closes that. Until the copy is whole
    /// beside its place nothing changes; then it takes the place at once.
    /// @throws StoreException  if the copy cannot be used or written
    static void replace(LibraryStore library, Path file, LibraryStore copy) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            clear(unfinished);
            PrivateFiles.makeFile(unfinished);
            copy.copyTo(unfinished);
            library.writeJournal();
            moveInto(library, unfinished, file);
        } finally {
            clear(unfinished);
        }
    }

    /// Deletes a file with its journals.
    private static void clear(Path file) throws IOException {
        for (var part : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        }
    }

    private static void moveInto(LibraryStore library, Path unfinished, Path file) throws IOException {
        WholeFile.syncFile(unfinished);
        library.close();
        // The journals of the file that is gone would be taken for those of the new one.
        for (var part : List.of("-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.syncFolder(file);
    }

    /// Writes a library whose file was deleted while it was open to that place again, and closes it.
    /// @throws StoreException  if it cannot be written; it stays open
    static void putBack(LibraryStore library, Path file) throws IOException {
        PrivateFiles.makeFolder(folder(file));
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            PrivateFiles.makeFile(unfinished);
            library.copyTo(unfinished);
            moveInto(library, unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static OpenedLibrary renew(Path file, Clock clock, StoreException damaged) {
        try {
            keepBackup(file, clock);
            var aside = setAside(file, LocalDate.now(clock));
            var fresh = open(file, clock);
            return new Renewed(fresh, aside, recover(aside, fresh));
        } catch (IOException e) {
            damaged.addSuppressed(e);
            return notKept(file, clock, new StoreException("put the damaged library aside", e));
        } catch (StoreException e) {
            e.addSuppressed(damaged);
            return notKept(file, clock, e);
        }
    }

    private static int recover(Path aside, LibraryStore fresh) {
        try {
            return Files.isRegularFile(aside) ? LibraryRecovery.recover(aside, fresh) : 0;
        } catch (SQLException e) {
            // It is no database any more, or there is no room for its rows: it lies aside whole.
            return 0;
        }
    }

    /// Moves the file and its journals to a name that no other file has; nothing is ever overwritten.
    private static Path setAside(Path file, LocalDate today) throws IOException {
        for (var number = 1; ; number++) {
            var suffix = ".damaged-" + today + (number == 1 ? "" : "-" + number);
            var aside = file.resolveSibling(file.getFileName() + suffix);
            var isTaken = Files.exists(aside, LinkOption.NOFOLLOW_LINKS)
                    || Files.exists(aside.resolveSibling(aside.getFileName() + "-wal"), LinkOption.NOFOLLOW_LINKS);
            if (isTaken) {
                continue;
            }
            for (var part : List.of("", "-wal", "-shm", "-journal")) {
                var journal = file.resolveSibling(file.getFileName() + part);
                if (Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(journal, aside.resolveSibling(aside.getFileName() + part));
                }
            }
            WholeFile.syncFolder(file);
            return aside;
        }
    }
}
