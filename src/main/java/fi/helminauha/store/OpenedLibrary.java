package fi.helminauha.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The library as it could be opened: whatever the disk is like, the reader gets one.
public sealed interface OpenedLibrary {
    LibraryStore store();

    /// The library is kept in its file.
    record Kept(LibraryStore store) implements OpenedLibrary {}

    /// The file was damaged: it lies aside under another name and a new library was begun.
    record Renewed(LibraryStore store, Path keptAside) implements OpenedLibrary {}

    /// Nothing can be written: what the user marks lasts until the program stops.
    record NotKept(LibraryStore store, StoreException reason) implements OpenedLibrary {}

    /// Opens the library at `file`; the caller closes its store. Never throws for what the disk holds.
    static OpenedLibrary at(Path file, Clock clock) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            return new NotKept(LibraryStore.inMemory(clock), new StoreException("make the library’s folder", e));
        }
        try {
            return new Kept(LibraryStore.open(file, clock));
        } catch (DamagedStoreException e) {
            return renew(file, clock, e);
        } catch (StoreException e) {
            return new NotKept(LibraryStore.inMemory(clock), e);
        }
    }

    private static OpenedLibrary renew(Path file, Clock clock, StoreException damaged) {
        try {
            var aside = setAside(file, LocalDate.now(clock));
            return new Renewed(LibraryStore.open(file, clock), aside);
        } catch (IOException | StoreException e) {
            damaged.addSuppressed(e);
            return new NotKept(LibraryStore.inMemory(clock), damaged);
        }
    }

    /// Moves the file and its journal to a name that no other file has; nothing is ever overwritten.
    private static Path setAside(Path file, LocalDate today) throws IOException {
        for (var number = 1; ; number++) {
            var suffix = ".damaged-" + today + (number == 1 ? "" : "-" + number);
            var aside = file.resolveSibling(file.getFileName() + suffix);
            try {
                Files.move(file, aside);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            for (var part : List.of("-wal", "-shm")) {
                var journal = file.resolveSibling(file.getFileName() + part);
                if (Files.exists(journal)) {
                    Files.move(journal, aside.resolveSibling(aside.getFileName() + part));
                }
            }
            return aside;
        }
    }
}
